import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import type { MeetingState } from '../../../src/domain/meeting/meeting';
import { nearbyMeetings } from '../../../src/domain/meeting/nearby-meetings';

const at = (date: string, state: MeetingState = 'booked') => ({ date: day(date), state });
const near = (...others: ReturnType<typeof at>[]) =>
  nearbyMeetings(day('2026-11-10'), others, 14).map(({ params }) => params?.other);

describe('nearbyMeetings (R-NPT-17)', () => {
  it('warns of another meeting about the pupil within 14 days', () => {
    expect(nearbyMeetings(day('2026-11-10'), [at('2026-11-24')], 14)).toEqual([
      {
        code: 'meeting.nearby',
        path: 'date',
        effect: 'warn',
        rule: 'R-NPT-17',
        params: { other: '2026-11-24', withinDays: 14 },
      },
    ]);
  });

  it('looks as far back as ahead, and not a day further', () => {
    expect(near(at('2026-11-25'), at('2026-11-24'), at('2026-10-27'), at('2026-10-26'))).toEqual([
      '2026-10-27',
      '2026-11-24',
    ]);
  });

  it('counts a meeting that was held or is being sent, and none that was cancelled', () => {
    expect(near(at('2026-11-12', 'cancelled'), at('2026-11-11', 'queued'), at('2026-11-09', 'held'))).toEqual([
      '2026-11-09',
      '2026-11-11',
    ]);
  });
});
