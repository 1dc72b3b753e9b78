import type { IsoDate } from '../date/iso-date';
import { addDays, isSchoolDay } from '../date/school-day';
import { because, type Decision } from '../rule/decision';
import type { TermCalendar } from '../settings/settings';

/** One entry of the daily monitoring: how a target went on a civil day. */
export interface DailyLogEntry {
  readonly on: IsoDate;
  readonly targetId: string;
  readonly met: 'yes' | 'partly' | 'no';
}

/**
 * R-SG-18: the school days from `from` to `to`, both included, on which a target of Stage 1 has no entry; one record to
 * make for each target and day, days in order. Civil days.
 */
export function missingDailyLog(stage: {
  readonly targetIds: readonly string[];
  readonly log: readonly DailyLogEntry[];
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly calendar: TermCalendar;
}): Decision[] {
  const kept = new Set(stage.log.map(({ on, targetId }) => `${on}|${targetId}`));
  return schoolDays(stage.from, stage.to, stage.calendar).flatMap((on) =>
    stage.targetIds
      .filter((targetId) => !kept.has(`${on}|${targetId}`))
      .map(
        (targetId): Decision => ({
          effect: 'record',
          code: 'stage.logDay',
          why: because('R-SG-18', { targetId }, on),
        }),
      ),
  );
}

function schoolDays(from: IsoDate, to: IsoDate, calendar: TermCalendar): IsoDate[] {
  const days: IsoDate[] = [];
  for (let on = from; on <= to; on = addDays(on, 1)) if (isSchoolDay(on, calendar)) days.push(on);
  return days;
}
