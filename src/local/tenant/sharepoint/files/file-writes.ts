import { randomUUID } from 'node:crypto';
import { GraphError } from '../../http/graph-error';
import type { ConflictBehavior, DriveFile, FileContent } from '../../store/records';
import type { Change } from '../../store/store';
import type { ItemWrites } from '../item-writes';
import { childNamed, childrenOf, foldersAbove, itemOfFile } from './drive-file';
import { contentRemovals, mimeTypeOf } from './file-content';
import { checkedName, freeName } from './file-name';

/** Where a file or folder is to be. */
export interface Place {
  parentId: string | null;
  name: string;
}

/** Puts a content that is already kept at a place. Throws a 409 when the name is taken and may not be. */
export function writeFile(
  writes: ItemWrites,
  place: Place,
  content: Pick<FileContent, 'contentId' | 'size'>,
  behavior: ConflictBehavior,
): { file: DriveFile; isNew: boolean } {
  const taken = childNamed(writes.tenant.store, writes.list.id, place.parentId, checkedName(place.name));
  if (taken?.content !== undefined && behavior === 'replace') {
    return { file: replaceContent(writes, taken, taken.content, content), isNew: false };
  }
  const name = taken === undefined ? place.name : otherName(writes, place, behavior);
  const whole = { ...content, mimeType: mimeTypeOf(name), version: 1 };
  return { file: putNew(writes, { ...place, name }, whole), isNew: true };
}

/** Makes a folder. A name that is taken is a conflict even where a file could be replaced. */
export function writeFolder(writes: ItemWrites, place: Place, behavior: ConflictBehavior): DriveFile {
  const taken = childNamed(writes.tenant.store, writes.list.id, place.parentId, checkedName(place.name));
  const name = taken === undefined ? place.name : otherName(writes, place, behavior);
  return putNew(writes, { ...place, name }, undefined);
}

/** Renames or moves. Throws a 409 when the new place is taken, a 400 for a folder moved into itself. */
export function moveFile(writes: ItemWrites, file: DriveFile, place: Place): DriveFile {
  const { store } = writes.tenant;
  const taken = childNamed(store, writes.list.id, place.parentId, checkedName(place.name));
  if (taken !== undefined && taken.id !== file.id) throw nameAlreadyExists();
  const target = place.parentId === null ? undefined : store.get('files', file.listId, place.parentId);
  if (target !== undefined && [target, ...foldersAbove(store, target)].some(({ id }) => id === file.id)) {
    throw new GraphError(400, 'invalidRequest', 'A folder cannot be moved into itself.');
  }
  const moved = { ...file, ...place };
  writes.edit(itemOfFile(store, file), { FileLeafRef: place.name });
  writes.also(put(moved));
  return moved;
}

/** Removes a file, or a folder with all that is in it. */
export function removeFile(writes: ItemWrites, file: DriveFile): void {
  const { store } = writes.tenant;
  for (const child of childrenOf(store, file.listId, file.id)) removeFile(writes, child);
  writes.remove(itemOfFile(store, file));
  writes.also({ collection: 'files', partition: file.listId, id: file.id, value: undefined });
  if (file.content !== undefined)
    for (const change of contentRemovals(store, file.content.contentId)) writes.also(change);
}

function replaceContent(
  writes: ItemWrites,
  file: DriveFile,
  old: FileContent,
  content: Pick<FileContent, 'contentId' | 'size'>,
): DriveFile {
  const replaced = { ...file, content: { ...old, ...content, version: old.version + 1 } };
  writes.edit(itemOfFile(writes.tenant.store, file), {});
  writes.also(put(replaced));
  for (const change of contentRemovals(writes.tenant.store, old.contentId)) writes.also(change);
  return replaced;
}

function putNew(writes: ItemWrites, place: Place, content: FileContent | undefined): DriveFile {
  const item = writes.create({ FileLeafRef: place.name }, content === undefined ? 'Folder' : 'Document');
  const file: DriveFile = {
    id: `01${randomUUID().replaceAll('-', '').toUpperCase()}`,
    listId: writes.list.id,
    itemId: item.id,
    ...place,
    ...(content === undefined ? {} : { content }),
  };
  writes.also(put(file));
  return file;
}

function otherName(writes: ItemWrites, { parentId, name }: Place, behavior: ConflictBehavior): string {
  if (behavior !== 'rename') throw nameAlreadyExists();
  const { tenant, list } = writes;
  return freeName(name, (candidate) => childNamed(tenant.store, list.id, parentId, candidate) !== undefined);
}

const nameAlreadyExists = (): GraphError =>
  new GraphError(409, 'nameAlreadyExists', 'An item with the same name already exists under the parent.');

const put = (file: DriveFile): Change => ({ collection: 'files', partition: file.listId, id: file.id, value: file });
