import type { IsoDate } from '../date/iso-date';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import { ageOn } from './year-group';

/** The youngest and oldest pupil of form C1-2, in completed years. */
const AGES = { from: 3, to: 19 };

/**
 * `pupil.age` when a date of birth makes the pupil younger than 3 or older than 19 on a civil day (C1-2, default);
 * `pupil.bornInFuture` when it is still to come on that day.
 */
export function checkAge(dateOfBirth: IsoDate, on: IsoDate): Issue[] {
  if (dateOfBirth > on) return [blocks('pupil.bornInFuture', 'dateOfBirth', { params: { dateOfBirth } })];
  const age = ageOn(dateOfBirth, on);
  return age >= AGES.from && age <= AGES.to ? [] : [blocks('pupil.age', 'dateOfBirth', { params: { age, ...AGES } })];
}
