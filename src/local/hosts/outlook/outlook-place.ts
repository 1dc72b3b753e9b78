import { startOfDay } from '../frame/school-time';

/** Where in the Outlook page somebody is; `onMs` is the moment whose week the calendar shows. */
export type OutlookPlace =
  | { readonly module: 'mail' | 'new' }
  | { readonly module: 'calendar'; readonly onMs: number | null };

/** Reads the hash of the page: `#mail`, `#calendar`, `#calendar/2026-11-09`, `#new`. Anything else is mail. */
export function outlookPlaceOf(hash: string): OutlookPlace {
  const [module, date = ''] = hash.replace(/^#/, '').split('/');
  if (module === 'calendar') return { module, onMs: startOfDay(date) };
  return { module: module === 'new' ? 'new' : 'mail' };
}

/** The hash of the calendar at the week of a day such as `2026-11-09`. */
export const calendarHash = (date: string): string => `#calendar/${date}`;
