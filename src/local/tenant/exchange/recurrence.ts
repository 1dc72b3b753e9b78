import { z } from 'zod';
import { badRequest } from '../http/graph-error';
import type { WallTime } from '../store/records';
import { ianaZone } from './time-zone';

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const INDEXES = ['first', 'second', 'third', 'fourth', 'last'] as const;
const DaySchema = z.enum(DAYS);

/** What a client may write; which properties belong to which type, `checkedRecurrence` decides. */
export const RecurrenceSchema = z.looseObject({
  pattern: z.looseObject({
    type: z.enum(['daily', 'weekly', 'absoluteMonthly', 'relativeMonthly', 'absoluteYearly', 'relativeYearly']),
    interval: z.int().min(1).max(999),
    month: z.int().min(0).max(12).nullish(),
    dayOfMonth: z.int().min(0).max(31).nullish(),
    daysOfWeek: z.array(DaySchema).nullish(),
    firstDayOfWeek: DaySchema.nullish(),
    index: z.enum(INDEXES).nullish(),
  }),
  range: z.looseObject({
    type: z.enum(['endDate', 'noEnd', 'numbered']),
    startDate: z.iso.date(),
    endDate: z.iso.date().nullish(),
    numberOfOccurrences: z.int().nullish(),
    recurrenceTimeZone: z.string().nullish(),
  }),
});
export type RecurrenceWrite = z.infer<typeof RecurrenceSchema>;

/** A recurrence as it is kept and shown: every property is there, those that say nothing with the service's filler. */
export interface Recurrence {
  pattern: Filled<RecurrenceWrite['pattern'], PatternDetail> & Pick<RecurrenceWrite['pattern'], 'type' | 'interval'>;
  range: Filled<RecurrenceWrite['range'], RangeDetail> & Pick<RecurrenceWrite['range'], 'type' | 'startDate'>;
}

type Filled<T, K extends keyof T> = { [P in K]-?: NonNullable<T[P]> };
type PatternDetail = 'month' | 'dayOfMonth' | 'daysOfWeek' | 'firstDayOfWeek' | 'index';
type RangeDetail = 'endDate' | 'numberOfOccurrences' | 'recurrenceTimeZone';

const PATTERN_FILLER = { month: 0, dayOfMonth: 0, daysOfWeek: [], firstDayOfWeek: 'sunday', index: 'first' } as const;
const RANGE_FILLER = { endDate: '0001-01-01', numberOfOccurrences: 0 } as const;

/** The properties each type of pattern needs, and those it may have beside them. */
const PATTERN_DETAILS: Readonly<
  Record<RecurrenceWrite['pattern']['type'], { needs: PatternDetail[]; may: PatternDetail[] }>
> = {
  daily: { needs: [], may: [] },
  weekly: { needs: ['daysOfWeek', 'firstDayOfWeek'], may: [] },
  absoluteMonthly: { needs: ['dayOfMonth'], may: [] },
  relativeMonthly: { needs: ['daysOfWeek'], may: ['index'] },
  absoluteYearly: { needs: ['dayOfMonth', 'month'], may: [] },
  relativeYearly: { needs: ['daysOfWeek', 'month'], may: ['index'] },
};

/** The recurrence of an event with this start. Throws a 400 that names what is missing or does not belong. */
export function checkedRecurrence({ pattern, range }: RecurrenceWrite, start: WallTime): Recurrence {
  checkPattern(pattern);
  checkRange(range, start);
  const recurrenceTimeZone = range.recurrenceTimeZone ?? start.timeZone;
  ianaZone(recurrenceTimeZone);
  return {
    pattern: {
      type: pattern.type,
      interval: pattern.interval,
      month: pattern.month ?? PATTERN_FILLER.month,
      dayOfMonth: pattern.dayOfMonth ?? PATTERN_FILLER.dayOfMonth,
      daysOfWeek: pattern.daysOfWeek ?? [],
      firstDayOfWeek: pattern.firstDayOfWeek ?? PATTERN_FILLER.firstDayOfWeek,
      index: pattern.index ?? PATTERN_FILLER.index,
    },
    range: {
      type: range.type,
      startDate: range.startDate,
      endDate: range.endDate ?? RANGE_FILLER.endDate,
      numberOfOccurrences: range.numberOfOccurrences ?? RANGE_FILLER.numberOfOccurrences,
      recurrenceTimeZone,
    },
  };
}

