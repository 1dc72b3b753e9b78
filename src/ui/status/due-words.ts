import type { Case } from '../../domain/case/case';
import type { IsoDate } from '../../domain/date/iso-date';
import type { Words } from '../../i18n/words';

/** What is due and when. A meeting whose day is over is not late: what is wanted now is the record of it. */
export function dueWords(
  words: Words,
  { kind, on }: Pick<NonNullable<Case['nextDue']>, 'kind' | 'on'>,
  { today, style }: { readonly today: IsoDate; readonly style: 'long' | 'full' },
): string {
  const isOver = kind === 'meeting' && on < today;
  return words.t(isOver ? 'case.due.recordMeeting' : `case.due.${kind}`, { date: words.date(on, style) });
}
