import type { IsoDate } from '../date/iso-date';
import { because, type Decision } from '../rule/decision';

/** A member of staff who was told that a programme is being developed. */
export interface InformedStaff {
  readonly name: string;
  readonly on: IsoDate;
}

/**
 * R-NPT-06: which relevant staff are still to be told that a programme is being developed, and recorded as told: one
 * record for each name of `relevant` that is not in `informed`, and one when nobody is named as relevant. Names are
 * compared without the case of letters and outer spaces.
 */
export function staffToInform(relevant: readonly string[], informed: readonly InformedStaff[]): Decision[] {
  if (relevant.length === 0) return [{ effect: 'record', code: 'staff.nameRelevant', why: because('R-NPT-06') }];
  const told = new Set(informed.map(({ name }) => plain(name)));
  return relevant
    .filter((name) => !told.has(plain(name)))
    .map((name) => ({ effect: 'record', code: 'staff.inform', why: because('R-NPT-06', { name }) }));
}

const plain = (name: string): string => name.trim().toLowerCase();
