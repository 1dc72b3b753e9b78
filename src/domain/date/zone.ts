import { Temporal } from 'temporal-polyfill';
import { day, type Instant, type IsoDate, instant, SCHOOL_ZONE, type WallTime, wallTime } from './iso-date';

/**
 * The UTC moment of a wall time on a civil day in Europe/London. A time that the spring change skips becomes the
 * hour after it; of a time that the autumn change repeats, the first is meant.
 */
export function instantOf(on: IsoDate, at: WallTime): Instant {
  const local = Temporal.PlainDate.from(on).toPlainDateTime(Temporal.PlainTime.from(at));
  return instant(local.toZonedDateTime(SCHOOL_ZONE).toInstant().toString());
}

/** The civil day in Europe/London at that moment. */
export function dayOf(moment: Instant): IsoDate {
  return day(inSchoolZone(moment).toPlainDate().toString());
}

/** The wall time in Europe/London at that moment, to the minute below. */
export function wallTimeOf(moment: Instant): WallTime {
  return wallTime(inSchoolZone(moment).toPlainTime().toString().slice(0, 5));
}

function inSchoolZone(moment: Instant): Temporal.ZonedDateTime {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(SCHOOL_ZONE);
}
