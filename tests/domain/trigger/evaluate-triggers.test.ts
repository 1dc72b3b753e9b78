import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { evaluateTriggers } from '../../../src/domain/trigger/evaluate-triggers';
import type { TriggerFacts } from '../../../src/domain/trigger/measure';
import type { Trigger, TriggerCondition } from '../../../src/domain/trigger/trigger';
import en from '../../../src/i18n/en.json';
import hackney from '../../../src/policy/packs/hackney/pack.json';
import southGlos from '../../../src/policy/packs/south-gloucestershire/pack.json';
import { readPack } from '../../../src/policy/read-pack';
import { CALENDAR_W } from '../../support/builders';
import { valueIn } from '../../support/school-world';

const TODAY = day('2026-11-20');
const facts = (more: Partial<TriggerFacts> = {}): TriggerFacts => ({
  today: TODAY,
  exclusions: [],
  absences: [],
  events: [],
  terms: CALENDAR_W.terms,
  ...more,
});
const excluded = (...schoolDays: number[]) =>
  schoolDays.map((days, index) => ({ from: day(`2026-10-0${index + 1}`), schoolDays: days }));
const happened = (...events: string[]) => events.map((event) => ({ event, on: day('2026-11-02') }));

const pack = valueIn(readPack(hackney));
const hackneyTriggers = [...(pack.triggers?.value ?? []), ...(pack.counters?.value ?? [])];
const keysOf = (more: Partial<TriggerFacts>) =>
  evaluateTriggers(hackneyTriggers, facts(more)).map(({ why }) => why.inputs.trigger);

describe('evaluateTriggers with the triggers of Hackney (B7)', () => {
  it('one exclusion of nine days: none', () => {
    expect(keysOf({ exclusions: excluded(9) })).toEqual([]);
  });

  it('one of ten days: R-HCK-01 c and R-HCK-02', () => {
    expect(keysOf({ exclusions: excluded(10) })).toEqual(['tenDayExclusion', 'beforeReturn']);
  });

  it('two of one day: R-HCK-01 b and R-HCK-17', () => {
    expect(keysOf({ exclusions: excluded(1, 1) })).toEqual(['twoExclusions', 'twoOrThreeExclusions']);
  });

  it('three in a term, six days together: also R-HCK-16, more than two', () => {
    expect(keysOf({ exclusions: excluded(2, 2, 2) })).toEqual([
      'twoExclusions',
      'twoOrThreeExclusions',
      'termExclusions',
    ]);
  });

  it('two of 8 and 8 days in one term: R-HCK-16, over fifteen', () => {
    expect(keysOf({ exclusions: excluded(8, 8) })).toContain('termExclusions');
  });

  it('two of 8 and 7 days, exactly fifteen: not R-HCK-16', () => {
    expect(keysOf({ exclusions: excluded(8, 7) })).toEqual(['twoExclusions', 'twoOrThreeExclusions']);
  });

  it('rapid deterioration only together with earlier planning that did not work (R-HCK-01 a)', () => {
    expect(keysOf({ events: happened('rapidDeterioration') })).toEqual([]);
    expect(keysOf({ events: happened('rapidDeterioration', 'earlierPlanningUnsuccessful') })).toEqual([
      'rapidDeterioration',
    ]);
  });

  it('risk of permanent exclusion (R-HCK-01 d)', () => {
    expect(keysOf({ events: happened('riskOfPermanentExclusion') })).toEqual(['permanentExclusionRisk']);
  });

  it('two reviews without the required impact (R-HCK-09), and not one', () => {
    expect(keysOf({ reviewsWithoutImpact: 1 })).toEqual([]);
    expect(keysOf({ reviewsWithoutImpact: 2 })).toEqual(['noImpact']);
  });

  it('says why: the rule, its clause, what was found, what was asked, and the day (R-HCK-16)', () => {
    const [counter] = evaluateTriggers(pack.counters?.value ?? [], facts({ exclusions: excluded(2, 2, 12) }));
    expect(counter).toEqual({
      effect: 'warn',
      code: 'trigger.consultation',
      why: {
        rule: 'R-HCK-16',
        clause: 'Wellbeing guide: Fixed-Term Exclusion',
        inputs: {
          trigger: 'termExclusions',
          strength: 'should',
          exclusions: 3,
          exclusionsAsked: 'moreThan 2',
          exclusionsWithin: 'term',
          exclusionDays: 16,
          exclusionDaysAsked: 'moreThan 15',
          exclusionDaysWithin: 'term',
        },
        on: TODAY,
      },
      trigger: pack.counters?.value[0],
    });
  });

  it('puts an expected programme on the list by itself, and says a range as a range (R-HCK-17)', () => {
    const found = evaluateTriggers(hackneyTriggers, facts({ exclusions: excluded(1, 1, 1, 1) }));
    expect(found.find(({ why }) => why.rule === 'R-HCK-17')).toMatchObject({
      effect: 'auto',
      code: 'trigger.programme',
      why: { inputs: { exclusions: 4, exclusionsAsked: '2-3', exclusionsWithin: 'ever' } },
    });
  });
});

describe('evaluateTriggers with the triggers of South Gloucestershire', () => {
  it('offers the next stage after no improvement (R-SG-22), a serious incident (R-SG-05) or escalation (R-SG-40)', () => {
    const triggers = valueIn(readPack(southGlos)).triggers?.value ?? [];
    const rulesAfter = (event: string) =>
      evaluateTriggers(triggers, facts({ events: happened(event) })).map(({ why, effect }) => [why.rule, effect]);
    expect(rulesAfter('noImprovement')).toEqual([['R-SG-22', 'inform']]);
    expect(rulesAfter('seriousIncident')).toEqual([['R-SG-05', 'warn']]);
    expect(rulesAfter('mayLeadToPermanentExclusion')).toEqual([['R-SG-40', 'inform']]);
  });
});

