import { z } from 'zod';
import { bodyOf } from '../http/body';
import { type Answer, type Call, created, type GraphRoute, ok } from '../http/call';
import { badRequest, GraphError, notImplemented } from '../http/graph-error';
import { checkEtag } from '../sharepoint/etag';
import { downloadUrl } from '../sharepoint/files/download-link';
import { driveFor } from '../sharepoint/files/drive';
import { fileFor, placeFor } from '../sharepoint/files/drive-address';
import { childNamed } from '../sharepoint/files/drive-file';
import { contentParts, newContentId } from '../sharepoint/files/file-content';
import { fileEtags, showFile } from '../sharepoint/files/file-view';
import { type Place, writeFile } from '../sharepoint/files/file-writes';
import { showProgress } from '../sharepoint/files/transfer-server';
import { openUpload, UPLOADS } from '../sharepoint/files/upload-session';
import { ItemWrites } from '../sharepoint/item-writes';
import type { DriveFile, SiteList } from '../store/records';

const READ = [
  'Files.Read',
  'Files.ReadWrite',
  'Files.Read.All',
  'Files.ReadWrite.All',
  'Sites.Read.All',
  'Sites.ReadWrite.All',
];
const WRITE = ['Files.ReadWrite', 'Files.ReadWrite.All', 'Sites.ReadWrite.All'];
const BY_PATH = '/drives/{drive-id}/root:/{item-path}:';
const BY_ID = '/drives/{drive-id}/items/{driveItem-id}';
const CONTENT_LIMIT = 250 * 1024 * 1024;

export const driveContentRoutes: GraphRoute[] = [
  { method: 'GET', template: `${BY_PATH}/content`, scopes: READ, handle: readContent },
  { method: 'PUT', template: `${BY_PATH}/content`, scopes: WRITE, rawBody: true, handle: putContent },
  { method: 'POST', template: `${BY_PATH}/createUploadSession`, scopes: WRITE, handle: createUploadSession },
  { method: 'GET', template: `${BY_ID}/content`, scopes: READ, handle: readContent },
  { method: 'PUT', template: `${BY_ID}/content`, scopes: WRITE, rawBody: true, handle: putContent },
  { method: 'POST', template: `${BY_ID}/createUploadSession`, scopes: WRITE, handle: createUploadSession },
];

const CONFLICT_BEHAVIOR = '@microsoft.graph.conflictBehavior';
const BehaviorSchema = z.enum(['fail', 'rename', 'replace']);
const SessionSchema = z
  .strictObject({
    item: z.strictObject({ [CONFLICT_BEHAVIOR]: BehaviorSchema.optional(), name: z.string().optional() }).nullish(),
    deferCommit: z.boolean().optional(),
    fileSize: z.int().optional(),
  })
  .default({});

/** Where the content can be had without a token, for a while. */
function readContent(call: Call): Answer {
  const { file } = fileFor(call, 'read');
  if (file?.content === undefined) throw badRequest('invalidRequest', 'A folder has no content.');
  return { status: 302, headers: { location: downloadUrl(call.tenant, call.origin, file) } };
}

function putContent(call: Call): Answer {
  if (call.bytes.length > CONTENT_LIMIT) {
    throw new GraphError(413, 'requestEntityTooLarge', 'The content is larger than 250 MB: use an upload session.');
  }
  const { list, place, taken } = targetFor(call);
  checkState(call, taken);
  const wanted = BehaviorSchema.safeParse(call.url.searchParams.get(CONFLICT_BEHAVIOR) ?? 'replace');
  if (!wanted.success) throw badRequest('invalidRequest', `'${CONFLICT_BEHAVIOR}' is fail, rename or replace.`);
  const writes = new ItemWrites(call.tenant, list, call.principal.personId);
  const content = { contentId: newContentId(), size: call.bytes.length };
  const { file, isNew } = writeFile(writes, place, content, wanted.data);
  for (const change of contentParts(content.contentId, 0, call.bytes)) writes.also(change);
  writes.commit();
  const shown = showFile(call.tenant, call.origin, list, file);
  return isNew ? created(shown) : ok(shown);
}

/** A session fails on a taken name unless it says otherwise; one for a file that is there replaces it. */
function createUploadSession(call: Call): Answer {
  const { list, place, taken } = targetFor(call);
  checkState(call, taken);
  const { item, deferCommit } = bodyOf(call, SessionSchema, 'invalidRequest');
  if (deferCommit) throw notImplemented('deferCommit of upload sessions');
  if (item?.name !== undefined && item.name !== place.name) {
    throw badRequest('invalidRequest', "The name in the body is not that of the address's file.");
  }
  const byId = call.params['driveItem-id'] !== undefined;
  const behavior = item?.[CONFLICT_BEHAVIOR] ?? (byId ? 'replace' : 'fail');
  const session = openUpload(call.tenant, call.principal.personId, list, place, behavior);
  return ok({ uploadUrl: `${call.origin}${UPLOADS}${session.id}`, ...showProgress(session) });
}

/** Where content goes: a place by its path, or the place of a file that is there. */
function targetFor(call: Call): { list: SiteList; place: Place; taken: DriveFile | undefined } {
  if (call.params['driveItem-id'] !== undefined) {
    const { list, file } = fileFor(call, 'write');
    if (file?.content === undefined) throw badRequest('invalidRequest', 'A folder has no content.');
    return { list, place: file, taken: file };
  }
  const list = driveFor(call, 'write');
  const place = placeFor(call, list);
  return { list, place, taken: childNamed(call.tenant.store, list.id, place.parentId, place.name) };
}

function checkState(call: Call, taken: DriveFile | undefined): void {
  const { eTag, cTag } = taken === undefined ? { eTag: '', cTag: '' } : fileEtags(call.tenant.store, taken);
  checkEtag(call, eTag, cTag);
}
