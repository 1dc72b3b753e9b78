import { z } from 'zod/mini';
import { WallTimeSchema } from '../date/iso-date';
import * as answer from '../form/answer-types';
import { filledForm } from '../form/filled-form';
import { ProvisionSchema } from './provision';

export const TIMETABLE_WEEKS = ['1', '2', '3', '4'] as const;
/** Monday to Friday. */
export const TIMETABLE_DAYS = ['1', '2', '3', '4', '5'] as const;
/** `times`: the entry says from when to when instead of a lesson. */
export const TIMETABLE_LESSONS = ['times', '1', '2', '3', '4', '5', '6'] as const;

/** The answers of form C3: one entry for each lesson or block of time, primary and secondary alike. */
export const TimetableAnswersSchema = answer.formAnswers({
  yearGroup: answer.text(20),
  lessonMinutes: answer.number(5, 240),
  entries: answer.rows({
    week: z.enum(TIMETABLE_WEEKS),
    day: z.enum(TIMETABLE_DAYS),
    lesson: z.enum(TIMETABLE_LESSONS),
    start: z.optional(WallTimeSchema),
    end: z.optional(WallTimeSchema),
    activity: answer.cellText(500),
    venue: answer.cellText(500),
    provision: ProvisionSchema,
    workExpected: answer.cellText(1000),
    purpose: answer.cellText(1000),
  }),
});
export type TimetableAnswers = z.infer<typeof TimetableAnswersSchema>;
export type TimetableEntry = NonNullable<TimetableAnswers['entries']>[number];

/** The timetable of one pupil: every week of its cycle (C3). */
export const TimetableRecordSchema = filledForm('c3', TimetableAnswersSchema);
export type TimetableRecord = z.infer<typeof TimetableRecordSchema>;
