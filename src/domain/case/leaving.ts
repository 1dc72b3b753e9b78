import type { IsoDate } from '../date/iso-date';
import type { DispatchState } from '../dispatch/dispatch';
import type { MeetingState } from '../meeting/meeting';
import { because, type Decision } from '../rule/decision';

/** What a case still has in calendars and in the outbox when its pupil leaves. Civil days. */
export interface OpenBusiness<M, C, D> {
  readonly leavingOn: IsoDate;
  readonly meetings: readonly M[];
  readonly checkIns: readonly C[];
  readonly dispatches: readonly D[];
}

/** One thing of the case and what becomes of it. */
export interface Fate<T, Code extends string> {
  readonly item: T;
  readonly decision: Decision<Code>;
}

export interface Leaving<M, C, D> {
  readonly meetings: readonly Fate<M, CalendarFate>[];
  readonly checkIns: readonly Fate<C, CalendarFate>[];
  readonly dispatches: readonly Fate<D, DispatchFate>[];
  /** After this day nobody is reminded of anything in the case. */
  readonly lastReminderOn: IsoDate;
}

/** `leaving.cancel` gives notice to everyone invited. Nothing is ever deleted. */
export type CalendarFate = 'leaving.cancel' | 'leaving.keep';
/** `leaving.underWay`: on its way or of unknown outcome, so it cannot be taken back; a person looks at it. */
export type DispatchFate = 'leaving.withdraw' | 'leaving.underWay' | 'leaving.send' | 'leaving.keep';

/**
 * What is cancelled, kept and withdrawn when a pupil leaves (T15, DOMAIN E7). Meetings and check-ins dated after the
 * day of leaving are cancelled; those of that day and before stay. Messages that are not on their way are withdrawn,
 * except `M10`, which tells the authority.
 */
export function leaving<
  M extends { readonly date: IsoDate; readonly state: MeetingState },
  C extends { readonly on: IsoDate },
  D extends { readonly kind: string; readonly state: DispatchState },
>({ leavingOn, meetings, checkIns, dispatches }: OpenBusiness<M, C, D>): Leaving<M, C, D> {
  return {
    meetings: meetings.map((item) => ({ item, decision: meetingFate(item, leavingOn) })),
    checkIns: checkIns.map((item) => ({ item, decision: calendarFate(item.on > leavingOn, item.on, leavingOn) })),
    dispatches: dispatches.map((item) => ({ item, decision: dispatchFate(item, leavingOn) })),
    lastReminderOn: leavingOn,
  };
}

function meetingFate(
  { date, state }: { readonly date: IsoDate; readonly state: MeetingState },
  leavingOn: IsoDate,
): Decision<CalendarFate> {
  const isAhead = state !== 'held' && state !== 'cancelled';
  return calendarFate(isAhead && date > leavingOn, date, leavingOn);
}

function calendarFate(cancels: boolean, date: IsoDate, leavingOn: IsoDate): Decision<CalendarFate> {
  const code = cancels ? 'leaving.cancel' : 'leaving.keep';
  return { effect: 'auto', code, why: because('E7', { date }, leavingOn) };
}

function dispatchFate(
  { kind, state }: { readonly kind: string; readonly state: DispatchState },
  leavingOn: IsoDate,
): Decision<DispatchFate> {
  const why = because('E7', { kind, state }, leavingOn);
  if (state === 'Sending' || state === 'NeedsDecision') return { effect: 'record', code: 'leaving.underWay', why };
  if (state !== 'Queued' && state !== 'Claimed') return { effect: 'auto', code: 'leaving.keep', why };
  return { effect: 'auto', code: kind === 'M10' ? 'leaving.send' : 'leaving.withdraw', why };
}
