import { z } from 'zod/mini';
import { LengthSchema } from '../../domain/programme/length';
import { ReviewScheduleSchema } from '../../domain/review/review-schedule';
import { ReducedBySchema, TimetableLimitSchema, TimetableReasonSchema } from '../../domain/timetable/timetable-rule';
import { KeySchema } from '../../domain/wording/key';
import { WordingSchema } from '../../domain/wording/wording';
import { NamedSchema } from './programme';
import { PeriodShape, sourced } from './sourced';

const whole = (maximum: number) => z.int().check(z.minimum(1), z.maximum(maximum));

/** What an authority says about reduced timetables (D5 points 7 to 9, 13). */
export const ReducedTimetableSchema = z.strictObject({
  allowed: z.optional(sourced(z.boolean())),
  /** The role that decides about one. */
  placedBy: z.optional(sourced(KeySchema)),
  endDateRequired: z.optional(sourced(z.boolean())),
  /** Calendar days, the first day counted: longer needs an authorisation (R-NPT-56, DOMAIN E3). */
  maximumDays: z.optional(sourced(whole(366))),
  /** Who authorises a longer one. */
  authoriser: z.optional(sourced(WordingSchema)),
  /** How the weeks of a limit are counted (DOMAIN E3). */
  weekCount: z.optional(sourced(z.enum(['calendar', 'school']))),
  limits: z.optional(sourced(z.array(TimetableLimitSchema).check(z.minLength(1)))),
  reasons: z.optional(sourced(z.array(TimetableReasonSchema).check(z.minLength(1)))),
  reducedBy: z.optional(sourced(ReducedBySchema)),
  /** What is not a reduced timetable though hours are fewer (R-NPT-39, 40). */
  exemptions: z.optional(sourced(z.array(NamedSchema).check(z.minLength(1)))),
  /** A purely medical one needs no programme (R-NPT-42). */
  healthOnlyWithoutProgramme: z.optional(sourced(z.boolean())),
  /** Its own clock of reviews, beside that of the plan. */
  reviewSchedule: z.optional(sourced(ReviewScheduleSchema)),
  /** Calendar days after the start: look at the way back; apply for more time (DOMAIN E3). */
  prompts: z.optional(sourced(z.strictObject({ reintegrationDay: whole(366), applicationDay: whole(366) }))),
  /** Two with fewer calendar days of full time between them count as one (DOMAIN E3). */
  joinedWithinDays: z.optional(sourced(whole(366))),
});

/** A registration code for a use, with the days between which it holds (R-NPT-58 to 60, DOMAIN F-9). */
export const AttendanceCodeSchema = z.strictObject({
  key: z.enum(['absentByAgreement', 'alternativeProvision']),
  code: z.string().check(z.regex(/^[A-Z0-9#/\\]{1,3}$/, 'attendanceCode')),
  ...PeriodShape,
});

/** A placement elsewhere for a limited time, with its weeks and what happens in them. */
export const PlacementSchema = z.strictObject({
  key: KeySchema,
  name: WordingSchema,
  phases: z.optional(
    z.array(z.strictObject({ key: KeySchema, name: WordingSchema, length: LengthSchema })).check(z.minLength(1)),
  ),
  reportEveryWeeks: z.optional(whole(52)),
  meetingInWeek: z.optional(whole(52)),
  schoolVisits: z.optional(z.boolean()),
  endReport: z.optional(z.boolean()),
  rule: z.optional(z.string().check(z.maxLength(20))),
});

/** How needs are assessed or aligned with the programme, and by when the authority decides. Calendar. */
export const NeedsAssessmentSchema = z.strictObject({
  kind: z.enum(['idp', 'ehc', 'caf']),
  name: WordingSchema,
  decideWithinWeeks: z.optional(whole(52)),
  completeWithinWeeks: z.optional(whole(104)),
  schoolAnswersWithinDays: z.optional(whole(100)),
});

/** What a provider declares before a pupil is placed (C8). */
export const DeclarationSchema = z.strictObject({
  form: KeySchema,
  validMonths: z.optional(whole(60)),
  renewalNoticeDays: z.optional(whole(366)),
});

/** How the authority checks reduced timetables (B6). */
export const AuditSchema = z.strictObject({ form: KeySchema, nonAttendanceSchoolDays: z.optional(whole(60)) });
