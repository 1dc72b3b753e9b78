import { describe, expect, it } from 'vitest';
import { InstantSchema, IsoDateSchema, isoDate, SCHOOL_ZONE, WallTimeSchema } from '../../../src/domain/date/iso-date';
import { refusedIn } from '../../support/kept-of';

describe('A civil day', () => {
  it('is one that exists', () => {
    expect(isoDate('2028-02-29')).toBe('2028-02-29');
    expect(isoDate('2027-02-29')).toBeUndefined();
    expect(isoDate('2 May')).toBeUndefined();
  });

  it('has no time beside it', () => {
    expect(refusedIn(IsoDateSchema, '2026-10-06T09:30')).toEqual(['']);
  });
});

describe('A time on the wall', () => {
  it.each(['00:00', '09:05', '19:59', '20:00', '23:59'])('can be %s', (time) => {
    expect(refusedIn(WallTimeSchema, time)).toEqual([]);
  });

  it.each(['24:00', '9:05', '29:00', '12:60', '12:00:00', ' 12:00', '112:00', '12:00 o’clock'])('is not %s', (time) => {
    expect(refusedIn(WallTimeSchema, time)).toEqual(['']);
  });

  it('is read in London', () => {
    expect(SCHOOL_ZONE).toBe('Europe/London');
  });
});

describe('A moment', () => {
  it('is in UTC', () => {
    expect(refusedIn(InstantSchema, '2026-10-06T09:30:00.120Z')).toEqual([]);
    expect(refusedIn(InstantSchema, '2026-10-06T09:30:00+01:00')).toEqual(['']);
  });
});
