import { z } from 'zod';
import { bodyOf } from '../http/body';
import { type Answer, type Call, created, type GraphRoute, noContent, ok } from '../http/call';
import { badRequest, resourceNotFound } from '../http/graph-error';
import { pageBySkip, pageSize } from '../odata/page';
import { selected } from '../odata/query-options';
import { refuseOptions } from '../odata/refuse-options';
import { checkEtag } from '../sharepoint/etag';
import { fileFor, parentIdFor } from '../sharepoint/files/drive-address';
import { childrenOf, fileOfItem } from '../sharepoint/files/drive-file';
import { fileEtags, showFile, showRoot } from '../sharepoint/files/file-view';
import { moveFile, removeFile, writeFolder } from '../sharepoint/files/file-writes';
import { ItemWrites } from '../sharepoint/item-writes';
import { listFor } from '../sharepoint/site-access';
import type { DriveFile, SiteList } from '../store/records';
import { itemOf } from './list-items';

const READ_ALL = ['Files.Read.All', 'Files.ReadWrite.All', 'Sites.Read.All', 'Sites.ReadWrite.All'];
const READ = ['Files.Read', 'Files.ReadWrite', ...READ_ALL];
const WRITE = ['Files.ReadWrite', 'Files.ReadWrite.All', 'Sites.ReadWrite.All'];
const GROUPS = ['Group.Read.All', 'Group.ReadWrite.All'];
const ITEM = '/drives/{drive-id}/items/{driveItem-id}';
const SIZES = { default: 200, most: 5000 };

export const driveItemRoutes: GraphRoute[] = [
  { method: 'GET', template: '/drives/{drive-id}/root:/{item-path}', scopes: [...READ, ...GROUPS], handle: readItem },
  { method: 'GET', template: ITEM, scopes: [...READ, ...GROUPS], handle: readItem },
  { method: 'PATCH', template: ITEM, scopes: WRITE, handle: updateItem },
  { method: 'DELETE', template: ITEM, scopes: WRITE, handle: deleteItem },
  { method: 'GET', template: `${ITEM}/children`, scopes: READ, handle: readChildren },
  { method: 'POST', template: `${ITEM}/children`, scopes: WRITE, handle: createFolder },
  {
    method: 'GET',
    template: '/sites/{site-id}/lists/{list-id}/items/{listItem-id}/driveItem',
    scopes: READ,
    handle: readFileOfListItem,
  },
];

const ChangeSchema = z.strictObject({
  name: z.string().optional(),
  parentReference: z.looseObject({ id: z.string() }).optional(),
});
const FolderSchema = z.strictObject({
  name: z.string(),
  folder: z.strictObject({}),
  '@microsoft.graph.conflictBehavior': z.enum(['fail', 'rename', 'replace']).default('fail'),
});

function readItem(call: Call): Answer {
  refuseOptions(call, ['expand'], 'a drive item');
  const { list, file } = fileFor(call, 'read');
  const shown = file === undefined ? showRoot(call.tenant, list) : showFile(call.tenant, call.origin, list, file);
  return ok(selected(shown, call.query.select));
}

function readFileOfListItem(call: Call): Answer {
  refuseOptions(call, ['expand'], 'a drive item');
  const list = listFor(call, 'read');
  const file = fileOfItem(call.tenant.store, itemOf(call, list));
  if (file === undefined) throw resourceNotFound();
  return ok(selected(showFile(call.tenant, call.origin, list, file), call.query.select));
}

function readChildren(call: Call): Answer {
  refuseOptions(call, ['filter', 'orderby', 'search', 'expand'], 'children');
  const { list, file } = fileFor(call, 'read');
  const children = childrenOf(call.tenant.store, list.id, file?.id ?? null);
  return ok(
    pageBySkip(call, children, pageSize(call, SIZES), (child) =>
      selected(showFile(call.tenant, call.origin, list, child), call.query.select),
    ),
  );
}

/** Only folders are made here: files come by their content. */
function createFolder(call: Call): Answer {
  const located = fileFor(call, 'write');
  if (located.file?.content !== undefined) throw badRequest('invalidRequest', 'A file has no children.');
  const { name, '@microsoft.graph.conflictBehavior': behavior } = bodyOf(call, FolderSchema, 'invalidRequest');
  const writes = writesOf(call, located.list);
  const folder = writeFolder(writes, { parentId: located.file?.id ?? null, name }, behavior);
  writes.commit();
  return created(showFile(call.tenant, call.origin, located.list, folder));
}

/** Renames, or moves within the library. */
function updateItem(call: Call): Answer {
  const { list, file } = changeable(call);
  const { name = file.name, parentReference } = bodyOf(call, ChangeSchema, 'invalidRequest');
  const parentId = parentReference === undefined ? file.parentId : parentIdFor(call, list, parentReference.id);
  const writes = writesOf(call, list);
  const moved = moveFile(writes, file, { parentId, name });
  writes.commit();
  return ok(showFile(call.tenant, call.origin, list, moved));
}

function deleteItem(call: Call): Answer {
  const { list, file } = changeable(call);
  const writes = writesOf(call, list);
  removeFile(writes, file);
  writes.commit();
  return noContent;
}

/** What a path names, when it may be changed: not the root, and not another state than the caller's If-Match says. */
function changeable(call: Call): { list: SiteList; file: DriveFile } {
  const { list, file } = fileFor(call, 'write');
  if (file === undefined) throw badRequest('invalidRequest', 'The root of a drive cannot be changed.');
  const { eTag, cTag } = fileEtags(call.tenant.store, file);
  checkEtag(call, eTag, cTag);
  return { list, file };
}

const writesOf = (call: Call, list: SiteList): ItemWrites => new ItemWrites(call.tenant, list, call.principal.personId);
