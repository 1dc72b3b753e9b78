import { blocks, warns } from '../result/issue';
import type { Issue } from '../result/result';
import { type FullTimeHours, meanWeeklyMinutes, readHours } from './hours';
import { entryMinutes, minuteOf, timetableWeeks } from './timetable-hours';
import type { TimetableAnswers, TimetableEntry } from './timetable-record';

/**
 * What the entries of a timetable say together (C3; R-NPT-44, 57): an entry without a length or in the place of another
 * one blocks, alternative provision without the work expected and its purpose blocks, a single week below the full-time
 * figure warns although the mean reaches it. Minutes.
 */
export function checkTimetableRecord(answers: TimetableAnswers, fullTimeHours: FullTimeHours): Issue[] {
  const { entries = [], lessonMinutes } = answers;
  return [
    ...entries.flatMap((entry, index) => [
      ...checkLength(entry, index, lessonMinutes),
      ...checkProvision(entry, index),
      ...checkPlace(entry, index, entries.slice(0, index)),
    ]),
    ...checkWeeks(answers, fullTimeHours),
  ];
}

function checkLength(entry: TimetableEntry, index: number, lessonMinutes: number | undefined): Issue[] {
  const minutes = entryMinutes(entry, lessonMinutes);
  if (minutes === undefined) {
    return entry.lesson === 'times'
      ? [blocks('timetable.timesMissing', `entries.${index}.start`, { rule: 'C3' })]
      : [blocks('timetable.lessonLength', 'lessonMinutes', { rule: 'C3' })];
  }
  return minutes > 0 ? [] : [blocks('timetable.endNotAfterStart', `entries.${index}.end`, { rule: 'C3' })];
}

function checkProvision({ provision, workExpected, purpose }: TimetableEntry, index: number): Issue[] {
  if (provision !== 'ap') return [];
  const missing = [
    ['workExpected', workExpected, 'timetable.workMissing'],
    ['purpose', purpose, 'timetable.purposeMissing'],
  ] as const;
  return missing.flatMap(([key, text, code]) =>
    text.trim() === '' ? [blocks(code, `entries.${index}.${key}`, { rule: 'R-NPT-57' })] : [],
  );
}

function checkPlace(entry: TimetableEntry, index: number, before: readonly TimetableEntry[]): Issue[] {
  const other = before.findIndex((known) => overlaps(known, entry));
  if (other < 0) return [];
  return [blocks('timetable.samePlace', `entries.${index}.lesson`, { rule: 'C3', params: { number: other + 1 } })];
}

function overlaps(one: TimetableEntry, other: TimetableEntry): boolean {
  if (one.week !== other.week || one.day !== other.day) return false;
  if (one.lesson !== 'times' || other.lesson !== 'times') return one.lesson === other.lesson;
  if (!one.start || !one.end || !other.start || !other.end) return false;
  return minuteOf(one.start) < minuteOf(other.end) && minuteOf(other.start) < minuteOf(one.end);
}

function checkWeeks(answers: TimetableAnswers, fullTimeHours: FullTimeHours): Issue[] {
  const weeks = timetableWeeks(answers);
  const reading = readHours({ weeks }, answers.yearGroup, fullTimeHours);
  if (reading.kind !== 'fullTime') return [];
  const params = { hours: meanWeeklyMinutes({ weeks }) / 60, fullTimeHours: reading.fullTimeMinutes / 60 };
  return reading.weeksBelow.map((week) =>
    warns('timetable.weekBelow', 'entries', { rule: 'R-NPT-44', params: { ...params, week } }),
  );
}
