import type { IsoDate } from '../date/iso-date';
import type { MessageKind } from './message';

/** What stands behind an event: counted from 1, the version of the plan in force. */
interface Signed {
  readonly planVersion: number;
  readonly hasReducedTimetable: boolean;
  readonly hasAttendanceIssue: boolean;
}

/** What each event of DOMAIN B5 is judged by. Days are civil. */
export interface MessageEvents {
  /** T2: a programme is being developed. */
  readonly programmeBegins: { readonly isAtRiskOfPermanentExclusion: boolean };
  /** T8: M1 to M3. `sentKinds`: what went out for this version already. */
  readonly planActive: Signed & { readonly isFullySigned: boolean; readonly sentKinds: readonly MessageKind[] };
  /** A reduced timetable is being considered: the ALN support team is asked for input. */
  readonly timetableProposed: { readonly hasIdp: boolean };
  readonly timetableStarts: {
    readonly start: IsoDate;
    /** The day from which agreement and consents are complete; absent while they are not. */
    readonly agreedOn?: IsoDate;
    readonly today: IsoDate;
    /** The health-only path: no plan, and the safeguarding mailbox learns of it here. */
    readonly isHealthOnly: boolean;
    readonly hasPlan: boolean;
    readonly hasHealthcarePlan: boolean;
    /** The items of the checklist answered No without what its rules accept as an explanation. */
    readonly unexplainedNo: readonly string[];
  };
  readonly provisionStarts: {
    readonly start: IsoDate;
    readonly isNewProvider: boolean;
    readonly isDeclarationValid: boolean;
  };
  readonly reviewCompleted: Omit<Signed, 'planVersion'> & {
    readonly reviewNumber: number;
    readonly isCompleted: boolean;
  };
  readonly timetableBeyondLimit: {
    readonly lastDay: IsoDate;
    readonly limit: IsoDate;
    readonly rationale: string;
  };
  readonly travelChange: {
    readonly isRequesterPartComplete: boolean;
    readonly isPupilPartComplete: boolean;
    readonly isSanctioned: boolean;
    readonly isEntitlementConfirmed: boolean;
  };
  readonly caseClosed: { readonly on: IsoDate };
  readonly timetableEnded: { readonly fullTimeFrom: IsoDate };
}
export type MessageEvent = keyof MessageEvents;
