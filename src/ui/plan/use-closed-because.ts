import { useCallback } from 'react';
import type { IsoDate } from '../../domain/date/iso-date';
import { closedBecause } from '../../domain/date/school-day';
import type { TermCalendar } from '../../domain/settings/settings';
import { useWords } from '../app/app-context';

/** Why a day is no school day, in words: the name the school gave it, or the kind of closure. */
export function useClosedBecause(calendar: TermCalendar): (on: IsoDate) => string | undefined {
  const words = useWords();
  return useCallback(
    (on) => {
      const closure = closedBecause(on, calendar);
      return closure && (closure.name ?? words.t(`tab.closed.${closure.kind}`));
    },
    [calendar, words],
  );
}