const BYDAY = {
  sunday: 'SU',
  monday: 'MO',
  tuesday: 'TU',
  wednesday: 'WE',
  thursday: 'TH',
  friday: 'FR',
  saturday: 'SA',
};
const POSITIONS = { first: 1, second: 2, third: 3, fourth: 4, last: -1 };

/** The same as the text of an RRULE, without its UNTIL: that needs the zone, which the caller knows. */
export function ruleText({ pattern, range }: Recurrence): string {
  const days = `BYDAY=${pattern.daysOfWeek.map((day) => BYDAY[day]).join(',')}`;
  // The service takes the 31st for the last day of every month.
  const monthDay = `BYMONTHDAY=${pattern.dayOfMonth === 31 ? -1 : pattern.dayOfMonth}`;
  const nth = `BYSETPOS=${POSITIONS[pattern.index]}`;
  const month = `BYMONTH=${pattern.month}`;
  const parts: Record<typeof pattern.type, string[]> = {
    daily: ['FREQ=DAILY'],
    weekly: ['FREQ=WEEKLY', days, `WKST=${BYDAY[pattern.firstDayOfWeek]}`],
    absoluteMonthly: ['FREQ=MONTHLY', monthDay],
    relativeMonthly: ['FREQ=MONTHLY', days, nth],
    absoluteYearly: ['FREQ=YEARLY', month, monthDay],
    relativeYearly: ['FREQ=YEARLY', month, days, nth],
  };
  const count = range.type === 'numbered' ? [`COUNT=${range.numberOfOccurrences}`] : [];
  return [...parts[pattern.type], `INTERVAL=${pattern.interval}`, ...count].join(';');
}

function checkPattern(pattern: RecurrenceWrite['pattern']): void {
  const { needs, may } = PATTERN_DETAILS[pattern.type];
  for (const name of Object.keys(PATTERN_FILLER) as PatternDetail[]) {
    if (needs.includes(name) && (pattern[name] == null || isEmpty(pattern[name])))
      throw invalid(`A ${pattern.type} pattern needs '${name}'.`);
    if (!needs.includes(name) && !may.includes(name) && !isFiller(pattern[name], PATTERN_FILLER[name]))
      throw invalid(`A ${pattern.type} pattern does not take '${name}'.`);
  }
}

function checkRange(range: RecurrenceWrite['range'], start: WallTime): void {
  const count = range.numberOfOccurrences ?? 0;
  const hasEnd = !isFiller(range.endDate, RANGE_FILLER.endDate);
  if (range.startDate !== start.dateTime.slice(0, 10))
    throw invalid("The 'startDate' of the range must be the date on which the event starts.");
  if (range.type === 'numbered' && count <= 0) throw invalid("'numberOfOccurrences' must be above zero.");
  if (range.type !== 'numbered' && count !== 0)
    throw invalid(`A ${range.type} range does not take 'numberOfOccurrences'.`);
  if (range.type !== 'endDate' && hasEnd) throw invalid(`A ${range.type} range does not take 'endDate'.`);
  if (range.type === 'endDate' && (range.endDate ?? '') < range.startDate)
    throw invalid("An endDate range needs an 'endDate' that is not before its 'startDate'.");
}

/** Whether a required detail says nothing: an empty list, or a number that is no day and no month. */
const isEmpty = (value: unknown): boolean => value === 0 || (Array.isArray(value) && value.length === 0);

/** Whether a detail is absent or as the service itself fills it in its answers, so that an answer can be sent back. */
function isFiller(value: unknown, filler: unknown): boolean {
  return value == null || value === filler || (Array.isArray(value) && value.length === 0);
}

const invalid = (message: string): Error => badRequest('ErrorPropertyValidationFailure', message);
