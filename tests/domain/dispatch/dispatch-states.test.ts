import { describe, expect, it } from 'vitest';
import { type DispatchState, DispatchStateSchema, isOpenDispatch } from '../../../src/domain/dispatch/dispatch';
import { mayBecome } from '../../../src/domain/dispatch/dispatch-states';

const STATES = DispatchStateSchema.options;
const following = (from: DispatchState) => STATES.filter((to) => mayBecome(from, to));

describe('mayBecome', () => {
  it('allows exactly the moves of RELIABILITY 2.2', () => {
    expect(Object.fromEntries(STATES.map((from) => [from, following(from)]))).toEqual({
      Queued: ['Claimed', 'Cancelled'],
      Claimed: ['Claimed', 'Sending', 'Cancelled'],
      Sending: ['Sent', 'NeedsDecision'],
      Sent: ['Confirmed', 'Bounced', 'Returned'],
      Confirmed: [],
      Bounced: [],
      Returned: [],
      NeedsDecision: ['Sent', 'Resent', 'Cancelled'],
      Resent: [],
      Cancelled: [],
    });
  });
});

describe('isOpenDispatch', () => {
  it('holds for what the due queue works on or waits for', () => {
    expect(STATES.filter(isOpenDispatch)).toEqual(['Queued', 'Claimed', 'Sending', 'NeedsDecision']);
  });
});
