import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { type ExclusionFacts, type ExclusionFigures, exclusionTriggers } from '../../../src/domain/exclusion/triggers';
import { CALENDAR_W } from '../../support/builders';

const HACKNEY: ExclusionFigures = {
  programmeFromExclusions: 2,
  programmeFromSchoolDays: 10,
  consultBeyondExclusions: 2,
  consultBeyondSchoolDays: 15,
};
const STARTS = ['2026-09-07', '2026-10-05', '2026-11-09', '2026-12-07'];
const NOTHING_ELSE = {
  isDeterioratingRapidly: false,
  hasEarlierPlanningFailed: false,
  isAtRiskOfPermanentExclusion: false,
  calendar: CALENDAR_W,
};
/** Exclusions of so many school days, each beginning in another month of Autumn 2026. */
const ofDays = (...lengths: number[]): ExclusionFacts => ({
  ...NOTHING_ELSE,
  exclusions: lengths.map((schoolDays, index) => ({ from: day(STARTS[index] ?? ''), schoolDays })),
});
const found = (facts: ExclusionFacts) =>
  exclusionTriggers(facts, HACKNEY).map(({ effect, code, why }) => `${effect} ${code} ${why.rule}`);

const SEVERAL = ['auto exclusion.considerAfterSeveral R-HCK-01', 'auto exclusion.startAfterSeveral R-HCK-17'];
const CONSULT = 'warn exclusion.consultBeforePermanent R-HCK-16';

describe('exclusionTriggers: the vectors of B7', () => {
  it('B7 triggers: one exclusion of 9 days asks for nothing', () => {
    expect(found(ofDays(9))).toEqual([]);
  });

  it('B7 triggers: one of 10 days asks for a programme, ready before the return (R-HCK-01 c, R-HCK-02)', () => {
    const inputs = { schoolDays: 10, programmeFromSchoolDays: 10 };
    expect(exclusionTriggers(ofDays(10), HACKNEY)).toEqual([
      {
        effect: 'auto',
        code: 'exclusion.considerAfterLong',
        why: {
          rule: 'R-HCK-01',
          clause: 'Pastoral Support Programme: Why would we use it?; Wellbeing guide: Pastoral Support Programme',
          on: '2026-09-07',
          inputs,
        },
      },
      {
        effect: 'warn',
        code: 'exclusion.readyBeforeReturn',
        why: { rule: 'R-HCK-02', clause: 'Pastoral Support Programme: Why would we use it?', on: '2026-09-07', inputs },
      },
    ]);
  });

  it('B7 triggers: two of 1 day ask for a programme (R-HCK-01 b, R-HCK-17)', () => {
    expect(found(ofDays(1, 1))).toEqual(SEVERAL);
    expect(exclusionTriggers(ofDays(1, 1), HACKNEY)[1]?.why).toEqual({
      rule: 'R-HCK-17',
      clause: 'Wellbeing guide: Fixed-Term Exclusion',
      inputs: { exclusions: 2, programmeFromExclusions: 2 },
    });
  });

  it('B7 triggers: three of 6 days in a term also ask to consult, being more than 2 (R-HCK-16)', () => {
    expect(found(ofDays(2, 2, 2))).toEqual([...SEVERAL, CONSULT]);
  });

  it('B7 triggers: two of 8 + 8 days in one term ask to consult, being over 15 (R-HCK-16)', () => {
    expect(found(ofDays(8, 8))).toEqual([...SEVERAL, CONSULT]);
    expect(exclusionTriggers(ofDays(8, 8), HACKNEY)[2]?.why).toEqual({
      rule: 'R-HCK-16',
      clause: 'Wellbeing guide: Fixed-Term Exclusion',
      inputs: {
        term: 'Autumn 2026',
        exclusions: 2,
        schoolDays: 16,
        consultBeyondExclusions: 2,
        consultBeyondSchoolDays: 15,
      },
    });
  });

  it('B7 triggers: two of 8 + 7 days are exactly 15 and do not ask to consult (R-HCK-16)', () => {
    expect(found(ofDays(8, 7))).toEqual(SEVERAL);
  });
});

describe('exclusionTriggers', () => {
  it('judges each term by itself (R-HCK-16)', () => {
    const exclusions = [
      { from: day('2026-10-05'), schoolDays: 8 },
      { from: day('2027-01-11'), schoolDays: 8 },
    ];
    expect(found({ ...NOTHING_ELSE, exclusions })).toEqual(SEVERAL);
  });

  it('asks for a programme when behaviour deteriorates and earlier planning failed, both together (R-HCK-01 a)', () => {
    const facts = { ...ofDays(), isDeterioratingRapidly: true, hasEarlierPlanningFailed: true };
    expect(exclusionTriggers(facts, HACKNEY)).toEqual([
      {
        effect: 'auto',
        code: 'exclusion.considerAfterDeterioration',
        why: {
          rule: 'R-HCK-01',
          clause: 'Pastoral Support Programme: Why would we use it?; Wellbeing guide: Pastoral Support Programme',
          inputs: { isDeterioratingRapidly: true, hasEarlierPlanningFailed: true },
        },
      },
    ]);
    expect(found({ ...ofDays(), isDeterioratingRapidly: true })).toEqual([]);
    expect(found({ ...ofDays(), hasEarlierPlanningFailed: true })).toEqual([]);
  });

  it('asks for a programme at risk of permanent exclusion (R-HCK-01 d)', () => {
    expect(exclusionTriggers({ ...ofDays(), isAtRiskOfPermanentExclusion: true }, HACKNEY)).toEqual([
      {
        effect: 'auto',
        code: 'exclusion.considerAtRisk',
        why: {
          rule: 'R-HCK-01',
          clause: 'Pastoral Support Programme: Why would we use it?; Wellbeing guide: Pastoral Support Programme',
          inputs: { isAtRiskOfPermanentExclusion: true },
        },
      },
    ]);
  });

  it('works with the figures of another authority', () => {
    const figures = { ...HACKNEY, programmeFromExclusions: 1, programmeFromSchoolDays: 5 };
    expect(exclusionTriggers(ofDays(5), figures).map(({ code }) => code)).toEqual([
      'exclusion.considerAfterSeveral',
      'exclusion.startAfterSeveral',
      'exclusion.considerAfterLong',
      'exclusion.readyBeforeReturn',
    ]);
  });
});
