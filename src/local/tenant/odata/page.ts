import type { Call } from '../http/call';
import { orderOfRead, readForOrder, valueAt } from './evaluate';
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

/** The first of these and whether others follow; no more of them are made than that takes. */
export function pageOf<T>(all: Iterable<T>, size: number): { page: T[]; more: boolean } {
  const page: T[] = [];
  for (const one of all) {
    if (page.length === size) return { page, more: true };
    page.push(one);
  }
  return { page, more: false };
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
  return orderedAs(resources, orderby, (resource) => resource);
}

/** The same for what only looks like a resource when it is asked to. */
export function orderedAs<T>(
  all: readonly T[],
  orderby: QueryOptions['orderby'],
  resourceOf: (one: T) => Readonly<Record<string, unknown>>,
): T[] {
  const read = all.map((one) => {
    const resource = resourceOf(one);
    return { one, values: orderby.map(({ path }) => readForOrder(valueAt(resource, path))) };
  });
  const difference = (a: (typeof read)[number], b: (typeof read)[number]): number => {
    for (const [position, { descending }] of orderby.entries()) {
      const found = orderOfRead(a.values[position], b.values[position]) ?? 0;
      if (found !== 0) return descending ? -found : found;
    }
    return 0;
  };
  return read.sort(difference).map(({ one }) => one);
}
