import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import {
  checkTravelAnswer,
  judgeTravelStep,
  needsTravelForm,
  TRAVEL_STATES,
  TRAVEL_STEPS,
  type TravelFacts,
  type TravelState,
  type TravelStep,
} from '../../../src/domain/travel/travel-state';

const ANSWER = { sentOn: day('2026-10-09'), answeredOn: day('2026-10-12'), today: day('2026-10-12') };
const FACTS: TravelFacts = {
  sanction: { requestIssues: [], entitlementConfirmedOn: day('2026-10-01'), sanctionedBy: 'pupilWellbeing' },
  send: { entitlementConfirmedOn: day('2026-10-01') },
  agree: ANSWER,
  decline: ANSWER,
};
const STARTS: { readonly [S in TravelStep]: TravelState } = {
  sanction: 'draft',
  send: 'sanctioned',
  agree: 'sent',
  decline: 'sent',
};
const STEPS = Object.keys(TRAVEL_STEPS) as TravelStep[];
const judge = <S extends TravelStep>(step: S, more: Partial<TravelFacts[S]> = {}) =>
  judgeTravelStep(step, STARTS[step], { ...FACTS[step], ...more });
const NO_GUARANTEE = { code: 'travel.noGuarantee', path: 'travel', effect: 'warn', rule: 'R-NPT-71' };

describe('A travel request', () => {
  it('goes from draft over sanctioned and sent to an answer, each from its own state only', () => {
    const table = STEPS.map((step) => [
      step,
      TRAVEL_STATES.filter((state) => judgeTravelStep(step, state, FACTS[step]).allowed),
      TRAVEL_STEPS[step].to,
    ]);
    expect(table).toEqual([
      ['sanction', ['draft'], 'sanctioned'],
      ['send', ['sanctioned'], 'sent'],
      ['agree', ['sent'], 'agreed'],
      ['decline', ['sent'], 'declined'],
    ]);
  });

  it('is sanctioned by the service, never by the school (R-NPT-73)', () => {
    const services = (['aln', 'pupilWellbeing', 'health', 'school'] as const).filter(
      (sanctionedBy) => judge('sanction', { sanctionedBy }).allowed,
    );
    expect(services).toEqual(['aln', 'pupilWellbeing', 'health']);
    expect(judge('sanction', { sanctionedBy: 'school' }).issues).toEqual([
      { code: 'travel.sanctionedBySchool', path: 'sanctionedBy', effect: 'block', rule: 'R-NPT-73' },
      NO_GUARANTEE,
    ]);
    const { sanctionedBy: _nobody, ...facts } = FACTS.sanction;
    expect(judgeTravelStep('sanction', 'draft', facts).issues[0]).toEqual({
      code: 'travel.notSanctioned',
      path: 'sanctionedBy',
      effect: 'block',
      rule: 'R-NPT-73',
    });
  });

  it('is only for a confirmed entitlement, when sanctioned and again when sent (R-NPT-70)', () => {
    const issue = { code: 'travel.notEntitled', path: 'entitlementConfirmedOn', effect: 'block', rule: 'R-NPT-70' };
    const { entitlementConfirmedOn: _none, ...facts } = FACTS.sanction;
    expect(judgeTravelStep('sanction', 'draft', facts).issues).toEqual([issue, NO_GUARANTEE]);
    expect(judgeTravelStep('send', 'sanctioned', {}).issues).toEqual([issue, NO_GUARANTEE]);
  });

  it('needs the school’s two parts without issues', () => {
    const issue = { code: 'travel.endBeforeStart', path: 'end', effect: 'block' } as const;
    expect(judge('sanction', { requestIssues: [issue] })).toMatchObject({
      allowed: false,
      issues: [issue, NO_GUARANTEE],
    });
  });

  it('always warns that it is no guarantee (R-NPT-71)', () => {
    expect(judge('sanction').issues).toEqual([NO_GUARANTEE]);
    expect(judge('send').issues).toEqual([NO_GUARANTEE]);
  });

  it('leaves as M8 when it is sent (R-NPT-67)', () => {
    expect(judge('send').follows.map(({ code, why }) => [code, why.rule])).toEqual([['mail.M8', 'R-NPT-67']]);
  });

  it('is answered on or after the day it was sent, and not tomorrow', () => {
    expect(judge('agree', { answeredOn: day('2026-10-09') }).issues).toEqual([]);
    expect(judge('agree', { answeredOn: day('2026-10-08') }).issues).toEqual([
      { code: 'travel.answeredBeforeSent', path: 'answeredOn', effect: 'block', params: { sentOn: '2026-10-09' } },
    ]);
    expect(judge('decline', { answeredOn: day('2026-10-13') }).issues).toEqual([
      { code: 'travel.answeredInFuture', path: 'answeredOn', effect: 'block', params: { answeredOn: '2026-10-13' } },
    ]);
  });
});

describe('Travel assistance', () => {
  it('makes the form a task when its arrangements change (R-NPT-67)', () => {
    expect(needsTravelForm({ receivesAssistance: true, arrangementsChange: true })).toMatchObject({
      effect: 'auto',
      code: 'travel.completeForm',
      why: { rule: 'R-NPT-67', inputs: { receivesAssistance: true, arrangementsChange: true } },
    });
    expect(needsTravelForm({ receivesAssistance: true, arrangementsChange: false })).toBeUndefined();
    expect(needsTravelForm({ receivesAssistance: false, arrangementsChange: true })).toBeUndefined();
  });

  it('is not agreed on the checklist before the form is sent (R-NPT-67), and sent is no proof (R-NPT-71)', () => {
    const issue = { code: 'travel.formNotSent', path: 'travel', effect: 'block', rule: 'R-NPT-67' };
    expect(checkTravelAnswer(true, undefined)).toEqual([issue]);
    expect(TRAVEL_STATES.map((state) => checkTravelAnswer(true, state))).toEqual([
      [issue],
      [issue],
      [NO_GUARANTEE],
      [],
      [NO_GUARANTEE],
    ]);
    expect(checkTravelAnswer(false, undefined)).toEqual([]);
  });
});
