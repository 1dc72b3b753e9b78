import { createHash } from 'node:crypto';
import type { Call } from '../../http/call';
import { resourceNotFound } from '../../http/graph-error';
import type { Site, SiteList, SiteRole } from '../../store/records';
import { type Store, WHOLE } from '../../store/store';
import { builtInColumns } from '../columns';
import { allowed } from '../site-access';

const DRIVE_ID = /^b!([\w-]{22})$/;

/** The id of a library's drive. It says which list it is; nobody may rely on that. */
export const driveIdOf = ({ id }: SiteList): string =>
  `b!${Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')}`;

/** The library whose drive a path names, when the caller may do this on its site. Throws as the service does. */
export function driveFor(call: Call, needed: SiteRole): SiteList {
  const { store } = call.tenant;
  const hex = Buffer.from(DRIVE_ID.exec(call.params['drive-id'] ?? '')?.[1] ?? '', 'base64url').toString('hex');
  const listId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  for (const site of store.all('sites', WHOLE)) {
    const list = store.get('lists', site.id, listId);
    if (list === undefined || site.organisationId !== call.principal.organisationId) continue;
    allowed(call, site, needed);
    return list;
  }
  throw resourceNotFound();
}

/** The library every site has from the start; sites kept by an earlier version get theirs when it is first asked for. */
export function defaultLibrary(store: Store, site: Site): SiteList {
  const id = libraryId(site);
  const kept = store.get('lists', site.id, id);
  if (kept !== undefined) return kept;
  const list = newDefaultLibrary(site);
  store.commit([{ collection: 'lists', partition: site.id, id, value: list }]);
  return list;
}

/** That library as the site is born with it. */
export function newDefaultLibrary(site: Site): SiteList {
  const [owner = ''] = Object.keys(site.members);
  return {
    id: libraryId(site),
    siteId: site.id,
    name: 'Shared Documents',
    displayName: 'Documents',
    description: '',
    template: 'documentLibrary',
    hidden: false,
    columns: builtInColumns('documentLibrary'),
    version: 1,
    createdAt: site.createdAt,
    createdBy: owner,
    modifiedAt: site.createdAt,
    modifiedBy: owner,
  };
}

/** The same each time, so that it can be found without being kept. */
function libraryId(site: Site): string {
  const hex = createHash('sha256').update(`library of ${site.id}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
