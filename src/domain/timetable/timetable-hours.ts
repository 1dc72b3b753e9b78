import type { WallTime } from '../date/iso-date';
import { countsAsEducation } from './provision';
import { TIMETABLE_DAYS, TIMETABLE_WEEKS, type TimetableAnswers, type TimetableEntry } from './timetable-record';

/**
 * Minutes of education on Monday to Friday of each week that the timetable has, in order. Hours at home and agreed
 * absence count as nothing (C3, R-NPT-60); an entry whose length is not known yet counts as nothing too.
 */
export function timetableWeeks({ entries = [], lessonMinutes }: TimetableAnswers): number[][] {
  const weekCount = Math.max(0, ...entries.map(({ week }) => Number(week)));
  return TIMETABLE_WEEKS.slice(0, weekCount).map((week) =>
    TIMETABLE_DAYS.map((day) =>
      entries
        .filter((entry) => entry.week === week && entry.day === day && countsAsEducation(entry.provision))
        .reduce((minutes, entry) => minutes + (entryMinutes(entry, lessonMinutes) ?? 0), 0),
    ),
  );
}

/** How long an entry lasts, in minutes; undefined while its times or the length of a lesson are missing. */
export function entryMinutes({ lesson, start, end }: TimetableEntry, lessonMinutes?: number): number | undefined {
  if (lesson !== 'times') return lessonMinutes;
  return start === undefined || end === undefined ? undefined : minuteOf(end) - minuteOf(start);
}

/** The minute of the day of a wall time. */
export const minuteOf = (at: WallTime): number => Number(at.slice(0, 2)) * 60 + Number(at.slice(3));
