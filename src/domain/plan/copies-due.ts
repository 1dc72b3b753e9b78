import { countSchoolDays } from '../date/count-school-days';
import type { IsoDate } from '../date/iso-date';
import { ok, type Result } from '../result/result';
import { because, type Decision } from '../rule/decision';
import type { TermCalendar } from '../settings/settings';

/** A plan whose copies were not handed over at the end of the meeting. */
export interface CopiesBasis {
  readonly signedOn: IsoDate;
  readonly withinSchoolDays: number;
  /** When the copies went round. */
  readonly circulatedOn?: IsoDate;
  readonly today: IsoDate;
}

/**
 * By when copies of a signed plan go round, in `why.on`, and a warning from the day after while they did not
 * (R-NPT-32). Civil days. Failure `invalid` (`calendar.notCovered`): term dates are missing after the signing.
 */
export function copiesDue(
  { signedOn, withinSchoolDays, circulatedOn, today }: CopiesBasis,
  calendar: TermCalendar,
): Result<Decision<'plan.copiesDue' | 'plan.copiesOverdue' | 'plan.copiesSent'>> {
  const due = countSchoolDays(signedOn, withinSchoolDays, calendar, 'signedOn');
  if (!due.ok) return due;
  const why = because('R-NPT-32', { signedOn, withinSchoolDays, ...(circulatedOn ? { circulatedOn } : {}) }, due.value);
  if (circulatedOn) return ok({ effect: 'record', code: 'plan.copiesSent', why });
  const isOverdue = today > due.value;
  return ok({ effect: isOverdue ? 'warn' : 'auto', code: isOverdue ? 'plan.copiesOverdue' : 'plan.copiesDue', why });
}
