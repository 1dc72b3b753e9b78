import { z } from 'zod/mini';
import { isoDate } from '../date/iso-date';
import { blocks, onePerPlace } from '../result/issue';
import { type Issue, invalid, ok, type Result } from '../result/result';
import { type TermCalendar, TermCalendarSchema } from '../settings/settings';
import { checkCalendar } from './check-calendar';

/** A calendar that dates can be worked out from, with what its keeper should look at again. */
export interface ReadCalendar {
  readonly calendar: TermCalendar;
  readonly warnings: readonly Issue[];
}

/**
 * The term calendar in a file or a stored setting. Failure `invalid`: a list or an entry that is missing or of another
 * kind, a day that does not exist, or what `checkCalendar` blocks. Days are civil, `YYYY-MM-DD`; entries are counted
 * from 1 for people, and from 0 in `path`.
 */
export function readCalendar(given: unknown): Result<ReadCalendar> {
  const shape = RawCalendarSchema.safeParse(given);
  if (!shape.success) return invalid(...unreadableParts(shape.error.issues.map(({ path }) => path)));
  const impossible = impossibleDates(shape.data);
  if (impossible.length > 0) return invalid(...impossible);
  const calendar = TermCalendarSchema.parse(shape.data);
  const issues = checkCalendar(calendar);
  const stops = issues.filter(({ effect }) => effect === 'block');
  return stops.length > 0 ? invalid(...stops) : ok({ calendar, warnings: issues });
}

const name = z.string().check(z.minLength(1), z.maxLength(60));
const RawRangeSchema = z.object({ name, first: z.string(), last: z.string() });
/** The shape of a `TermCalendar` whose days may be any text. */
const RawCalendarSchema = z.object({
  terms: z.array(RawRangeSchema),
  closed: z.array(RawRangeSchema),
  bankHolidays: z.array(z.object({ name, on: z.string() })),
  insetDays: z.array(z.string()),
});

/** One issue for each entry or list, however many of its parts are wrong. */
function unreadableParts(paths: readonly (readonly PropertyKey[])[]): Issue[] {
  const issues = paths.map(([list, index]): Issue => {
    if (list === undefined) return blocks('calendar.unreadable', '');
    if (typeof index !== 'number') return blocks(`calendar.unreadableList.${String(list)}`, String(list));
    const params = { number: index + 1 };
    return blocks(`calendar.unreadableEntry.${String(list)}`, `${String(list)}.${index}`, { params });
  });
  return onePerPlace(issues);
}

function impossibleDates({ terms, closed, bankHolidays, insetDays }: z.infer<typeof RawCalendarSchema>): Issue[] {
  const days = [
    ...terms.flatMap((term, index) => edges(term, `terms.${index}`)),
    ...closed.flatMap((range, index) => edges(range, `closed.${index}`)),
    ...bankHolidays.map((holiday, index) => ({
      text: holiday.on,
      name: holiday.name,
      path: `bankHolidays.${index}.on`,
    })),
  ];
  return [
    ...days.flatMap(({ path, ...params }) =>
      isoDate(params.text) ? [] : [blocks('calendar.impossibleDate', path, { params })],
    ),
    ...insetDays.flatMap((text, index) =>
      isoDate(text)
        ? []
        : [blocks('calendar.impossibleInset', `insetDays.${index}`, { params: { text, number: index + 1 } })],
    ),
  ];
}

const edges = (range: z.infer<typeof RawRangeSchema>, path: string) => [
  { text: range.first, name: range.name, path: `${path}.first` },
  { text: range.last, name: range.name, path: `${path}.last` },
];
