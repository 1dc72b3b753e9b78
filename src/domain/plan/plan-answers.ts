import { z } from 'zod/mini';
import { InterventionSchema, RiskBasisSchema, UpnAnswerSchema } from '../case/case';
import { IsoDateSchema, WallTimeSchema } from '../date/iso-date';
import { AttendanceSchema } from '../meeting/meeting';
import { EmailAddressSchema } from '../person/person';

/** Long text holds 5,000 characters (DESIGN 2.1). */
const long = z.string().check(z.maxLength(5000));
const text = (max: number) => z.string().check(z.maxLength(max));
const id = text(64);

/** Whose view something is. */
const PerspectiveSchema = z.enum(['pupil', 'family', 'agency', 'school']);
export const WorkingEntrySchema = z.object({ id, source: PerspectiveSchema, text: long });
export const OutcomeSchema = z.object({
  id,
  text: text(1000),
  pupilWords: text(1000),
  measure: text(500),
  startingPoint: text(500),
  targetDate: z.optional(IsoDateSchema),
  term: z.enum(['short', 'long']),
  /** Which worksheet of form C9 it comes from; absent in rows of form version 1. */
  worksheet: z.optional(text(20)),
});
/** A document that goes with the earlier interventions. */
export const InterventionAttachmentSchema = z.object({ id, document: text(200), about: text(500) });
export const SchoolActionSchema = z.object({
  id,
  action: text(1000),
  owner: text(120),
  due: z.optional(IsoDateSchema),
});
export const FamilyActionSchema = z.object({ id, who: text(120), action: text(1000), due: z.optional(IsoDateSchema) });
export const ProfessionalActionSchema = z.object({
  id,
  name: text(120),
  agency: text(120),
  action: text(1000),
  due: z.optional(IsoDateSchema),
});

/** C4 with the parts of C3 that this version needs: hours per weekday of each timetable week. */
export const ReducedTimetableSchema = z.object({
  start: z.optional(IsoDateSchema),
  /** The last day on reduced hours. */
  end: z.optional(IsoDateSchema),
  reasons: z.array(z.enum(['behaviour', 'aln', 'safeguarding', 'mentalHealthWellbeing', 'medical'])),
  /** Per timetable week: hours on Monday to Friday, in minutes so that sums are exact. */
  weeks: z.array(z.array(z.number().check(z.minimum(0), z.maximum(600))).check(z.length(5))),
  safeguardingConcern: z.optional(z.boolean()),
  /** R-NPT-50: evidence of significant risk when not in school. */
  significantRisk: z.optional(z.boolean()),
  circumstance: z.optional(z.enum(['healthAbsence', 'temporaryIntervention', 'plannedReintegration'])),
  avenuesExhausted: long,
  rationale: long,
  monitor: text(120),
  responsibleAdult: text(500),
  reintegration: z.array(z.object({ id, from: z.optional(IsoDateSchema), weeklyMinutes: z.number() })),
  alpAccess: long,
  laLiaison: z.optional(z.boolean()),
  parentAgreed: z.optional(z.boolean()),
  agenciesConsulted: long,
  ewoConsultedOn: z.optional(IsoDateSchema),
});
export type ReducedTimetable = z.infer<typeof ReducedTimetableSchema>;

/** A reduced timetable with nothing in it: text and lists are never absent from a stored one. */
export function emptyReducedTimetable(): ReducedTimetable {
  return {
    reasons: [],
    weeks: [],
    avenuesExhausted: '',
    rationale: '',
    monitor: '',
    responsibleAdult: '',
    reintegration: [],
    alpAccess: '',
    agenciesConsulted: '',
  };
}

/**
 * The answers of form C1 while a plan is being written: right types, nothing required.
 * What must be there before the plan is locked is the form's and the domain's matter.
 * A key never changes meaning (STYLE 7).
 */
