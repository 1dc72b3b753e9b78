import { randomUUID } from 'node:crypto';
import { extname } from 'node:path';
import type { FileContent } from '../../store/records';
import type { Change, Store } from '../../store/store';

const PART_BYTES = 1024 * 1024;

/** Bytes as the store keeps them: parts of bounded size under a content id of their own. */
export function contentParts(contentId: string, start: number, bytes: Uint8Array): Change[] {
  const changes: Change[] = [];
  for (let at = 0; at < bytes.length; at += PART_BYTES) {
    const base64 = Buffer.from(bytes.subarray(at, at + PART_BYTES)).toString('base64');
    const value = { start: start + at, base64 };
    changes.push({ collection: 'contentParts', partition: contentId, id: String(start + at), value });
  }
  return changes;
}

/** Everything under a content id, in order. */
export function contentBytes(store: Store, { contentId }: FileContent): Buffer<ArrayBuffer> {
  const parts = store.all('contentParts', contentId).sort((a, b) => a.start - b.start);
  return Buffer.concat(parts.map(({ base64 }) => Buffer.from(base64, 'base64')));
}

/** The changes that forget a content. */
export function contentRemovals(store: Store, contentId: string): Change[] {
  return store
    .all('contentParts', contentId)
    .map(({ start }) => ({ collection: 'contentParts', partition: contentId, id: String(start), value: undefined }));
}

export const newContentId = (): string => randomUUID();

/** The type a file of this name is said to be: the service goes by the name too. */
export function mimeTypeOf(name: string): string {
  return MIME_TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream';
}

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.json': 'application/json',
  '.txt': 'text/plain',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.xml': 'application/xml',
  '.ics': 'text/calendar',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.zip': 'application/zip',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};
