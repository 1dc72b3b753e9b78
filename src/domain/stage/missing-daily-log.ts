import type { IsoDate } from '../date/iso-date';
import { addDays, isSchoolDay } from '../date/school-day';
import { because, type Decision } from '../rule/decision';
import type { TermCalendar } from '../settings/settings';

/** One entry of the daily monitoring: that a target was watched on a civil day. */
export interface DailyLogEntry {
  readonly on?: IsoDate | undefined;
  /** The target in its own words. */
  readonly target: string;
}

/**
 * R-SG-18: the school days from `from` to `to`, both included, on which a target of Stage 1 has no entry; one record to
 * make for each target and day, days in order. Civil days.
 */
export function missingDailyLog(stage: {
  readonly targets: readonly string[];
  readonly dailyLog: readonly DailyLogEntry[];
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly calendar: TermCalendar;
}): Decision[] {
  const kept = new Set(stage.dailyLog.map(({ on, target }) => `${on}|${target.trim()}`));
  return schoolDays(stage.from, stage.to, stage.calendar).flatMap((on) =>
    stage.targets
      .filter((target) => !kept.has(`${on}|${target.trim()}`))
      .map(
        (target): Decision => ({
          effect: 'record',
          code: 'stage.logDay',
          why: because('R-SG-18', { target }, on),
        }),
      ),
  );
}

function schoolDays(from: IsoDate, to: IsoDate, calendar: TermCalendar): IsoDate[] {
  const days: IsoDate[] = [];
  for (let on = from; on <= to; on = addDays(on, 1)) if (isSchoolDay(on, calendar)) days.push(on);
  return days;
}