const trigger = (when: TriggerCondition[], more: Partial<Trigger> = {}): Trigger => ({
  key: 'any',
  name: { en: 'Any' },
  calls: 'programme',
  strength: 'must',
  match: 'all',
  when,
  ...more,
});
const count = (comparison: 'atLeast' | 'moreThan' | 'atMost' | 'lessThan'): TriggerCondition => ({
  kind: 'figure',
  measure: 'exclusions',
  comparison,
  figure: 2,
  scope: { kind: 'ever' },
});

describe('evaluateTriggers with any trigger', () => {
  it.each([
    ['atLeast', [false, true, true]],
    ['moreThan', [false, false, true]],
    ['atMost', [true, true, false]],
    ['lessThan', [true, false, false]],
  ] as const)('%s 2 holds for 1, 2 and 3: %j', (comparison, expected) => {
    const holds = [excluded(1), excluded(1, 1), excluded(1, 1, 1)].map(
      (exclusions) => evaluateTriggers([trigger([count(comparison)])], facts({ exclusions })).length === 1,
    );
    expect(holds).toEqual(expected);
  });

  it('a range begins at its first figure and does not end', () => {
    const range: TriggerCondition = { kind: 'range', measure: 'exclusions', from: 2, to: 3, scope: { kind: 'ever' } };
    const holds = [excluded(1), excluded(1, 1), excluded(1, 1, 1, 1)].map(
      (exclusions) => evaluateTriggers([trigger([range])], facts({ exclusions })).length,
    );
    expect(holds).toEqual([0, 1, 1]);
  });

  it.each([
    ['may', 'inform'],
    ['should', 'warn'],
    ['must', 'reason'],
  ] as const)('what an authority says it %s do gives the effect %s', (strength, effect) => {
    const [found] = evaluateTriggers([trigger([count('atMost')], { strength })], facts());
    expect(found?.effect).toBe(effect);
  });

  it('a rule that is not of DOMAIN B gives way to the point of D5, without a clause', () => {
    const [found] = evaluateTriggers([trigger([count('atMost')], { rule: 'CWH-4' })], facts());
    expect(found?.why).toEqual({
      rule: 'D5-4',
      inputs: {
        trigger: 'any',
        strength: 'must',
        exclusions: 0,
        exclusionsAsked: 'atMost 2',
        exclusionsWithin: 'ever',
      },
      on: TODAY,
    });
  });

  it('all of its conditions, or any of them', () => {
    const event: TriggerCondition = { kind: 'event', event: 'managedMoveIn', scope: { kind: 'rolling', days: 19 } };
    const both = [count('atLeast'), event];
    const withEvent = facts({ events: happened('managedMoveIn') });
    expect(evaluateTriggers([trigger(both)], withEvent)).toEqual([]);
    expect(evaluateTriggers([trigger(both, { match: 'any' })], withEvent)[0]?.why.inputs).toEqual({
      trigger: 'any',
      strength: 'must',
      managedMoveIn: '2026-11-02',
      managedMoveInWithin: '19 days',
    });
    expect(evaluateTriggers([trigger(both, { match: 'any' })], facts())).toEqual([]);
  });

  it('an event counts on its latest day, and not beyond its scope', () => {
    const event = (days: number): TriggerCondition => ({
      kind: 'event',
      event: 'managedMoveIn',
      scope: { kind: 'rolling', days },
    });
    const events = ['2026-11-02', '2026-11-10', '2026-09-01'].map((on) => ({ event: 'managedMoveIn', on: day(on) }));
    const inputs = (days: number) => evaluateTriggers([trigger([event(days)])], facts({ events }))[0]?.why.inputs;
    expect(inputs(90)).toMatchObject({ managedMoveIn: '2026-11-10' });
    expect(inputs(10)).toBeUndefined();
    expect(inputs(11)).toMatchObject({ managedMoveIn: '2026-11-10' });
  });

  it('an event of a term before any term began does not hold', () => {
    const event: TriggerCondition = { kind: 'event', event: 'managedMoveIn', scope: { kind: 'term' } };
    expect(evaluateTriggers([trigger([event])], facts({ terms: [], events: happened('managedMoveIn') }))).toEqual([]);
  });

  it('what is not known does not hold', () => {
    const low: TriggerCondition = {
      kind: 'figure',
      measure: 'attendancePercent',
      comparison: 'lessThan',
      figure: 90,
      scope: { kind: 'latest' },
    };
    expect(evaluateTriggers([trigger([low])], facts())).toEqual([]);
    expect(evaluateTriggers([trigger([low])], facts({ attendancePercent: 89.9 }))).toHaveLength(1);
    expect(evaluateTriggers([trigger([low])], facts({ attendancePercent: 90 }))).toEqual([]);
  });

  it('has words for everything that a trigger calls for', () => {
    const texts: Readonly<Record<string, string>> = en;
    const calls = ['programme', 'programmeBeforeReturn', 'consultation', 'furtherSupport', 'nextStage'];
    expect(calls.map((each) => texts[`issue.trigger.${each}`])).toEqual([
      'A programme is expected',
      'The programme is expected before the pupil returns',
      'Somebody is to be consulted first',
      'Further support may be asked for',
      'The next stage may begin',
    ]);
  });
});
