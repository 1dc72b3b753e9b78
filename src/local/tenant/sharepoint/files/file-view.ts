import { identityOf } from '../../directory';
import type { Tenant } from '../../http/tenant-parts';
import type { DriveFile, SiteList } from '../../store/records';
import { type Store, WHOLE } from '../../store/store';
import { downloadUrl } from './download-link';
import { driveIdOf } from './drive';
import { childrenOf, foldersAbove, itemOfFile } from './drive-file';

/** The id under which a path may name the root of a drive. */
export const ROOT = 'root';

/** The eTag changes with everything, the cTag with the content only. */
export function fileEtags(store: Store, file: DriveFile): { eTag: string; cTag: string } {
  const { uniqueId, version } = itemOfFile(store, file);
  const guid = `{${uniqueId.toUpperCase()}}`;
  return { eTag: `"${guid},${version}"`, cTag: `"c:${guid},${file.content?.version ?? 0}"` };
}

/** A file or folder as Graph shows it; a file with the address its content can be had from for a while. */
export function showFile(tenant: Tenant, origin: string, list: SiteList, file: DriveFile): Record<string, unknown> {
  const { store } = tenant;
  const item = itemOfFile(store, file);
  const driveId = driveIdOf(list);
  const folders = foldersAbove(store, file);
  const path = folders.map(({ name }) => `/${encodeURIComponent(name)}`).join('');
  const { eTag, cTag } = fileEtags(store, file);
  const { content } = file;
  return {
    ...(content === undefined ? {} : { '@microsoft.graph.downloadUrl': downloadUrl(tenant, origin, file) }),
    createdBy: identityOf(store, item.createdBy),
    createdDateTime: item.createdAt,
    eTag,
    id: file.id,
    lastModifiedBy: identityOf(store, item.modifiedBy),
    lastModifiedDateTime: item.modifiedAt,
    name: file.name,
    parentReference: {
      driveId,
      driveType: 'documentLibrary',
      id: file.parentId ?? rootId(list),
      ...(folders.length === 0 ? {} : { name: folders.at(-1)?.name }),
      path: `/drives/${driveId}/root:${path}`,
      siteId: list.siteId,
    },
    webUrl: `${libraryUrl(store, list)}${path}/${encodeURIComponent(file.name)}`,
    cTag,
    fileSystemInfo: { createdDateTime: item.createdAt, lastModifiedDateTime: item.modifiedAt },
    size: sizeOf(store, file),
    ...(content === undefined
      ? { folder: { childCount: childrenOf(store, list.id, file.id).length } }
      : { file: { mimeType: content.mimeType } }),
  };
}

/** The root of a drive: a folder without an item of its own. */
export function showRoot({ store }: Tenant, list: SiteList): Record<string, unknown> {
  const children = childrenOf(store, list.id, null);
  return {
    createdDateTime: list.createdAt,
    id: rootId(list),
    lastModifiedDateTime: list.modifiedAt,
    name: ROOT,
    parentReference: { driveId: driveIdOf(list), driveType: 'documentLibrary', siteId: list.siteId },
    webUrl: libraryUrl(store, list),
    root: {},
    size: children.reduce((sum, child) => sum + sizeOf(store, child), 0),
    folder: { childCount: children.length },
  };
}

/** A library as a drive. */
export function showDrive({ store }: Tenant, list: SiteList): Record<string, unknown> {
  return {
    createdBy: identityOf(store, list.createdBy),
    createdDateTime: list.createdAt,
    description: list.description,
    id: driveIdOf(list),
    lastModifiedDateTime: list.modifiedAt,
    name: list.displayName,
    webUrl: libraryUrl(store, list),
    driveType: 'documentLibrary',
  };
}

/** The id the root shows. */
export const rootId = (list: SiteList): string => `01${list.id.replaceAll('-', '').toUpperCase()}`;

function sizeOf(store: Store, file: DriveFile): number {
  if (file.content !== undefined) return file.content.size;
  return childrenOf(store, file.listId, file.id).reduce((sum, child) => sum + sizeOf(store, child), 0);
}

function libraryUrl(store: Store, list: SiteList): string {
  return `${store.get('sites', WHOLE, list.siteId)?.url}/${encodeURIComponent(list.name)}`;
}
