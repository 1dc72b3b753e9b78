import ICAL from 'ical.js';
import { offsetAt, wallTimeIn } from './time-zone';

/** For how many years the changes of the clock are written out. */
const YEARS = 10;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/**
 * The VTIMEZONE of an IANA zone: one observance for the offset that holds when the meeting starts, and one for every
 * change of the clock in the years after it.
 */
export function zoneDefinition(zone: string, startUtc: string): ICAL.Component {
  const definition = new ICAL.Component('vtimezone');
  definition.addPropertyWithValue('tzid', zone);
  const start = Date.parse(startUtc) - DAY_MS;
  const first = offsetAt(start, zone);
  definition.addSubcomponent(observance(zone, start, first, first));
  for (const change of clockChanges(zone, start, start + YEARS * 365 * DAY_MS)) {
    definition.addSubcomponent(observance(zone, change, offsetAt(change - 1000, zone), offsetAt(change, zone)));
  }
  return definition;
}

function observance(zone: string, at: number, from: number, to: number): ICAL.Component {
  const part = new ICAL.Component(to > from ? 'daylight' : 'standard');
  // The onset is written on the clock that held until then.
  const onset = new Date(at + from).toISOString().slice(0, 19);
  part.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(onset));
  part.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromSeconds(from / 1000));
  part.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromSeconds(to / 1000));
  part.addPropertyWithValue('tzname', wallTimeIn(new Date(at).toISOString(), zone).timeZone);
  return part;
}

/** The instants between two others at which a zone's offset changes, to the minute. */
function clockChanges(zone: string, from: number, until: number): number[] {
  const changes: number[] = [];
  for (let day = from; day < until; day += 7 * DAY_MS) {
    if (offsetAt(day, zone) !== offsetAt(day + 7 * DAY_MS, zone))
      changes.push(changeBetween(zone, day, day + 7 * DAY_MS));
  }
  return changes;
}

function changeBetween(zone: string, from: number, until: number): number {
  const before = offsetAt(from, zone);
  let [low, high] = [from, until];
  while (high - low > MINUTE_MS) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE_MS) * MINUTE_MS;
    if (offsetAt(middle, zone) === before) low = middle;
    else high = middle;
  }
  return Math.floor(high / MINUTE_MS) * MINUTE_MS;
}
