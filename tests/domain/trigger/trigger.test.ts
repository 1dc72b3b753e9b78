import { describe, expect, it } from 'vitest';
import {
  ComparisonSchema,
  MeasureSchema,
  ScopeSchema,
  StrengthSchema,
  TriggerConditionSchema,
  TriggerPurposeSchema,
  TriggerSchema,
} from '../../../src/domain/trigger/trigger';
import { keptOf, refusedIn } from '../../support/kept-of';

const figure = { kind: 'figure', measure: 'exclusions', comparison: 'atLeast', figure: 2, scope: { kind: 'term' } };
const trigger = {
  key: 'twoExclusions',
  name: { en: 'Two exclusions in a term' },
  calls: 'programme',
  strength: 'should',
  effect: 'warn',
  rule: 'R-HCK-01',
  who: { en: 'The Exclusions Team' },
  match: 'any',
  when: [figure],
};

describe('A trigger of an authority (DOMAIN D5 point 4)', () => {
  it('says what it calls for, how strongly, and when', () => {
    expect(keptOf(TriggerSchema, trigger)).toEqual(trigger);
  });

  it('has at least one condition, and nothing that the software does not know', () => {
    expect(refusedIn(TriggerSchema, { ...trigger, when: [] })).toEqual(['when']);
    expect(refusedIn(TriggerSchema, { ...trigger, colour: 'red' })).toEqual(['']);
    expect(refusedIn(TriggerConditionSchema, { ...figure, unit: 'day' })).toEqual(['']);
    expect(refusedIn(ScopeSchema, { kind: 'term', days: 3 })).toEqual(['']);
  });

  it.each([
    ['effect', ['auto', 'inform', 'warn', 'reason'], 'block'],
    ['match', ['all', 'any'], 'none'],
  ])('has a %s of %j and nothing else', (field, known, other) => {
    const read = (value: string) => refusedIn(TriggerSchema, { ...trigger, [field]: value });
    expect(known.flatMap(read)).toEqual([]);
    expect(read(other)).toEqual([field]);
  });

  it('calls for one of five things', () => {
    expect(TriggerPurposeSchema.options).toEqual([
      'programme',
      'programmeBeforeReturn',
      'consultation',
      'furtherSupport',
      'nextStage',
    ]);
  });

  it('is something that may, should or must happen', () => {
    expect(StrengthSchema.options).toEqual(['may', 'should', 'must']);
  });
});

describe('A condition of a trigger', () => {
  it.each([
    [figure],
    [{ kind: 'range', measure: 'exclusions', from: 2, to: 3, scope: { kind: 'ever' } }],
    [{ kind: 'event', event: 'managedMoveIn', scope: { kind: 'year' } }],
  ])('is kept as the pack has it: %j', (condition) => {
    expect(keptOf(TriggerConditionSchema, condition)).toEqual(condition);
  });

  it('is a figure, a range or an event', () => {
    expect(refusedIn(TriggerConditionSchema, { kind: 'feeling' })).toEqual(['kind']);
  });

  it('has a figure from 0 to 10,000', () => {
    const of = (number: number) => refusedIn(TriggerConditionSchema, { ...figure, figure: number });
    expect([...of(0), ...of(10_000)]).toEqual([]);
    expect([...of(-1), ...of(10_001)]).toEqual(['figure', 'figure']);
  });

  it('counts one of six things', () => {
    expect(MeasureSchema.options).toEqual([
      'exclusions',
      'exclusionDays',
      'longestExclusionDays',
      'absenceDays',
      'attendancePercent',
      'reviewsWithoutImpact',
    ]);
  });

  it('compares in one of four ways', () => {
    expect(ComparisonSchema.options).toEqual(['atLeast', 'moreThan', 'atMost', 'lessThan']);
  });

  it.each([
    [{ kind: 'ever' }],
    [{ kind: 'latest' }],
    [{ kind: 'term' }],
    [{ kind: 'year' }],
    [{ kind: 'rolling', days: 1 }],
    [{ kind: 'rolling', days: 3660 }],
  ])('counts over %j', (scope) => {
    expect(keptOf(ScopeSchema, scope)).toEqual(scope);
  });

  it('counts over no other time', () => {
    expect(refusedIn(ScopeSchema, { kind: 'week' })).toEqual(['kind']);
    expect(refusedIn(ScopeSchema, { kind: 'rolling', days: 0 })).toEqual(['days']);
    expect(refusedIn(ScopeSchema, { kind: 'rolling', days: 3661 })).toEqual(['days']);
  });
});
