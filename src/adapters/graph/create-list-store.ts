import { z } from 'zod/mini';
import type { CaseRef } from '../../domain/case/case';
import { InstantSchema } from '../../domain/date/iso-date';
import { fail, ok, type Result } from '../../domain/result/result';
import type { ListStore, Many, Stored } from '../../workflows/ports';
import { failureFrom, withoutAnswer } from './failure-from';
import { type GraphAnswer, type GraphClient, type GraphRequest, isDone } from './graph-request';
import { etagOf, itemQuery, type ListItem, ListItemSchema, storedFrom, storedWith, titleOf } from './list-item';
import type { FlatColumns } from './lists';
import { addressOf, quoted } from './odata-text';
import { writePayload } from './payload';
import { askFor, bodyOf, readPages } from './read-answers';
import type { RecordKind } from './record-kind';

/** The most rows the service gives at once; the pages after it are followed whatever their size. */
const PAGE_SIZE = 5000;

export interface ListPlace {
  readonly siteId: string;
  readonly listId: string;
}

/**
 * One list of the site as a store. Every filter names one indexed column (graph/FACTS 5).
 * `myName` stands as the author of what this session has just written.
 */
export function createListStore<T>(
  client: GraphClient,
  place: ListPlace,
  kind: RecordKind<T>,
  myName: string,
): ListStore<T> {
  const items = ['sites', place.siteId, 'lists', place.listId, 'items'];

  async function create(value: T): Promise<Result<Stored<T>>> {
    const payload = writePayload(kind, value);
    if (!payload.ok) return payload;
    const key = kind.key(value);
    // An empty key might count as a value that is taken twice: until the server made the key, a provisional one stands.
    const shownKey = key ?? `new-${crypto.randomUUID()}`;
    const fields = { ...kind.columns(value), ...keyColumns(shownKey), ...payload.value.columns };
    const request: GraphRequest = {
      method: 'POST',
      path: addressOf(items),
      feature: 'records',
      repeat: 'afterSignIn',
      body: { fields: withoutEmpty(fields) },
    };
    const answer = await client.ask(request);
    if (key !== undefined && mayMeanTaken(answer)) return takenOr(key, answer, request);
    const item = bodyOf(answer, request, ListItemSchema);
    if (!item.ok) return item;
    if (etagOf(item.value) === undefined) return asWritten(item.value.id, payload.value.record);
    return ok(storedWith(payload.value.record, item.value));
  }

  /** Which status a taken unique key has is not established: what is found by the key decides. */
  async function takenOr(key: string, answer: GraphAnswer, request: GraphRequest): Promise<Result<Stored<T>>> {
    const found = await byKey(key);
    const isThere = found.ok ? found.value !== undefined : found.failure.kind === 'unreadable';
    if (isThere) return fail({ kind: 'alreadyExists' });
    // A 409 about a row that cannot be found yet leaves everything open.
    const failure = failureFrom(answer, request);
    return fail(failure.kind === 'conflict' ? { kind: 'unknown' } : failure);
  }

  async function replace(was: Stored<T>, value: T): Promise<Result<Stored<T>>> {
    const payload = writePayload(kind, value);
    if (!payload.ok) return payload;
    const key = kind.key(value);
    const request: GraphRequest = {
      method: 'PATCH',
      path: addressOf([...items, was.id, 'fields']),
      feature: 'records',
      repeat: 'whenThrottled',
      headers: { 'If-Match': was.etag },
      body: { ...kind.columns(value), ...(key === undefined ? {} : keyColumns(key)), ...payload.value.columns },
    };
    const answer = await client.ask(request);
    const fields = bodyOf(answer, request, FieldsAnswerSchema);
    if (!fields.ok) return fields;
    const etag = fields.value['@odata.etag'] ?? (isDone(answer) ? answer.etag : undefined);
    const modified = fields.value.Modified;
    if (etag === undefined || modified === undefined) return asWritten(was.id, payload.value.record);
    return ok({ id: was.id, etag, value: payload.value.record, modifiedAt: modified, modifiedBy: myName });
  }

  /** Reads the row just written, for its new etag. `conflict` when somebody has already written over it. */
  async function asWritten(id: string, written: T): Promise<Result<Stored<T>>> {
    const now = await read(id);
    if (!now.ok) return fail(now.failure.kind === 'unreadable' ? { kind: 'conflict' } : { kind: 'unknown' });
    return JSON.stringify(now.value.value) === JSON.stringify(written) ? now : fail({ kind: 'conflict' });
  }

  async function read(id: string): Promise<Result<Stored<T>>> {
    const path = addressOf([...items, id], itemQuery(kind));
    const item = await askFor(client, { method: 'GET', path, feature: 'records', repeat: 'asRead' }, ListItemSchema);
    return item.ok ? storedFrom(kind, item.value) : item;
  }

  async function byKey(key: string): Promise<Result<Stored<T> | undefined>> {
    const found = await rows(`fields/${kind.keyColumn} eq ${quoted(key)}`);
    if (!found.ok) return found;
    const [real] = [...found.value].sort((a, b) => Number(a.id) - Number(b.id));
    return real === undefined ? ok(undefined) : storedFrom(kind, real);
  }

  async function many(filter: string): Promise<Result<Many<T>>> {
    const found = await rows(filter);
    if (!found.ok) return found;
    const read = found.value.map((item) => ({ item, stored: storedFrom(kind, item) }));
    return ok({
      records: read.flatMap(({ stored }) => (stored.ok ? [stored.value] : [])),
      unreadable: read.flatMap(({ item, stored }) => (stored.ok ? [] : [{ id: item.id, title: titleOf(item) }])),
    });
  }

  async function rows(filter: string): Promise<Result<readonly ListItem[]>> {
    const path = addressOf(items, { ...itemQuery(kind), $filter: filter, $top: PAGE_SIZE });
    const found = await readPages(client, { path, feature: 'records' });
    if (!found.ok) return found;
    const parsed = z.array(ListItemSchema).safeParse(found.value);
    return parsed.success ? ok(parsed.data) : fail(withoutAnswer({ method: 'GET' }));
  }

  const keyColumns = (key: string) => ({ Title: key, [kind.keyColumn]: key });
  const unsupported = fail({ kind: 'unsupported', capability: 'records' });
  return {
    create,
    replace,
    read,
    byKey,
    ofCase: async (caseRef: CaseRef) => (kind.hasCaseRef ? many(`fields/CaseRef eq ${quoted(caseRef)}`) : unsupported),
    open: async () => (kind.hasOpen ? many('fields/Open eq 1') : unsupported),
  };
}

const FieldsAnswerSchema = z.object({
  '@odata.etag': z.optional(z.string()),
  Modified: z.optional(InstantSchema),
});

/** Answers to a create that a taken unique key may have caused (RELIABILITY P1: 400, 409 or 500). */
const mayMeanTaken = (answer: GraphAnswer): boolean =>
  answer.kind === 'answered' && (answer.status === 400 || answer.status === 409 || answer.status >= 500);

/** A new row needs no column that is empty. */
const withoutEmpty = (fields: FlatColumns): FlatColumns =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ''));
