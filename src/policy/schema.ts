import { z } from 'zod/mini';
import { AttendeeRuleSchema } from '../domain/attendee/attendee-rule';
import { ConsultationSchema } from '../domain/consultation/consultation';
import { NoticeSchema } from '../domain/notice/notice';
import { EmailAddressSchema } from '../domain/person/person';
import { ReviewStepSchema } from '../domain/programme/review-step';
import { ReviewScheduleSchema } from '../domain/review/review-schedule';
import { TriggerSchema } from '../domain/trigger/trigger';
import { KeySchema } from '../domain/wording/key';
import { WordingSchema } from '../domain/wording/wording';
import {
  LetterSchema,
  NamedSchema,
  PackFormSchema,
  PackScopeSchema,
  PanelSchema,
  ProgrammeSchema,
  PromptListSchema,
  ReviewTypeSchema,
  RoutineSchema,
  SignatureLineSchema,
  StageSchema,
  StatementSchema,
} from './schema/programme';
import {
  AttendanceCodeSchema,
  AuditSchema,
  DeclarationSchema,
  NeedsAssessmentSchema,
  PlacementSchema,
  ReducedTimetableSchema,
} from './schema/provision';
import { PackSourceSchema, sourced } from './schema/sourced';

const whole = (maximum: number) => z.int().check(z.minimum(1), z.maximum(maximum));
const some = <S extends z.core.$ZodType>(item: S) => z.optional(sourced(z.array(item).check(z.minLength(1))));
const one = <S extends z.core.$ZodType>(value: S) => z.optional(sourced(value));
const isAddress = (text: string): boolean => EmailAddressSchema.safeParse(text).success;
const AddressSchema = z.pipe(z.string().check(z.refine(isAddress, 'email')), EmailAddressSchema);

export const AgencySchema = NamedSchema;
export type Agency = z.infer<typeof AgencySchema>;

/** What a pack is called and speaks for; everything else in it is optional. */
const identity = {
  id: z.string().check(z.regex(/^[a-z][a-z-]{1,30}$/, 'packId')),
  version: z.string().check(z.regex(/^\d{4}\.\d{1,3}$/, 'version')),
  authorityName: WordingSchema,
  country: z.enum(['wales', 'england']),
  languages: z.array(z.enum(['en', 'cy'])).check(z.minLength(1)),
  planName: WordingSchema,
};

/**
 * What one local authority asks for, as data (DOMAIN D4, D5). Every value names its source by a key of `sources`. What is
 * absent is not defined by this authority: the behaviour is off, and no other authority's value takes its place.
 */
export const PackSchema = z.strictObject({
  ...identity,

  scope: one(PackScopeSchema),
  /** The authority's own words for terms of the glossary, by code name (D5 point 18). */
  vocabulary: one(z.record(KeySchema, WordingSchema)),
  /** Who leads the programme. */
  coordinator: one(WordingSchema),
  programme: one(ProgrammeSchema),
  /** The plan inside whose meeting the programme is carried (D5 point 5). */
  carriedBy: one(WordingSchema),
  stages: some(StageSchema),
  /** What must have been done before a programme, in the authority's words. */
  earlierSupport: one(WordingSchema),
  triggers: some(TriggerSchema),
  /** Counters with somebody to consult (D5 point 22). */
  counters: some(TriggerSchema),
  /** Recorded as considered first (D5 point 5). */
  alternativesFirst: some(NamedSchema),
  /** Before an action (D5 point 12). */
  consultations: some(ConsultationSchema),

  /** Calendar days (R-NPT-02, 03). */
  reviewSchedule: one(ReviewScheduleSchema),
  reviewSteps: some(ReviewStepSchema),
  reviewTypes: some(ReviewTypeSchema),
  routines: some(RoutineSchema),

  attendees: some(AttendeeRuleSchema),
  signatures: some(SignatureLineSchema),
  /** Offered when a partner is added (R-NPT-16). */
  agencies: some(AgencySchema),
  /** School days between an invitation and its meeting (R-NPT-26). */
  noticeSchoolDays: one(whole(100)),
  /** School days before the meeting by which contributions are due (C15). */
  contributionSchoolDays: one(whole(100)),
  /** School days after signing within which copies go round (R-NPT-32). */
  copiesWithinSchoolDays: one(whole(100)),
  /** Calendar days within which another meeting for the same pupil is pointed out (R-NPT-17). */
  consolidateWithinDays: one(whole(366)),
  /** Per cent: below it the form asks whether attendance is an issue (R-NPT-10). */
  attendancePromptBelow: one(z.number().check(z.minimum(0), z.maximum(100))),

  /** Minutes a week by year group, `R` and `1` to `11` (R-NPT-43). */
  fullTimeHours: one(z.record(z.string(), whole(3000))),
  rtt: z.optional(ReducedTimetableSchema),
  attendanceCodes: some(AttendanceCodeSchema),
  placements: some(PlacementSchema),
  needsAssessment: one(NeedsAssessmentSchema),
  declaration: one(DeclarationSchema),
  audit: one(AuditSchema),

  /** Offered at set-up and then settings of the school; never a destination by themselves. */
  proposedMailboxes: one(z.record(KeySchema, AddressSchema)),
  notices: some(NoticeSchema),
  panels: some(PanelSchema),
  letters: some(LetterSchema),
  forms: some(PackFormSchema),
  statements: some(StatementSchema),
  promptLists: some(PromptListSchema),

  sources: z.record(KeySchema, PackSourceSchema),
});
export type Pack = z.infer<typeof PackSchema>;
