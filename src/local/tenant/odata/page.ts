import type { Call } from '../http/call';
import { order, valueAt } from './evaluate';
import type { QueryOptions } from './query-options';

/** One page of a collection, with `@odata.nextLink` while more follow. */
export interface Page {
  value: unknown[];
  '@odata.nextLink'?: string;
  '@odata.count'?: number;
}

/** How many a page of this call holds: `$top` within its limit, else the default; never above the switch for short pages. */
export function pageSize(call: Call, sizes: { default: number; most: number }): number {
  const wanted = Math.min(call.query.top ?? sizes.default, sizes.most);
  return Math.max(1, Math.min(wanted, call.tenant.switches.get('pageSizeLimit')));
}

/** A page by position, as Exchange and the directory page: nextLink carries `$skip`. */
export function pageBySkip<T>(call: Call, all: readonly T[], size: number, show: (one: T) => unknown): Page {
  const { skip, count } = call.query;
  const end = skip + size;
  return {
    ...(count ? { '@odata.count': all.length } : {}),
    value: all.slice(skip, end).map(show),
    ...(end < all.length ? { '@odata.nextLink': linkWith(call, { $skip: String(end) }) } : {}),
  };
}

/** The call's own absolute URL, with these query options replaced. */
export function linkWith(call: Call, options: Readonly<Record<string, string>>): string {
  const link = new URL(call.url.pathname + call.url.search, call.origin);
  for (const [name, value] of Object.entries(options)) link.searchParams.set(name, value);
  return link.href;
}

/** The same without these other options: a token that has done its work. */
export function linkWithout(call: Call, names: readonly string[], options: Readonly<Record<string, string>>): string {
  const link = new URL(linkWith(call, {}));
  for (const name of names) link.searchParams.delete(name);
  for (const [name, value] of Object.entries(options)) link.searchParams.set(name, value);
  return link.href;
}

/** The resources in the wanted order; the input is not changed. */
export function ordered<T extends Readonly<Record<string, unknown>>>(
  resources: readonly T[],
  orderby: QueryOptions['orderby'],
): T[] {
  return [...resources].sort((a, b) => {
    for (const { path, descending } of orderby) {
      const difference = order(valueAt(a, path), valueAt(b, path)) ?? 0;
      if (difference !== 0) return descending ? -difference : difference;
    }
    return 0;
  });
}
