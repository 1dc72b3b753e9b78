import type { IsoDate } from '../date/iso-date';
import type { YearGroup } from '../pupil/year-group';
import type { Alternative, StageRole, Standing } from './stage';

/** What Stage 1 was given so far (C13). A text that is blank was not written yet. */
export interface StageOneFacts {
  readonly formalMeetingOn?: IsoDate;
  readonly pspReviewed?: boolean;
  readonly parentingContract?: boolean;
  readonly difficulties: string;
  readonly interventions: string;
  /** The day the LA representative explained the procedures to the parents and the pupil. */
  readonly proceduresExplainedOn?: IsoDate;
  readonly leafletGivenOn?: IsoDate;
  readonly restorativeMeeting?: 'held' | 'notAppropriate';
  /** Mentors, inclusion unit and the like, and how rewards and sanctions are used. */
  readonly inclusionSupport: string;
  readonly targets: readonly StageTarget[];
}

export interface StageTarget {
  readonly id: string;
  readonly text: string;
  readonly deadline?: IsoDate;
}

export interface StageTwoFacts {
  readonly meetingOn?: IsoDate;
  readonly attended: readonly StageRole[];
  /** Whether support services work with the pupil: then one of them takes part. */
  readonly servicesInvolved: boolean;
  readonly plansReviewed?: boolean;
  readonly additionalSupport: string;
  /** Told of more serious sanctions under the behaviour policy. */
  readonly warned?: boolean;
  /** Reminded of what may come of it, better or worse. */
  readonly reminded?: boolean;
  /** What was said and agreed. */
  readonly record: string;
}

export interface StageThreeFacts {
  /** First and last day of the fixed-period exclusion in place of a permanent one. */
  readonly exclusion?: { readonly first: IsoDate; readonly last: IsoDate };
  readonly workProvided?: boolean;
  readonly alternative?: Alternative;
  readonly parentAgreedOn?: IsoDate;
  readonly prrpSubmittedOn?: IsoDate;
}

/** What every stage records beside its own (C13; R-SG-03, 04, 12). */
export interface StageCommonFacts {
  readonly enteredOn: IsoDate;
  readonly entryReason: 'initial' | 'escalation' | 'seriousIncident';
  readonly caf?: 'considered' | 'reviewed';
  readonly headteacherInformedOn?: IsoDate;
  /** Whether Behaviour Support Team time was prioritised for the pupil by agreement. */
  readonly prioritySupportAgreed?: boolean;
}

/** What a move between stages is judged by. */
export interface StageMoveFacts {
  readonly standing: Standing;
  /** The day of the move. */
  readonly on: IsoDate;
  readonly yearGroup?: YearGroup;
  readonly lead: string;
  /** The day by which the stage that is entered is looked at again (G-17). */
  readonly nextReviewBy?: IsoDate;
  /** The same day of the stage that is left. */
  readonly reviewBy?: IsoDate;
  readonly strategiesShown?: boolean;
  readonly adviceActedOn?: boolean;
  readonly seriousIncidentOn?: IsoDate;
  readonly escalated?: boolean;
  /** Why the pupil moves on: what was watched and what it showed. */
  readonly evidence: string;
  readonly exitReason: string;
  /** Reasons given where something expected is not met, by rule id. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly stageOne?: StageOneFacts;
  readonly stageTwo?: StageTwoFacts;
  readonly stageThree?: StageThreeFacts;
}
