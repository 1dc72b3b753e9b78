import { describe, expect, it } from 'vitest';
import { leaving } from '../../../src/domain/case/leaving';
import { checkInDays } from '../../../src/domain/check-in/check-in-days';
import { day, wallTime } from '../../../src/domain/date/iso-date';
import type { DispatchState } from '../../../src/domain/dispatch/dispatch';
import type { MeetingState } from '../../../src/domain/meeting/meeting';
import { CALENDAR_W } from '../../support/term-calendars';

const LEAVING = day('2027-01-15');
const NOTHING = { leavingOn: LEAVING, meetings: [], checkIns: [], dispatches: [] };
const meeting = (date: string, state: MeetingState) => ({ date: day(date), state });
const dispatch = (kind: string, state: DispatchState) => ({ kind, state });

describe('leaving (E7, D1-T15)', () => {
  it('V21: cancels the review and the check-ins that follow, and keeps those before', () => {
    const { days } = checkInDays({
      meetingOn: day('2026-12-30'),
      activeFrom: day('2026-12-30'),
      until: day('2027-02-05'),
      weekday: 3,
      at: wallTime('10:00'),
      calendar: CALENDAR_W,
    });
    const left = leaving({ ...NOTHING, meetings: [meeting('2027-01-22', 'booked')], checkIns: days });
    expect(left.meetings.map(({ decision }) => decision)).toEqual([
      {
        effect: 'auto',
        code: 'leaving.cancel',
        why: { rule: 'E7', on: '2027-01-15', inputs: { date: '2027-01-22' } },
      },
    ]);
    expect(left.checkIns.map(({ item, decision }) => [item.on, decision.code])).toEqual([
      ['2027-01-06', 'leaving.keep'],
      ['2027-01-13', 'leaving.keep'],
      ['2027-01-20', 'leaving.cancel'],
      ['2027-01-27', 'leaving.cancel'],
      ['2027-02-03', 'leaving.cancel'],
    ]);
  });

  it('V21: sends M10, withdraws what is not sent, and reminds nobody later', () => {
    const dispatches = [dispatch('M10', 'Queued'), dispatch('M6', 'Queued'), dispatch('M1', 'Confirmed')];
    const left = leaving({ ...NOTHING, dispatches });
    expect(left.dispatches.map(({ item, decision }) => [item.kind, decision.code])).toEqual([
      ['M10', 'leaving.send'],
      ['M6', 'leaving.withdraw'],
      ['M1', 'leaving.keep'],
    ]);
    expect(left.lastReminderOn).toBe('2027-01-15');
  });

  it('keeps what is on the day of leaving, and cancels from the day after', () => {
    const left = leaving({
      ...NOTHING,
      meetings: [meeting('2027-01-15', 'booked'), meeting('2027-01-16', 'booked')],
      checkIns: [{ on: day('2027-01-15') }, { on: day('2027-01-16') }],
    });
    expect(left.meetings.map(({ decision }) => decision.code)).toEqual(['leaving.keep', 'leaving.cancel']);
    expect(left.checkIns.map(({ decision }) => decision.code)).toEqual(['leaving.keep', 'leaving.cancel']);
  });

  it.each<[MeetingState, string]>([
    ['queued', 'leaving.cancel'],
    ['sending', 'leaving.cancel'],
    ['booked', 'leaving.cancel'],
    ['held', 'leaving.keep'],
    ['cancelled', 'leaving.keep'],
  ])('of a later meeting that is %s: %s', (state, code) => {
    const left = leaving({ ...NOTHING, meetings: [meeting('2027-01-22', state)] });
    expect(left.meetings.map(({ decision }) => decision.code)).toEqual([code]);
  });

  it.each<[DispatchState, string, string]>([
    ['Queued', 'auto', 'leaving.withdraw'],
    ['Claimed', 'auto', 'leaving.withdraw'],
    ['Sending', 'record', 'leaving.underWay'],
    ['NeedsDecision', 'record', 'leaving.underWay'],
    ['Sent', 'auto', 'leaving.keep'],
    ['Confirmed', 'auto', 'leaving.keep'],
    ['Bounced', 'auto', 'leaving.keep'],
    ['Returned', 'auto', 'leaving.keep'],
    ['Resent', 'auto', 'leaving.keep'],
    ['Cancelled', 'auto', 'leaving.keep'],
  ])('of a message that is %s: %s, %s', (state, effect, code) => {
    const left = leaving({ ...NOTHING, dispatches: [dispatch('M6', state)] });
    expect(left.dispatches).toEqual([
      {
        item: { kind: 'M6', state },
        decision: { effect, code, why: { rule: 'E7', on: '2027-01-15', inputs: { kind: 'M6', state } } },
      },
    ]);
  });

  it('sends M10 once it is claimed, too, and leaves it under way after that', () => {
    const left = leaving({ ...NOTHING, dispatches: [dispatch('M10', 'Claimed'), dispatch('M10', 'Sending')] });
    expect(left.dispatches.map(({ decision }) => decision.code)).toEqual(['leaving.send', 'leaving.underWay']);
  });
});
