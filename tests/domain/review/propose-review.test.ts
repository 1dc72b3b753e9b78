import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { proposeReview } from '../../../src/domain/review/propose-review';
import { CALENDAR_W, NPT_SCHEDULE } from '../../support/builders';

const FIRST = 1;
const LATER = 3;
const propose = (base: string, reviewNumber: number) =>
  proposeReview({ base: day(base), reviewNumber, schedule: NPT_SCHEDULE, calendar: CALENDAR_W });

describe('proposeReview', () => {
  it.each([
    ['V01', '2026-09-15', LATER, '2026-10-23', 'MOVED_EARLIER', 38],
    ['V02', '2026-10-06', FIRST, '2026-11-02', 'MOVED_LATER', 27],
    ['V03', '2026-11-17', LATER, '2026-12-18', 'MOVED_EARLIER', 31],
    ['V04', '2026-12-14', FIRST, '2027-01-05', 'MOVED_LATER', 22],
    ['V05', '2026-11-30', FIRST, '2026-12-18', 'MOVED_EARLIER', 18],
    ['V06', '2027-02-16', LATER, '2027-03-19', 'MOVED_EARLIER', 31],
    ['V07', '2027-06-14', LATER, '2027-07-20', 'MOVED_EARLIER', 36],
    ['V08', '2027-07-13', FIRST, '2027-09-01', 'LIMIT_EXCEEDED_HOLIDAY', 50],
    ['V09', '2027-04-12', FIRST, '2027-05-04', 'MOVED_LATER', 22],
  ])('%s: from %s, review %i, proposes %s', (_vector, base, reviewNumber, on, outcome, dayNumber) => {
    expect(propose(base, reviewNumber)).toMatchObject({ on, outcome, dayNumber, rule: 'R-NPT-02' });
  });

  it('V13: counts from the day a review was held, not planned', () => {
    expect(propose('2026-10-08', LATER)).toMatchObject({ on: '2026-11-19', outcome: 'ON_TARGET', limit: '2026-11-19' });
  });

  it('takes the target when it is a school day, and gives no reason for it', () => {
    expect(propose('2026-09-08', FIRST)).toMatchObject({ on: '2026-09-29', outcome: 'ON_TARGET', movedBecause: [] });
  });

  it('names what stood between the target and the proposal, each closure once', () => {
    expect(propose('2026-10-06', FIRST).movedBecause).toEqual([
      { on: '2026-10-27', kind: 'closed', name: 'Autumn half-term' },
    ]);
    expect(propose('2026-11-17', LATER).movedBecause).toEqual([
      { on: '2026-12-29', kind: 'holiday' },
      { on: '2026-12-28', kind: 'bankHoliday', name: 'Bank holiday' },
      { on: '2026-12-25', kind: 'bankHoliday', name: 'Christmas Day' },
    ]);
  });

  it('goes beyond the soft limit, up to the hard one, when nothing nearer is open', () => {
    expect(propose('2027-07-21', FIRST)).toMatchObject({ on: '2027-09-01', outcome: 'MOVED_LATER', dayNumber: 42 });
  });

  it('treats the third review as a later one', () => {
    expect(propose('2026-09-08', 2).target).toBe('2026-09-29');
    expect(propose('2026-09-08', 3).target).toBe('2026-10-20');
  });

  it('says that the calendar ends instead of guessing a school day', () => {
    expect(propose('2028-01-10', FIRST)).toMatchObject({ on: '2028-02-21', outcome: 'CALENDAR_ENDS' });
  });

  it('leaves its inputs as they were', () => {
    const before = structuredClone(CALENDAR_W);
    propose('2026-10-06', FIRST);
    expect(CALENDAR_W).toEqual(before);
  });
});
