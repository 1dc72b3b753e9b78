import type { IsoDate } from '../date/iso-date';
import { daysBetween } from '../date/school-day';
import { because, type Decision, type Effect, type Inputs } from '../rule/decision';

/** What is known about more time than the limit (C4). Civil days. */
export interface RttExtension {
  readonly requestedOn?: IsoDate;
  readonly decided?: {
    readonly on: IsoDate;
    readonly decision: 'authorised' | 'refused';
    /** The last day on reduced hours that was authorised. */
    readonly until?: IsoDate;
  };
}

export type RttDayCode =
  | 'rttDay.withinLimit'
  | 'rttDay.authorised'
  | 'rttDay.overLimit'
  | 'rttDay.requestPending'
  | 'rttDay.refused'
  | 'rttDay.authorisationExpired';

/**
 * Whether a pupil may be on reduced hours on a civil day (R-NPT-56, DOMAIN E5). Up to `lastDay` it needs nothing; then
 * it is blocked, unless an authorisation was given before that day and its `until` is not passed. A request that
 * is pending extends nothing.
 */
export function judgeRttDay(facts: {
  readonly on: IsoDate;
  readonly start: IsoDate;
  /** Of `rttDates`. */
  readonly lastDay: IsoDate;
  readonly extension?: RttExtension;
}): Decision<RttDayCode> {
  const { on, start, lastDay, extension = {} } = facts;
  const [effect, code] = on <= lastDay ? (['auto', 'rttDay.withinLimit'] as const) : beyondLimit(on, extension);
  const inputs = { on, start, dayNumber: daysBetween(start, on) + 1, ...inputsOf(extension) };
  return { effect, code, why: because('R-NPT-56', inputs, lastDay) };
}

function beyondLimit(on: IsoDate, { requestedOn, decided }: RttExtension): readonly [Effect, RttDayCode] {
  if (decided && decided.on < on) {
    if (decided.decision === 'refused') return ['block', 'rttDay.refused'];
    return decided.until && on <= decided.until
      ? ['auto', 'rttDay.authorised']
      : ['block', 'rttDay.authorisationExpired'];
  }
  return ['block', requestedOn && requestedOn <= on ? 'rttDay.requestPending' : 'rttDay.overLimit'];
}

function inputsOf({ requestedOn, decided }: RttExtension): Inputs {
  return {
    ...(requestedOn ? { requestedOn } : {}),
    ...(decided ? { decision: decided.decision, decidedOn: decided.on } : {}),
    ...(decided?.until ? { until: decided.until } : {}),
  };
}
