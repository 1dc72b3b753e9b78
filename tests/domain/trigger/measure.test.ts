import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { measure, type TriggerFacts } from '../../../src/domain/trigger/measure';
import type { Measure, Scope } from '../../../src/domain/trigger/trigger';
import { CALENDAR_W } from '../../support/builders';

const facts: TriggerFacts = {
  today: day('2027-02-15'),
  exclusions: [
    { from: day('2026-06-10'), schoolDays: 5 },
    { from: day('2026-09-01'), schoolDays: 1 },
    { from: day('2026-12-18'), schoolDays: 3 },
    { from: day('2027-01-04'), schoolDays: 2.5 },
    { from: day('2027-02-15'), schoolDays: 1 },
    { from: day('2027-02-16'), schoolDays: 10 },
  ],
  absences: [day('2027-01-16'), day('2027-01-17'), day('2027-02-15'), day('2027-02-16')],
  events: [],
  terms: CALENDAR_W.terms,
};
const of = (what: Measure, scope: Scope, more: Partial<TriggerFacts> = {}) =>
  measure(what, scope, { ...facts, ...more });

describe('measure', () => {
  it.each<[Measure, Scope, number]>([
    ['exclusions', { kind: 'ever' }, 5],
    ['exclusions', { kind: 'latest' }, 5],
    ['exclusions', { kind: 'year' }, 4],
    ['exclusions', { kind: 'term' }, 2],
    ['exclusionDays', { kind: 'ever' }, 12.5],
    ['exclusionDays', { kind: 'year' }, 7.5],
    ['exclusionDays', { kind: 'term' }, 3.5],
    ['longestExclusionDays', { kind: 'ever' }, 5],
    ['longestExclusionDays', { kind: 'term' }, 2.5],
    ['absenceDays', { kind: 'ever' }, 3],
    ['absenceDays', { kind: 'rolling', days: 30 }, 2],
    ['absenceDays', { kind: 'rolling', days: 29 }, 1],
    ['absenceDays', { kind: 'rolling', days: 1 }, 1],
  ])('%s within %j, up to today: %d', (what, scope, expected) => {
    expect(of(what, scope)).toBe(expected);
  });

  it('is nothing, not unknown, where nothing happened', () => {
    expect(of('longestExclusionDays', { kind: 'ever' }, { exclusions: [] })).toBe(0);
    expect(of('exclusionDays', { kind: 'ever' }, { exclusions: [] })).toBe(0);
  });

  it('counts in the term that began last, in the holidays after it too', () => {
    expect(of('exclusions', { kind: 'term' }, { today: day('2027-01-03') })).toBe(2);
  });

  it('does not know a term where the calendar has none that began', () => {
    expect(of('exclusions', { kind: 'term' }, { today: day('2026-08-31') })).toBeUndefined();
    expect(of('exclusions', { kind: 'term' }, { terms: [] })).toBeUndefined();
  });

  it('finds the term that began last, in whatever order the calendar lists them', () => {
    expect(of('exclusions', { kind: 'term' }, { terms: [...CALENDAR_W.terms].reverse() })).toBe(2);
  });

  it.each([
    ['2026-08-31', 1],
    ['2026-09-01', 1],
  ])('the school year changes on 1 September: on %s it has %d', (today, count) => {
    expect(of('exclusions', { kind: 'year' }, { today: day(today) })).toBe(count);
    expect(of('exclusionDays', { kind: 'year' }, { today: day(today) })).toBe(today < '2026-09-01' ? 5 : 1);
  });

  it('gives figures that are one figure as they are', () => {
    const latest = { attendancePercent: 88.2, reviewsWithoutImpact: 3 };
    expect(of('attendancePercent', { kind: 'latest' }, latest)).toBe(88.2);
    expect(of('reviewsWithoutImpact', { kind: 'latest' }, latest)).toBe(3);
    expect(of('attendancePercent', { kind: 'latest' })).toBeUndefined();
    expect(of('reviewsWithoutImpact', { kind: 'latest' })).toBeUndefined();
  });

  it('leaves its inputs as they were', () => {
    const before = structuredClone(facts);
    of('exclusions', { kind: 'term' });
    expect(facts).toEqual(before);
  });
});
