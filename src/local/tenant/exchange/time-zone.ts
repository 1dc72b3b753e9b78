import { badRequest } from '../http/graph-error';
import type { WallTime } from '../store/records';

/** Windows names in use hereabouts; IANA names are understood as they are. */
const WINDOWS_ZONES: Readonly<Record<string, string>> = {
  UTC: 'Etc/UTC',
  'GMT Standard Time': 'Europe/London',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Romance Standard Time': 'Europe/Paris',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Eastern Standard Time': 'America/New_York',
};

const WALL_TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d)?(\.\d+)?$/;

/** The UTC instant (ISO, milliseconds) of a wall-clock time. Throws a 400 for a time or zone that is none. */
export function utcOf({ dateTime, timeZone }: WallTime): string {
  const [, minutes, seconds = ':00'] = WALL_TIME.exec(dateTime) ?? [];
  const wall = minutes === undefined ? Number.NaN : Date.parse(`${minutes}${seconds}Z`);
  if (Number.isNaN(wall))
    throw badRequest('ErrorInvalidRequest', `'${dateTime}' is not a date and time without offset.`);
  const guess = wall - offsetAt(wall, timeZone);
  return new Date(wall - offsetAt(guess, timeZone)).toISOString();
}

/** A UTC instant as Graph writes it in a zone: seven fractional digits, no offset. */
export function wallTimeIn(utc: string, timeZone: string): WallTime {
  const instant = Date.parse(utc);
  const local = new Date(instant + offsetAt(instant, timeZone)).toISOString().slice(0, 19);
  return { dateTime: `${local}.0000000`, timeZone };
}

/** The zone a caller prefers answers in; UTC without a preference. */
export function preferredZone(headers: Headers): string {
  return /outlook\.timezone\s*=\s*"([^"]+)"/i.exec(headers.get('prefer') ?? '')?.[1] ?? 'UTC';
}

/** Milliseconds that a zone's clocks are ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = formatOf(timeZone).formatToParts(instant);
  const value = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(
    value('year'),
    value('month') - 1,
    value('day'),
    value('hour'),
    value('minute'),
    value('second'),
  );
  return wall - Math.floor(instant / 1000) * 1000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone) ?? makeFormat(timeZone);
  formats.set(timeZone, known);
  return known;
}

function makeFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone: WINDOWS_ZONES[timeZone] ?? timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw badRequest(
      'TimeZoneNotSupportedException',
      `A valid TimeZone value must be specified: '${timeZone}' is none.`,
    );
  }
}
