import { describe, expect, it } from 'vitest';
import { day, instant, wallTime } from '../../../src/domain/date/iso-date';
import { dayOf, instantOf, wallTimeOf } from '../../../src/domain/date/zone';

describe('instantOf', () => {
  it('keeps 09:30 at school on both sides of the autumn change (V02)', () => {
    expect(instantOf(day('2026-10-06'), wallTime('09:30'))).toBe('2026-10-06T08:30:00Z');
    expect(instantOf(day('2026-11-02'), wallTime('09:30'))).toBe('2026-11-02T09:30:00Z');
  });

  it('moves a time that the spring change skips to the hour after it', () => {
    expect(instantOf(day('2027-03-28'), wallTime('01:30'))).toBe('2027-03-28T01:30:00Z');
    expect(wallTimeOf(instant('2027-03-28T01:30:00Z'))).toBe('02:30');
  });

  it('means the first of a time that the autumn change repeats', () => {
    expect(instantOf(day('2026-10-25'), wallTime('01:30'))).toBe('2026-10-25T00:30:00Z');
  });
});

describe('dayOf', () => {
  it('is the London day, an hour ahead of UTC in summer', () => {
    expect(dayOf(instant('2026-07-14T23:30:00Z'))).toBe('2026-07-15');
    expect(dayOf(instant('2026-12-14T23:30:00Z'))).toBe('2026-12-14');
  });
});

describe('wallTimeOf', () => {
  it('drops seconds', () => {
    expect(wallTimeOf(instant('2026-12-14T09:30:59.999Z'))).toBe('09:30');
  });
});
