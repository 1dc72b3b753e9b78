import type { IsoDate } from '../date/iso-date';
import type { Attendance } from '../meeting/meeting';
import type { YearGroup } from '../pupil/year-group';
import type { Alternative, Standing } from './stage';

/** What the record of Stage 1 says so far (C13). A question nobody answered is absent or blank. */
export interface StageOneFacts {
  /** The day of the formal meeting. */
  readonly meetingOn?: IsoDate | undefined;
  readonly pspReviewed?: boolean | undefined;
  readonly parentingContract?: boolean | undefined;
  readonly difficulties?: string | undefined;
  readonly interventions?: string | undefined;
  /** The LA representative explained the procedures to the parents and the pupil. */
  readonly proceduresExplained?: boolean | undefined;
  readonly leafletGivenOn?: IsoDate | undefined;
  /** The restorative meetings that were held, or why none was appropriate. */
  readonly restorativeMeetings?: string | undefined;
  /** Mentors, inclusion unit and the like. */
  readonly inclusionResources?: string | undefined;
  readonly rewardsAndSanctions?: boolean | undefined;
  readonly targets?: readonly { readonly target: string; readonly deadline?: IsoDate | undefined }[] | undefined;
}

/** What the record of Stage 2 says so far (C13). */
export interface StageTwoFacts {
  readonly meetingOn?: IsoDate | undefined;
  readonly attendees?: readonly Attendance[] | undefined;
  readonly plansReviewed?: boolean | undefined;
  readonly additionalSupport?: string | undefined;
  /** Told of more serious sanctions under the behaviour policy. */
  readonly sanctionsAdvised?: boolean | undefined;
  /** Reminded of what may come of it, better or worse. */
  readonly outcomesReminded?: boolean | undefined;
  /** What was said and agreed. */
  readonly meetingRecord?: string | undefined;
}

/** What the record of Stage 3 says so far (C13). */
export interface StageThreeFacts {
  /** First day of the fixed-period exclusion in place of a permanent one. */
  readonly exclusionFrom?: IsoDate | undefined;
  readonly workProvided?: boolean | undefined;
  readonly alternative?: Alternative | undefined;
  readonly familyAgreed?: boolean | undefined;
  readonly familySignedOn?: IsoDate | undefined;
  /** The day on which the papers went to PRRP. */
  readonly panelSubmittedOn?: IsoDate | undefined;
}

/** What every stage records beside its own (C13). */
export interface StageEntryFacts {
  readonly entryReason?: 'initial' | 'escalation' | 'seriousIncident' | undefined;
  readonly caf?: 'considered' | 'reviewed' | undefined;
  /** Whether Behaviour Support Team time was prioritised for the pupil by agreement. */
  readonly prioritySupportAgreed?: boolean | undefined;
}

/** What a move between stages is judged by. */
export interface StageMoveFacts {
  readonly standing: Standing;
  /** The day of the move. */
  readonly on: IsoDate;
  readonly yearGroup?: YearGroup | undefined;
  readonly lead: string;
  /** The day by which the stage that is entered is looked at again. */
  readonly nextReviewBy?: IsoDate | undefined;
  /** The same day of the stage that is left. */
  readonly reviewBy?: IsoDate | undefined;
  readonly strategiesShown?: boolean | undefined;
  readonly adviceActedOn?: boolean | undefined;
  readonly seriousIncidentOn?: IsoDate | undefined;
  readonly escalated?: boolean | undefined;
  /** Why the pupil moves on: what was watched and what it showed. */
  readonly evidence: string;
  readonly exitReason: string;
  /** Whether support services work with the pupil: then one of them meets at Stage 2. */
  readonly servicesInvolved: boolean;
  /** Reasons given where something expected is not met, by rule id. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly stageOne?: StageOneFacts | undefined;
  readonly stageTwo?: StageTwoFacts | undefined;
  readonly stageThree?: StageThreeFacts | undefined;
}
