import type { DispatchState } from './dispatch';

/**
 * RELIABILITY 2.2. A renewed claim is `Claimed` to `Claimed`; nothing leads back before the fence, and nothing on from a
 * state without a row.
 */
const NEXT: Partial<Record<DispatchState, readonly DispatchState[]>> = {
  Queued: ['Claimed', 'Cancelled'],
  Claimed: ['Claimed', 'Sending', 'Cancelled'],
  Sending: ['Sent', 'NeedsDecision'],
  Sent: ['Confirmed', 'Bounced', 'Returned'],
  NeedsDecision: ['Sent', 'Resent', 'Cancelled'],
};

/** True when a dispatch in state `from` may be stored with state `to` (RELIABILITY 2.2). */
export function mayBecome(from: DispatchState, to: DispatchState): boolean {
  return NEXT[from]?.includes(to) === true;
}
