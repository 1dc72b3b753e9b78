import { badRequest, notImplemented } from '../http/graph-error';
import type { Expression } from './expression';
import { parseFilter } from './parser';

/** One name of an `$expand` with its own options: `fields($select=A,B)`. */
export interface Expansion {
  name: string;
  select: string[] | undefined;
  filter: Expression | undefined;
}

/** The system query options of a call, parsed. */
export interface QueryOptions {
  select: string[] | undefined;
  expand: Expansion[];
  filter: Expression | undefined;
  orderby: { path: string[]; descending: boolean }[];
  search: string | undefined;
  top: number | undefined;
  skip: number;
  skiptoken: string | undefined;
  count: boolean;
}

/** Parses the system query options. Throws a 400 for one that is malformed or given twice. */
export function queryOptionsOf(url: URL): QueryOptions {
  const option = (name: string): string | undefined => {
    const values = url.searchParams.getAll(name);
    if (values.length > 1) throw badRequest('BadRequest', `Query option '${name}' was specified more than once.`);
    return values[0];
  };
  const filter = option('$filter');
  if (option('$apply') !== undefined) throw notImplemented('$apply');
  return {
    select: namesOf(option('$select')),
    expand: expansionsOf(option('$expand') ?? ''),
    filter: filter === undefined ? undefined : parseFilter(filter),
    orderby: orderingsOf(option('$orderby')),
    search: option('$search'),
    top: wholeNumber('$top', option('$top')),
    skip: wholeNumber('$skip', option('$skip')) ?? 0,
    skiptoken: option('$skiptoken'),
    count: option('$count') === 'true',
  };
}

/** The named properties of a resource, with `id` and control information always; all of it without a selection. */
export function selected<T extends Record<string, unknown>>(
  resource: T,
  select: readonly string[] | undefined,
): object {
  if (select === undefined) return resource;
  const wanted = new Set([...select.map((name) => name.split('/')[0]), 'id']);
  return Object.fromEntries(Object.entries(resource).filter(([name]) => wanted.has(name) || name.startsWith('@')));
}

function namesOf(text: string | undefined): string[] | undefined {
  if (text === undefined) return undefined;
  return text.split(',').map((name) => name.trim());
}

function orderingsOf(text: string | undefined): QueryOptions['orderby'] {
  return (namesOf(text) ?? []).map((part) => {
    const [path = '', direction = 'asc', ...rest] = part.split(/\s+/);
    if (rest.length > 0 || !['asc', 'desc'].includes(direction)) {
      throw badRequest('BadRequest', `Invalid $orderby clause '${part}'.`);
    }
    return { path: path.split('/'), descending: direction === 'desc' };
  });
}

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw badRequest('BadRequest', `Invalid value '${text}' for ${name} query option.`);
  return Number(text);
}

function expansionsOf(text: string): Expansion[] {
  return splitOutside(text, ',')
    .filter((part) => part !== '')
    .map((part) => {
      const match = /^([^()]+)(?:\((.*)\))?$/s.exec(part);
      if (!match?.[1]) throw badRequest('BadRequest', `Invalid $expand clause '${part}'.`);
      const options = Object.fromEntries(splitOutside(match[2] ?? '', ';').map(keyAndValue));
      const unknown = Object.keys(options).find((key) => key !== '' && key !== '$select' && key !== '$filter');
      if (unknown !== undefined) throw notImplemented(`'${unknown}' inside $expand`);
      const filter = options.$filter;
      return {
        name: match[1],
        select: namesOf(options.$select),
        filter: filter === undefined ? undefined : parseFilter(filter),
      };
    });
}

function keyAndValue(option: string): [string, string] {
  const at = option.indexOf('=');
  return at < 0 ? [option.trim(), ''] : [option.slice(0, at).trim(), option.slice(at + 1)];
}

/** Splits at a separator that is not inside parentheses or a quoted string. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === "'") quoted = !quoted;
    else if (quoted) continue;
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === separator && depth === 0) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...parts, text.slice(start).trim()];
}
