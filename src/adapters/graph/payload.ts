import { fail, type Issue, invalid, ok, type Result } from '../../domain/result/result';
import { PAYLOAD_COLUMNS } from './lists';
import type { RecordKind } from './record-kind';

/** What one long text column of SharePoint holds. */
export const PAYLOAD_PART_LENGTH = 63_999;

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** A record as it will be read back, and the payload columns that hold it. */
export interface WritablePayload<T> {
  readonly record: T;
  readonly columns: Readonly<Record<string, string>>;
}

/**
 * The record as JSON, cut into the list's payload columns. Nothing that could not be read again is written:
 * fails with `record.invalid` per wrong field, or with `record.tooLarge` when the columns cannot hold it.
 */
export function writePayload<T>(kind: RecordKind<T>, value: T): Result<WritablePayload<T>> {
  const checked = kind.schema.safeParse(value);
  if (!checked.success) {
    return invalid(
      ...checked.error.issues.map(
        (issue): Issue => ({ code: 'record.invalid', path: issue.path.map(String).join('.'), effect: 'block' }),
      ),
    );
  }
  const parts = partsOf(JSON.stringify(checked.data));
  if (parts.length > kind.payloadParts) return invalid({ code: 'record.tooLarge', path: '', effect: 'block' });
  const names = PAYLOAD_COLUMNS.slice(0, kind.payloadParts);
  return ok({
    record: checked.data,
    columns: Object.fromEntries(names.map((name, index) => [name, parts[index] ?? ''])),
  });
}

/**
 * The record in these columns, brought up to today's schema step by step. `unreadable` when somebody edited it by hand,
 * when a newer version wrote it, or when it carries a key that would reach an object's prototype (RELIABILITY 6.14).
 */
export function readPayload<T>(
  kind: RecordKind<T>,
  fields: Readonly<Record<string, unknown>>,
  title: string,
): Result<T> {
  const text = PAYLOAD_COLUMNS.slice(0, kind.payloadParts)
    .map((name) => fields[name])
    .filter((part) => typeof part === 'string')
    .join('');
  const parsed = kind.schema.safeParse(upgraded(kind, objectIn(text)));
  return parsed.success ? ok(parsed.data) : fail({ kind: 'unreadable', record: title });
}

/** Cuts neither inside a surrogate pair nor beside a space, which a list may trim. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  while (from < text.length) {
    let to = Math.min(from + PAYLOAD_PART_LENGTH, text.length);
    while (to < text.length && to > from + 1 && /[\s\uDC00-\uDFFF]/.test(text.slice(to - 1, to + 1))) to -= 1;
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text, (key, inner) => {
      if (FORBIDDEN_KEYS.has(key)) throw new SyntaxError('forbidden key');
      return inner;
    });
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function upgraded<T>(kind: RecordKind<T>, record: Record<string, unknown> | undefined): unknown {
  let current = record;
  while (current !== undefined && current.schemaVersion !== kind.schemaVersion) {
    const step: ((record: Record<string, unknown>) => Record<string, unknown>) | undefined =
      typeof current.schemaVersion === 'number' ? kind.upgrades[current.schemaVersion] : undefined;
    current = step?.(current);
  }
  return current;
}
