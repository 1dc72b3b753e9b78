import { countSchoolDays } from '../date/count-school-days';
import type { IsoDate } from '../date/iso-date';
import { addDays } from '../date/school-day';
import { ok, type Result } from '../result/result';
import { because, type Decision } from '../rule/decision';
import type { TermCalendar } from '../settings/settings';

/** A fixed-term exclusion of more than 0 school days; of half a day the pupil misses the whole. */
export interface FixedTermExclusion {
  readonly firstDay: IsoDate;
  readonly schoolDays: number;
}

/** The dates of a fixed-term exclusion. Civil days; the exclusion is counted in school days. */
export interface PreReturn {
  readonly lastDay: IsoDate;
  readonly returnOn: IsoDate;
  /** The programme is ready by its `why.on`; absent for an exclusion that is shorter than the authority's figure. */
  readonly planDue?: Decision<'exclusion.planBeforeReturn'>;
}

/**
 * When a pupil returns from a fixed-term exclusion, and by when the programme is ready: the last school day before the
 * return, from an exclusion of `planFromSchoolDays` on (R-HCK-02). Failure `invalid` (`calendar.notCovered`): term
 * dates are missing before the return.
 */
export function preReturn(
  { firstDay, schoolDays }: FixedTermExclusion,
  planFromSchoolDays: number,
  calendar: TermCalendar,
): Result<PreReturn> {
  const last = countSchoolDays(addDays(firstDay, -1), Math.ceil(schoolDays), calendar, 'firstDay');
  if (!last.ok) return last;
  const next = countSchoolDays(last.value, 1, calendar, 'firstDay');
  if (!next.ok) return next;
  const dates = { lastDay: last.value, returnOn: next.value };
  if (schoolDays < planFromSchoolDays) return ok(dates);
  const why = because('R-HCK-02', { firstDay, schoolDays, planFromSchoolDays, returnOn: next.value }, last.value);
  return ok({ ...dates, planDue: { effect: 'warn', code: 'exclusion.planBeforeReturn', why } });
}
