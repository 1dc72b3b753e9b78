import type { IsoDate } from '../date/iso-date';
import type { PlacingRule } from '../permission/may-do';
import type { ActingRole } from '../permission/permissions';
import type { ReducedTimetable } from '../plan/plan-answers';
import type { TimetableFacts } from './check-reduced-timetable';
import type { RttBasis } from './rtt-basis';

/** What each step of a reduced timetable is judged by (DOMAIN D1, RTT). Days are civil. */
export interface RttFacts {
  readonly agree: AgreeingFacts;
  readonly withdraw: { readonly reason: string };
  readonly start: StartingFacts;
  readonly requestExtension: ExtensionFacts;
  /** A request once the limit is passed: it does not extend the timetable (DOMAIN E5). */
  readonly requestLate: ExtensionFacts;
  readonly authorise: DecisionFacts & { readonly until: IsoDate; readonly lastDay: IsoDate };
  readonly refuse: DecisionFacts;
  readonly passLimit: { readonly lawfulUntil: IsoDate; readonly today: IsoDate };
  readonly reintegrate: { readonly fullTimeFrom: IsoDate; readonly today: IsoDate };
  readonly end: { readonly endedOn: IsoDate; readonly reason: string; readonly today: IsoDate };
}

export interface AgreeingFacts {
  readonly timetable: ReducedTimetable;
  readonly judgedBy: TimetableFacts;
  readonly basis: RttBasis;
  readonly staggeredReception: boolean;
  /** Who places the pupil on it; absent where roles are kept by the list's own permissions. */
  readonly by?: ActingRole;
  /** The authority's rule about who may (R-HCK-26); absent where it states none. */
  readonly placing?: PlacingRule;
  readonly placerAbsent?: boolean;
}

export interface StartingFacts {
  readonly start: IsoDate;
  /** The day of the last signature or agreement that was required. */
  readonly agreedOn: IsoDate;
  readonly today: IsoDate;
}

export interface ExtensionFacts {
  readonly wantedUntil: IsoDate;
  readonly rationale: string;
  /** The last day that needs no further authorisation: start + 83, or the day of the authorisation held. */
  readonly lastDay: IsoDate;
  readonly today: IsoDate;
}

export interface DecisionFacts {
  readonly by: ActingRole;
  readonly requestedOn: IsoDate;
  readonly decidedOn: IsoDate;
  readonly today: IsoDate;
}
