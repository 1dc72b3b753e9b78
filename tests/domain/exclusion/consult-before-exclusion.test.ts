import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import {
  consultBeforeExclusion,
  type ExclusionConsultationFacts,
} from '../../../src/domain/exclusion/consult-before-exclusion';
import { because, type Decision } from '../../../src/domain/rule/decision';
import type { RuleId } from '../../../src/domain/rule/rules';

const triggerOf = (rule: RuleId): Decision => ({
  effect: 'warn',
  code: 'trigger',
  why: because(rule, { exclusions: 3 }),
});
const facts = (more: Partial<ExclusionConsultationFacts> = {}): ExclusionConsultationFacts => ({
  triggers: [],
  permanentConsidered: false,
  pupil: { hasEhcp: false, hasSen: false, lookedAfter: false },
  ...more,
});
const decisions = (more: Partial<ExclusionConsultationFacts>) =>
  consultBeforeExclusion(facts(more)).map(({ effect, code, why }) => [effect, code, why.rule, why.inputs]);

describe('Before an exclusion', () => {
  it('nothing is asked where no figure was reached and nothing permanent is considered', () => {
    expect(consultBeforeExclusion(facts({ triggers: [triggerOf('R-HCK-17')] }))).toEqual([]);
  });

  it('the Exclusions Team is consulted once the figures of a term are passed (R-HCK-16)', () => {
    expect(decisions({ triggers: [triggerOf('R-HCK-01'), triggerOf('R-HCK-16')] })).toEqual([
      ['warn', 'trigger', 'R-HCK-16', { exclusions: 3 }],
    ]);
  });

  it('the Exclusions Team is consulted before a permanent one (R-HCK-19), until it was', () => {
    expect(decisions({ permanentConsidered: true })).toEqual([['warn', 'exclusion.consultFirst', 'R-HCK-19', {}]]);
    expect(
      decisions({ permanentConsidered: true, triggers: [triggerOf('R-HCK-16')] }).map(([, , rule]) => rule),
    ).toEqual(['R-HCK-16', 'R-HCK-19']);
    const exclusionsTeamConsultedOn = day('2026-11-02');
    expect(
      decisions({ permanentConsidered: true, triggers: [triggerOf('R-HCK-16')], exclusionsTeamConsultedOn }),
    ).toEqual([]);
  });

  it('an emergency annual review is requested for a pupil with an EHC plan (R-HCK-20)', () => {
    const pupil = { hasEhcp: true, hasSen: false, lookedAfter: false };
    const exclusionsTeamConsultedOn = day('2026-11-02');
    expect(decisions({ pupil, permanentConsidered: true, exclusionsTeamConsultedOn })).toEqual([
      ['warn', 'exclusion.annualReview', 'R-HCK-20', { hasEhcp: true }],
      ['auto', 'exclusion.annualReviewTask', 'R-HCK-20', { hasEhcp: true }],
      ['warn', 'exclusion.avoid', 'R-HCK-21', { hasSen: true, lookedAfter: false }],
    ]);
    const annualReviewRequestedOn = day('2026-11-03');
    const avoid = [['warn', 'exclusion.avoid', 'R-HCK-21', { hasSen: true, lookedAfter: false }]];
    expect(decisions({ pupil, permanentConsidered: true, exclusionsTeamConsultedOn, annualReviewRequestedOn })).toEqual(
      avoid,
    );
    expect(decisions({ pupil })).toEqual(avoid);
  });

  it('exclusion of SEN and looked-after pupils is avoided as far as possible (R-HCK-21)', () => {
    expect(decisions({ pupil: { hasEhcp: false, hasSen: true, lookedAfter: false } })).toEqual([
      ['warn', 'exclusion.avoid', 'R-HCK-21', { hasSen: true, lookedAfter: false }],
    ]);
    expect(decisions({ pupil: { hasEhcp: false, hasSen: false, lookedAfter: true } })).toEqual([
      ['warn', 'exclusion.avoid', 'R-HCK-21', { hasSen: false, lookedAfter: true }],
    ]);
  });
});
