import { z } from 'zod/mini';
import { InstantSchema, IsoDateSchema } from '../date/iso-date';
import { CasePersonSchema } from '../person/person';
import { ParentContactSchema } from './parent-contact';

/** DOMAIN D1. `active` and `inReview` alternate; a closed case is never reopened. */
export const CaseStateSchema = z.enum([
  'considering',
  'gathering',
  'meetingPlanned',
  'meetingHeld',
  'awaitingSignatures',
  'active',
  'inReview',
  'closed',
  'notProceeded',
]);
export type CaseState = z.infer<typeof CaseStateSchema>;

/** `PSP-` and the list item's own id, at least four digits: made by the server, never reused (DESIGN 2.1). */
export const CaseRefSchema = z
  .string()
  .check(z.regex(/^PSP-\d{4,6}$/))
  .brand<'CaseRef'>();
export type CaseRef = z.infer<typeof CaseRefSchema>;

const text = (max: number) => z.string().check(z.maxLength(max));

export const RiskBasisSchema = z.enum(['disengagement', 'exclusion', 'permanentExclusion']);
export type RiskBasis = z.infer<typeof RiskBasisSchema>;

export const UpnAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('known'), value: text(13) }),
  z.object({ kind: z.literal('notKnown'), reason: text(500) }),
]);
export type UpnAnswer = z.infer<typeof UpnAnswerSchema>;

export const InterventionSchema = z.object({
  id: text(64),
  what: text(500),
  from: z.optional(IsoDateSchema),
  to: z.optional(IsoDateSchema),
  result: text(1000),
});
export type Intervention = z.infer<typeof InterventionSchema>;

/** C1 1-12: who the pupil is. Every field may still be missing in a draft; guards of T2 and T7 ask for them. */
export const PupilSchema = z.object({
  name: text(120),
  dateOfBirth: z.optional(IsoDateSchema),
  yearGroup: z.optional(text(20)),
  upn: z.optional(UpnAnswerSchema),
  freeSchoolMeals: z.optional(z.boolean()),
  lookedAfter: z.optional(z.boolean()),
  inFosterCare: z.optional(z.boolean()),
  childProtection: z.optional(z.boolean()),
  careAndSupport: z.optional(z.boolean()),
  schoolIdp: z.optional(z.boolean()),
  laIdp: z.optional(z.boolean()),
  alnNeed: z.optional(text(500)),
  attendancePercent: z.optional(z.number().check(z.minimum(0), z.maximum(100))),
  attendanceIssue: z.optional(z.boolean()),
  exclusionCount: z.optional(z.number().check(z.minimum(0))),
  exclusionDays: z.optional(z.number().check(z.minimum(0))),
});
export type Pupil = z.infer<typeof PupilSchema>;

/** R-NPT-28: which adult, beside the parent or carer, the pupil wants at the meeting. */
export const ChosenAdultSchema = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('notAsked') }),
  z.object({ answer: z.literal('named'), personId: text(64) }),
  z.object({ answer: z.literal('declined'), note: text(500) }),
  z.object({ answer: z.literal('notPossible'), note: text(500) }),
]);
export type ChosenAdult = z.infer<typeof ChosenAdultSchema>;

export const CaseSchema = z.object({
  schemaVersion: z.literal(1),
  /** Absent only between the list item's creation and its completion on load. */
  caseRef: z.optional(CaseRefSchema),
  state: CaseStateSchema,
  pupil: PupilSchema,
  riskBasis: z.array(RiskBasisSchema),
  reason: text(5000),
  earlierInterventions: z.array(InterventionSchema),
  /** R-NPT-22, 23: reasons given where a Stage One expectation is not met, by rule id. */
  reasons: z.record(z.string(), text(500)),
  /** Everybody of the case: the only people who may be mailed about it (RELIABILITY 6.1). */
  people: z.array(CasePersonSchema),
  schoolLeadId: z.optional(text(64)),
  chosenAdult: ChosenAdultSchema,
  /** The pupil attends, or a reason why not (R-NPT-11, 21). */
  pupilInvited: z.optional(z.union([z.literal(true), z.object({ reason: text(500) })])),
  reducedTimetable: z.boolean(),
  /** Education away from school is part of the programme (DOMAIN A `ap`); absent: no. */
  alternativeProvision: z.optional(z.boolean()),
  currentPlanVersion: z.number(),
  /** Denormalised for the board: what is due next and by which rule. */
  nextDue: z.optional(
    z.object({
      on: IsoDateSchema,
      kind: z.enum(['evidence', 'meeting', 'plan', 'signatures', 'review']),
      rule: text(20),
      limit: z.optional(IsoDateSchema),
    }),
  ),
  /** Denormalised for the board: the worst state of this case's open or latest messages to the authority. */
  sending: z.optional(text(30)),
  /** The version of the authority's rules under which it was opened (DOMAIN D5 point 21); absent before it was kept. */
  packVersion: z.optional(text(20)),
  openedAt: InstantSchema,
  openedBy: text(120),
  /** The pupil's case before, which is over: a closed case is never reopened (DOMAIN D1). */
  previousCaseId: z.optional(CaseRefSchema),
  /** R-NPT-36: talks with the family before an amendment, oldest first. */
  parentContacts: z.optional(z.array(ParentContactSchema)),
});
export type Case = z.infer<typeof CaseSchema>;

/** Open cases are the ones the board reads. */
export const isOpen = (state: CaseState): boolean => state !== 'closed' && state !== 'notProceeded';

/** R-NPT-24: the Wellbeing and Behaviour Service is made aware of such a case. */
export const isAtRiskOfPermanentExclusion = ({ riskBasis }: Pick<Case, 'riskBasis'>): boolean =>
  riskBasis.includes('permanentExclusion');
