import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { proposeReview } from '../../../src/domain/review/propose-review';
import type { TermCalendar } from '../../../src/domain/settings/settings';
import { HACKNEY_SCHEDULE, NPT_SCHEDULE } from '../../support/builders';
import { CALENDAR_E, CALENDAR_W } from '../../support/term-calendars';

const FIRST = 1;
const LATER = 3;
const propose = (base: string, reviewNumber: number, calendar: TermCalendar = CALENDAR_W) =>
  proposeReview({ base: day(base), reviewNumber, schedule: NPT_SCHEDULE, calendar });
const proposeInHackney = (base: string) =>
  proposeReview({ base: day(base), reviewNumber: 1, schedule: HACKNEY_SCHEDULE, calendar: CALENDAR_E });

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

  it.each([
    ['V10', '2026-10-08', '2026-11-02', 'MOVED_LATER', 25],
    ['V11', '2026-12-03', '2026-12-18', 'MOVED_EARLIER', 15],
    ['V12', '2027-03-08', '2027-03-25', 'MOVED_EARLIER', 17],
  ])('%s: from %s, in Hackney, proposes %s (R-HCK-08)', (_vector, base, on, outcome, dayNumber) => {
    expect(proposeInHackney(base)).toMatchObject({ on, outcome, dayNumber, rule: 'R-HCK-08', issues: [] });
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

  it('names a weekend where the target falls on one', () => {
    expect(propose('2026-09-13', FIRST)).toMatchObject({
      on: '2026-10-05',
      movedBecause: [{ on: '2026-10-04', kind: 'weekend' }],
    });
  });

  it('asks for no term dates that it did not need', () => {
    expect(propose('2027-11-26', FIRST)).toMatchObject({ on: '2027-12-17', outcome: 'ON_TARGET', issues: [] });
  });

  it('goes beyond the soft limit, up to the hard one, when nothing nearer is open', () => {
    expect(propose('2027-07-21', FIRST)).toMatchObject({ on: '2027-09-01', outcome: 'MOVED_LATER', dayNumber: 42 });
  });

  it('treats the third review as a later one', () => {
    expect(propose('2026-09-08', 2).target).toBe('2026-09-29');
    expect(propose('2026-09-08', 3).target).toBe('2026-10-20');
  });

  it('says why: the rule with its clause, what it counted with, and the limit (R-NPT-02)', () => {
    expect(propose('2026-10-06', FIRST).why).toEqual({
      rule: 'R-NPT-02',
      clause:
        'Purpose of the Pastoral Support Programme; Recognising different roles: The School; Stage Five: Review and monitoring',
      on: '2026-11-17',
      inputs: {
        base: '2026-10-06',
        reviewNumber: 1,
        targetDays: 21,
        softDays: 28,
        hardDays: 42,
        outcome: 'MOVED_LATER',
      },
    });
  });

  it.each([
    ['2026-09-08', FIRST, 'ON_TARGET', 'auto'],
    ['2026-10-06', FIRST, 'MOVED_LATER', 'auto'],
    ['2026-11-17', LATER, 'MOVED_EARLIER', 'auto'],
    ['2027-07-13', FIRST, 'LIMIT_EXCEEDED_HOLIDAY', 'reason'],
    ['2028-01-10', FIRST, 'CALENDAR_ENDS', 'block'],
  ])('from %s, review %i, %s has the effect %s', (base, reviewNumber, outcome, effect) => {
    expect(propose(base, reviewNumber)).toMatchObject({ outcome, effect, why: { inputs: { outcome } } });
  });

  it('belongs to no rule of the guidance where the schedule names none', () => {
    const { rules: _rules, ...schedule } = NPT_SCHEDULE;
    const proposal = proposeReview({ base: day('2026-09-08'), reviewNumber: 1, schedule, calendar: CALENDAR_W });
    expect(proposal.rule).toBe('E1');
    expect(proposal.why).not.toHaveProperty('clause');
  });

  it('takes a day moved earlier from day 10 on', () => {
    const closedUntil = (last: string) => ({
      ...CALENDAR_W,
      closed: [{ name: 'Flood', first: day('2026-11-10'), last: day(last) }],
      insetDays: [],
    });
    const open = { ...CALENDAR_W.terms[0], name: 'Autumn', first: day('2026-09-01'), last: day('2026-12-18') };
    const onlyUntil = (last: string) => ({ ...closedUntil('2026-12-18'), terms: [{ ...open, last: day(last) }] });
    expect(propose('2026-10-31', LATER, onlyUntil('2026-11-10'))).toMatchObject({ outcome: 'CALENDAR_ENDS' });
    const tenth = {
      ...onlyUntil('2026-12-18'),
      closed: [{ name: 'Flood', first: day('2026-11-11'), last: day('2026-12-18') }],
    };
    expect(propose('2026-10-31', LATER, tenth)).toMatchObject({ on: '2026-11-10', outcome: 'MOVED_EARLIER' });
    expect(propose('2026-11-01', LATER, tenth)).toMatchObject({ outcome: 'CALENDAR_ENDS' });
  });

  const missing = (on: string, schoolYear: string, effect: string) => ({
    code: 'calendar.notCovered',
    path: 'reviewDate',
    effect,
    rule: 'E1',
    params: { on, schoolYear },
  });

  it('says that the calendar ends instead of guessing a school day, and which year to add', () => {
    expect(propose('2028-01-10', FIRST)).toMatchObject({
      on: '2028-02-21',
      outcome: 'CALENDAR_ENDS',
      issues: [missing('2028-01-31', '2027/28', 'block')],
    });
  });

  it('moves earlier where later days may be school days that nobody entered, and warns of it', () => {
    expect(propose('2027-11-29', LATER)).toMatchObject({
      on: '2027-12-17',
      outcome: 'MOVED_EARLIER',
      movedBecause: [
        { on: '2028-01-10', kind: 'notCovered' },
        { on: '2027-12-28', kind: 'bankHoliday' },
      ],
      issues: [missing('2028-01-10', '2027/28', 'warn')],
    });
  });

  it('warns of days without term dates up to the soft limit only', () => {
    const insetAtTheEnd = { ...CALENDAR_W, insetDays: [day('2027-12-17')] };
    expect(propose('2027-11-26', FIRST, insetAtTheEnd)).toMatchObject({
      on: '2027-12-16',
      issues: [missing('2027-12-18', '2027/28', 'warn')],
    });
    const schedule = { ...NPT_SCHEDULE, initial: { count: 2, target: 21, soft: 21, hard: 42 } };
    const strict = { base: day('2027-11-26'), reviewNumber: 1, schedule, calendar: insetAtTheEnd };
    expect(proposeReview(strict)).toMatchObject({ on: '2027-12-16', issues: [] });
  });

  it('does not take the term after a missing one for the next', () => {
    const terms = CALENDAR_W.terms.filter(({ name }) => name !== 'Spring 2027');
    expect(propose('2026-12-18', FIRST, { ...CALENDAR_W, terms })).toMatchObject({
      outcome: 'CALENDAR_ENDS',
      issues: [missing('2027-01-08', '2026/27', 'block')],
    });
  });

  it('looks 120 days beyond the limit for a school day', () => {
    const term = { name: 'All year', first: day('2026-09-01'), last: day('2027-07-20') };
    const shutUntil = (last: string) => ({
      terms: [term],
      insetDays: [],
      bankHolidays: [],
      closed: [{ name: 'Rebuilding', first: day('2026-12-18'), last: day(last) }],
    });
    expect(propose('2026-12-17', LATER, shutUntil('2027-05-27'))).toMatchObject({
      on: '2027-05-28',
      limit: '2027-01-28',
      outcome: 'LIMIT_EXCEEDED_HOLIDAY',
      movedBecause: [{ on: '2027-01-28', kind: 'closed', name: 'Rebuilding' }],
    });
    expect(propose('2026-12-17', LATER, shutUntil('2027-05-28'))).toMatchObject({
      on: '2027-01-28',
      outcome: 'CALENDAR_ENDS',
      issues: [],
    });
  });

  it('leaves its inputs as they were', () => {
    const before = structuredClone(CALENDAR_W);
    propose('2026-10-06', FIRST);
    expect(CALENDAR_W).toEqual(before);
  });
});
