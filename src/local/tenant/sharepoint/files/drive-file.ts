import { resourceNotFound } from '../../http/graph-error';
import type { DriveFile, Item } from '../../store/records';
import type { Store } from '../../store/store';

/** Names compare without regard to case, as SharePoint keeps them. */
const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** What is in a folder, or at the root (null). */
export function childrenOf(store: Store, listId: string, parentId: string | null): DriveFile[] {
  return store.all('files', listId).filter((file) => file.parentId === parentId);
}

/** The file or folder of this name in a folder. */
export function childNamed(store: Store, listId: string, parentId: string | null, name: string): DriveFile | undefined {
  return childrenOf(store, listId, parentId).find((file) => sameName(file.name, name));
}

/** The file or folder at a path below the root. */
export function fileAtPath(store: Store, listId: string, path: string): DriveFile | undefined {
  let found: DriveFile | undefined;
  for (const name of path.split('/')) {
    found = childNamed(store, listId, found?.id ?? null, name);
    if (found === undefined) return undefined;
  }
  return found;
}

/** The file or folder that a library's item stands for. */
export function fileOfItem(store: Store, item: Item): DriveFile | undefined {
  return store.all('files', item.listId).find(({ itemId }) => itemId === item.id);
}

/** The list item behind a file or folder: it has the author, the times and the version. */
export function itemOfFile(store: Store, file: DriveFile): Item {
  const item = store.get('items', file.listId, file.itemId);
  if (item === undefined) throw resourceNotFound();
  return item;
}

/** The folders a file is in, from the root inwards. */
export function foldersAbove(store: Store, file: DriveFile): DriveFile[] {
  const parent = file.parentId === null ? undefined : store.get('files', file.listId, file.parentId);
  return parent === undefined ? [] : [...foldersAbove(store, parent), parent];
}
