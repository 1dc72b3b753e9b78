import { badRequest } from '../http/graph-error';
import type { WallTime } from '../store/records';
import windowsZones from './windows-zones.json' with { type: 'json' };

/** Windows names and the zones of the world's territory for them (CLDR windowsZones); IANA names are understood as they are. */
const WINDOWS_ZONES: Readonly<Record<string, string>> = windowsZones;

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

/** A time as a client wrote it; without a zone it is meant in UTC. */
export function wallTimeOf({
  dateTime,
  timeZone,
}: {
  dateTime: string;
  timeZone?: string | null | undefined;
}): WallTime {
  return { dateTime, timeZone: timeZone ?? 'UTC' };
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

/** The IANA name of a zone, whichever of its names was given. Throws a 400 for a zone that is none. */
export function ianaZone(timeZone: string): string {
  formatOf(timeZone);
  return WINDOWS_ZONES[timeZone] ?? timeZone;
}

/** Milliseconds that a zone's clocks are ahead of UTC at an instant. */
export function offsetAt(instant: number, timeZone: string): number {
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
    if (/^[+-]/.test(timeZone)) throw new RangeError('an offset is not a zone');
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
