import { Fault } from '../result/fault';

/**
 * The one text of a value whose hash is signed (RELIABILITY 5, RFC 8785 style): keys sorted by code unit, text in NFC
 * with LF line ends, fields that are null or undefined left out. Throws a Fault for what has no such text: a hole in a
 * list, a number that is not finite, two keys that are one in NFC, functions, dates, symbols.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(canonicalText(value));
    case 'boolean':
      return String(value);
    case 'number':
      if (!Number.isFinite(value)) throw new Fault('canonical.number');
      return JSON.stringify(value);
    case 'object':
      return Array.isArray(value) ? canonicalList(value) : canonicalObject(value);
    default:
      throw new Fault(`canonical.${typeof value}`);
  }
}

function canonicalText(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}

function canonicalList(list: readonly unknown[]): string {
  return `[${Array.from(list, (item) => canonicalJson(item ?? undefined)).join(',')}]`;
}

function canonicalObject(value: object | null): string {
  if (value === null || !isPlain(value)) throw new Fault('canonical.object');
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined && field !== null)
    .map(([key, field]) => [canonicalText(key), canonicalJson(field)] as const)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  const doubled = fields.some(([key], index) => key === fields[index + 1]?.[0]);
  if (doubled) throw new Fault('canonical.key');
  return `{${fields.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(',')}}`;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
