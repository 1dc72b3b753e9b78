import type { IsoDate } from '../date/iso-date';
import { addDays, addMonths } from '../date/school-day';
import { because, type Decision } from '../rule/decision';

/** How long a safeguarding declaration is good for, and when a new one is asked for. */
export interface DeclarationPeriods {
  readonly validMonths: number;
  /** Calendar days before the last day. */
  readonly renewDaysBefore: number;
}

export type DeclarationStanding = 'declaration.inForce' | 'declaration.renewDue' | 'declaration.outOfDate';

/** The dates of one declaration. Civil days. */
export interface DeclarationDates {
  /** The last day on which it counts. */
  readonly validUntil: IsoDate;
  readonly renewFrom: IsoDate;
}

/** Until when a declaration signed on a civil day counts, and from when a new one is asked for (C8-10). */
export function declarationDates(signedOn: IsoDate, periods: DeclarationPeriods): DeclarationDates {
  const validUntil = addMonths(signedOn, periods.validMonths);
  return { validUntil, renewFrom: addDays(validUntil, -periods.renewDaysBefore) };
}

/** How a declaration stands on a civil day: valid, to be renewed, or expired, which blocks a placement (C8-10). */
export function declarationStanding(
  signedOn: IsoDate,
  periods: DeclarationPeriods,
  today: IsoDate,
): Decision<DeclarationStanding> {
  const { validUntil, renewFrom } = declarationDates(signedOn, periods);
  const why = because('C8-10', { signedOn, ...periods }, validUntil);
  if (today > validUntil) return { effect: 'block', code: 'declaration.outOfDate', why };
  if (today >= renewFrom) return { effect: 'auto', code: 'declaration.renewDue', why };
  return { effect: 'auto', code: 'declaration.inForce', why };
}