export const PlanAnswersSchema = z.object({
  pupilName: z.optional(text(120)),
  dateOfBirth: z.optional(IsoDateSchema),
  school: z.optional(text(120)),
  yearGroup: z.optional(text(20)),
  upn: z.optional(UpnAnswerSchema),
  freeSchoolMeals: z.optional(z.boolean()),
  lookedAfter: z.optional(z.boolean()),
  inFosterCare: z.optional(z.boolean()),
  delegatedAuthority: z.optional(z.boolean()),
  socialWorker: z.optional(text(120)),
  socialWorkerEmail: z.optional(text(254)),
  socialWorkerPhone: z.optional(text(40)),
  schoolIdp: z.optional(z.boolean()),
  laIdp: z.optional(z.boolean()),
  alnNeed: z.optional(text(500)),
  attendancePercent: z.optional(z.number().check(z.minimum(0), z.maximum(100))),
  attendanceAsAt: z.optional(IsoDateSchema),
  attendanceIssue: z.optional(z.boolean()),
  exclusionCount: z.optional(z.number().check(z.minimum(0))),
  exclusionDays: z.optional(z.number().check(z.minimum(0))),
  meetingDate: z.optional(IsoDateSchema),
  schoolLead: z.optional(text(120)),
  attendees: z.optional(z.array(AttendanceSchema)),
  riskBasis: z.optional(z.array(RiskBasisSchema)),
  reason: z.optional(long),
  /** The reason in the words of each side, where they add to it. */
  perspectives: z.optional(z.partialRecord(PerspectiveSchema, z.object({ text: z.optional(text(1000)) }))),
  earlierInterventions: z.optional(z.array(InterventionSchema)),
  interventionAttachments: z.optional(z.array(InterventionAttachmentSchema)),
  working: z.optional(z.array(WorkingEntrySchema)),
  outcomes: z.optional(z.array(OutcomeSchema).check(z.maxLength(3))),
  schoolProactive: z.optional(z.array(SchoolActionSchema)),
  schoolReactive: z.optional(z.array(SchoolActionSchema)),
  familyActions: z.optional(z.array(FamilyActionSchema)),
  familyNoActionReason: z.optional(text(500)),
  professionalActions: z.optional(z.array(ProfessionalActionSchema)),
  /** Thirteen factors (R-NPT-30): only considered or not relevant, no free text. */
  factors: z.optional(z.record(z.string(), z.enum(['considered', 'notRelevant']))),
  pupilView: z.optional(long),
  pupilViewMissingReason: z.optional(text(500)),
  keyAdult: z.optional(text(120)),
  chosenAdultAnswer: z.optional(z.enum(['named', 'declined', 'notPossible'])),
  chosenAdult: z.optional(text(120)),
  chosenAdultNote: z.optional(text(500)),
  idpAlignment: z.optional(long),
  planEndDate: z.optional(IsoDateSchema),
  hasReducedTimetable: z.optional(z.boolean()),
  hasAlternativeProvision: z.optional(z.boolean()),
  reducedTimetable: z.optional(ReducedTimetableSchema),
  reviewDate: z.optional(IsoDateSchema),
  reviewLateReason: z.optional(text(500)),
  /** Hour, room and people of the first review, confirmed before signing. */
  reviewMeeting: z.optional(
    z.object({
      start: z.optional(WallTimeSchema),
      durationMinutes: z.number().check(z.minimum(5), z.maximum(480)),
      room: z.optional(z.object({ name: text(120), email: z.optional(EmailAddressSchema) })),
      confirmed: z.boolean(),
    }),
  ),
  preferredLanguage: z.optional(z.enum(['cy', 'en', 'other'])),
  contactMethod: z.optional(z.enum(['post', 'phone', 'email', 'text'])),
  interpreter: z.optional(z.boolean()),
  /** The section keys that staff marked as completed. */
  completedSections: z.optional(z.array(text(40))),
});
export type PlanAnswers = z.infer<typeof PlanAnswersSchema>;
export type PlanQuestionKey = Exclude<keyof PlanAnswers, 'completedSections'>;
