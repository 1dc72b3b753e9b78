import type { Call } from '../http/call';
import { notImplemented } from '../http/graph-error';

export type RefusableOption = 'filter' | 'orderby' | 'search' | 'expand' | 'skip' | 'count' | 'top';

/** Throws a 501 for the first of these options that the call has: none is ignored in silence. */
export function refuseOptions(call: Call, options: readonly RefusableOption[], what: string): void {
  const given = options.find((option) => isGiven(call, option));
  if (given !== undefined) throw notImplemented(`$${given} on ${what}`);
}

/** Whether the call has this system query option. */
export const isGiven = (call: Call, option: RefusableOption): boolean => call.url.searchParams.has(`$${option}`);
