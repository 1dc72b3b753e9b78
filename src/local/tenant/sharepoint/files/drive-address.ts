import type { Call } from '../../http/call';
import { badRequest, resourceNotFound } from '../../http/graph-error';
import type { DriveFile, SiteList, SiteRole } from '../../store/records';
import { driveFor } from './drive';
import { fileAtPath } from './drive-file';
import { ROOT, rootId } from './file-view';
import type { Place } from './file-writes';

/** What a path names: a file or folder of a library, or (without one) its root. */
export interface Located {
  list: SiteList;
  file?: DriveFile;
}

/** The file or folder a path names by id or by its place below the root. Throws a 404. */
export function fileFor(call: Call, needed: SiteRole): Located {
  const list = driveFor(call, needed);
  const { store } = call.tenant;
  const id = call.params['driveItem-id'];
  if (id === ROOT || id === rootId(list)) return { list };
  const path = call.params['item-path'] ?? '';
  const file = id === undefined ? fileAtPath(store, list.id, path) : store.get('files', list.id, id);
  if (file === undefined) throw resourceNotFound();
  return { list, file };
}

/** Where a path below the root puts a new file: the folders above must be there. Throws a 404. */
export function placeFor(call: Call, list: SiteList): Place {
  const folders = (call.params['item-path'] ?? '').split('/');
  const name = folders.pop() ?? '';
  if (folders.length === 0) return { parentId: null, name };
  const parent = fileAtPath(call.tenant.store, list.id, folders.join('/'));
  if (parent === undefined) throw resourceNotFound();
  return { parentId: folderId(parent), name };
}

/** The parent that a client names by id; the root is null. Throws a 404. */
export function parentIdFor(call: Call, list: SiteList, id: string): string | null {
  if (id === ROOT || id === rootId(list)) return null;
  const parent = call.tenant.store.get('files', list.id, id);
  if (parent === undefined) throw resourceNotFound();
  return folderId(parent);
}

function folderId(parent: DriveFile): string {
  if (parent.content !== undefined) throw badRequest('invalidRequest', `'${parent.name}' is not a folder.`);
  return parent.id;
}
