import type { Case } from '../../src/domain/case/case';
import { day, instant } from '../../src/domain/date/iso-date';
import { addDays } from '../../src/domain/date/school-day';
import type { Stored } from '../../src/workflows/ports';
import { aCase, caseRef } from '../../tests/support/builders';

export const TODAY = day('2026-11-02');
const FIRST = ['Quentin', 'Siân', 'Ffion', 'Rhys', 'Catrin', 'Iolo', 'Nia', 'Gethin', 'Llŷr', 'Mali'];
/** Only the first of the names begins with it: a filter by it keeps a tenth of the rows. */
export const FILTER_KEY = 'q';

/** `count` invented open cases. */
export function boardCases(count: number): Stored<Case>[] {
  return Array.from({ length: count }, (_, index) => {
    const kase = aCase({ caseRef: caseRef(`PSP-${String(index + 1).padStart(4, '0')}`), state: 'gathering' });
    const pupil = { ...kase.pupil, name: `${FIRST[index % FIRST.length]} Jones` };
    const nextDue = { on: addDays(TODAY, index % 30), kind: 'meeting', rule: 'R-NPT-25' } as const;
    const at = instant('2026-11-02T09:00:00Z');
    return { id: `${index}`, etag: `${index}`, modifiedAt: at, modifiedBy: 'Elin', value: { ...kase, pupil, nextDue } };
  });
}
