import { z } from 'zod/mini';
import { InstantSchema } from '../../domain/date/iso-date';
import { ok, type Result } from '../../domain/result/result';
import type { Stored } from '../../workflows/ports';
import { PAYLOAD_COLUMNS } from './lists';
import { readPayload } from './payload';
import type { RecordKind } from './record-kind';

/** A row as Graph sends it. Exported in this room for tests; other rooms see `Stored`. */
export const ListItemSchema = z.object({
  id: z.string(),
  eTag: z.nullish(z.string()),
  '@odata.etag': z.nullish(z.string()),
  lastModifiedDateTime: InstantSchema,
  lastModifiedBy: z.nullish(z.object({ user: z.nullish(z.object({ displayName: z.nullish(z.string()) })) })),
  fields: z.optional(z.record(z.string(), z.unknown())),
});
export type ListItem = z.infer<typeof ListItemSchema>;

/** What to ask for so that `ListItemSchema` and `readPayload` have what they need, and nothing more. */
export function itemQuery<T>(kind: RecordKind<T>): { $select: string; $expand: string } {
  const names = ['Title', ...PAYLOAD_COLUMNS.slice(0, kind.payloadParts)];
  return {
    $select: 'id,eTag,lastModifiedDateTime,lastModifiedBy',
    $expand: `fields($select=${names.join(',')})`,
  };
}

/** The etag for If-Match; undefined when this answer does not carry one. */
export const etagOf = (item: Pick<ListItem, 'eTag' | '@odata.etag'>): string | undefined =>
  item.eTag ?? item['@odata.etag'] ?? undefined;

/** The name by which a screen can speak of a row that cannot be read: the row's key, never a person's name. */
export function titleOf(item: ListItem): string {
  const title = item.fields?.Title;
  return typeof title === 'string' ? title : item.id;
}

/** The record in a row, with what `replace` needs. */
export function storedFrom<T>(kind: RecordKind<T>, item: ListItem): Result<Stored<T>> {
  const record = readPayload(kind, item.fields ?? {}, titleOf(item));
  if (!record.ok) return record;
  return ok(storedWith(record.value, item));
}

/** A record whose content is known, with the identity the service gave it. */
export function storedWith<T>(value: T, item: ListItem): Stored<T> {
  return {
    id: item.id,
    etag: etagOf(item) ?? '',
    value,
    modifiedAt: item.lastModifiedDateTime,
    modifiedBy: item.lastModifiedBy?.user?.displayName ?? '',
  };
}
