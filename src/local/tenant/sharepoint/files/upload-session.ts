import { randomUUID } from 'node:crypto';
import { badRequest, GraphError } from '../../http/graph-error';
import type { Tenant } from '../../http/tenant-parts';
import type { ConflictBehavior, DriveFile, SiteList, UploadSession } from '../../store/records';
import { type Change, WHOLE } from '../../store/store';
import { ItemWrites } from '../item-writes';
import { contentParts, contentRemovals, newContentId } from './file-content';
import { checkedName } from './file-name';
import { type Place, writeFile } from './file-writes';

export const UPLOADS = '/transfer/upload/';
const RANGE = /^bytes (\d+)-(\d+)\/(\d+)$/;
const RANGE_UNIT = 327_680;
const RANGE_LIMIT = 60 * 1024 * 1024;
/** A session that is not used for so long is forgotten. */
const LIFE_MS = 15 * 60_000;

/** Opens a session whose last range puts a file at this place. */
export function openUpload(
  tenant: Tenant,
  personId: string,
  list: SiteList,
  place: Place,
  conflictBehavior: ConflictBehavior,
): UploadSession {
  const session: UploadSession = {
    id: randomUUID(),
    siteId: list.siteId,
    listId: list.id,
    parentId: place.parentId,
    name: checkedName(place.name),
    conflictBehavior,
    personId,
    contentId: newContentId(),
    received: 0,
    total: null,
    expiresAt: tenant.clock.now() + LIFE_MS,
  };
  for (const old of tenant.store.all('uploadSessions', WHOLE)) if (hasExpired(tenant, old)) cancelUpload(tenant, old);
  tenant.store.commit([put(session)]);
  return session;
}

/** The session an upload address names. Throws a 404 when it is unknown, finished, cancelled or has expired. */
export function uploadOf(tenant: Tenant, path: string): UploadSession {
  const session = tenant.store.get('uploadSessions', WHOLE, path.slice(UPLOADS.length));
  if (session !== undefined && !hasExpired(tenant, session)) return session;
  throw new GraphError(404, 'itemNotFound', 'The upload session was not found or has expired.');
}

/** Forgets a session and what it received. */
export function cancelUpload({ store }: Tenant, session: UploadSession): void {
  store.commit([remove(session), ...contentRemovals(store, session.contentId)]);
}

/**
 * Takes one range: in order, each a multiple of 327,680 bytes but the last, all with the same total. Gives the session
 * that waits for more, or the file that the last range made. Throws a 409 when its name is taken; the range then does
 * not count, so that the end can be tried again.
 */
export function receiveRange(
  tenant: Tenant,
  session: UploadSession,
  contentRange: string | null,
  bytes: Uint8Array,
): { waiting: UploadSession } | { list: SiteList; file: DriveFile; isNew: boolean } {
  const { start, end, total } = checkedRange(session, contentRange, bytes);
  const parts = contentParts(session.contentId, start, bytes);
  if (end + 1 < total) {
    const waiting = { ...session, received: end + 1, total, expiresAt: tenant.clock.now() + LIFE_MS };
    tenant.store.commit([...parts, put(waiting)]);
    return { waiting };
  }
  const list = tenant.store.get('lists', session.siteId, session.listId);
  if (list === undefined) throw new GraphError(404, 'itemNotFound', 'The library is not there any more.');
  const writes = new ItemWrites(tenant, list, session.personId);
  const content = { contentId: session.contentId, size: total };
  const written = writeFile(writes, session, content, session.conflictBehavior);
  for (const change of [...parts, remove(session)]) writes.also(change);
  writes.commit();
  return { list, ...written };
}

function checkedRange(
  session: UploadSession,
  contentRange: string | null,
  bytes: Uint8Array,
): { start: number; end: number; total: number } {
  const match = RANGE.exec(contentRange ?? '');
  if (match === null) throw badRequest('invalidRequest', 'A Content-Range such as bytes 0-327679/1000000 is required.');
  const [start = 0, end = 0, total = 0] = match.slice(1).map(Number);
  if (end < start || end >= total || bytes.length !== end - start + 1) {
    throw badRequest('invalidRequest', 'The Content-Range does not fit the bytes sent.');
  }
  if (session.total !== null && session.total !== total) {
    throw badRequest('invalidRequest', 'Each range must name the same total size.');
  }
  if (start !== session.received) {
    throw new GraphError(416, 'invalidRange', `The next range expected starts at ${session.received}.`);
  }
  if (bytes.length >= RANGE_LIMIT) throw new GraphError(413, 'fragmentTooLarge', 'A range must be below 60 MiB.');
  if (end + 1 < total && bytes.length % RANGE_UNIT !== 0) {
    throw badRequest('invalidRequest', 'Every range but the last must be a multiple of 327,680 bytes.');
  }
  return { start, end, total };
}

const hasExpired = ({ clock }: Tenant, { expiresAt }: UploadSession): boolean => expiresAt < clock.now();

const put = (session: UploadSession): Change => ({
  collection: 'uploadSessions',
  partition: WHOLE,
  id: session.id,
  value: session,
});
const remove = ({ id }: UploadSession): Change => ({
  collection: 'uploadSessions',
  partition: WHOLE,
  id,
  value: undefined,
});
