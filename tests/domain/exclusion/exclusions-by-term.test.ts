import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { exclusionsByTerm } from '../../../src/domain/exclusion/exclusions-by-term';
import { CALENDAR_W } from '../../support/builders';

const exclusion = (from: string, schoolDays: number) => ({ from: day(from), schoolDays });

describe('exclusionsByTerm', () => {
  it('adds the exclusions that began in one term, its first and last day included', () => {
    const found = exclusionsByTerm(
      [exclusion('2026-09-01', 2), exclusion('2026-12-18', 1.5), exclusion('2027-01-04', 3)],
      CALENDAR_W,
    );
    expect(found).toEqual([
      { term: 'Autumn 2026', count: 2, schoolDays: 3.5 },
      { term: 'Spring 2027', count: 1, schoolDays: 3 },
    ]);
  });

  it('judges days outside every term together', () => {
    expect(exclusionsByTerm([exclusion('2026-08-31', 1), exclusion('2026-12-19', 2)], CALENDAR_W)).toEqual([
      { term: '', count: 2, schoolDays: 3 },
    ]);
  });

  it('is empty without exclusions', () => {
    expect(exclusionsByTerm([], CALENDAR_W)).toEqual([]);
  });
});
