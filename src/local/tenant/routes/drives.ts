import { type Answer, type Call, type GraphRoute, ok } from '../http/call';
import { resourceNotFound } from '../http/graph-error';
import { pageBySkip, pageSize } from '../odata/page';
import { selected } from '../odata/query-options';
import { refuseOptions } from '../odata/refuse-options';
import { defaultLibrary } from '../sharepoint/files/drive';
import { showDrive } from '../sharepoint/files/file-view';
import { allowed, listFor, siteFor } from '../sharepoint/site-access';
import { siteOfGroup } from '../sharepoint/team-site';
import type { SiteList } from '../store/records';
import { showSite } from './sites';

const READ_FILES = [
  'Files.Read',
  'Files.Read.All',
  'Files.ReadWrite',
  'Files.ReadWrite.All',
  'Sites.Read.All',
  'Sites.ReadWrite.All',
];
const SIZES = { default: 100, most: 500 };

/** The libraries of a site as drives, and the way from a team to its site and files. */
export const driveRoutes: GraphRoute[] = [
  { method: 'GET', template: '/sites/{site-id}/drive', scopes: READ_FILES, handle: readDefaultDrive },
  { method: 'GET', template: '/sites/{site-id}/drives', scopes: READ_FILES, handle: readDrives },
  { method: 'GET', template: '/sites/{site-id}/lists/{list-id}/drive', scopes: READ_FILES, handle: readDriveOfList },
  { method: 'GET', template: '/groups/{group-id}/drive', scopes: READ_FILES, handle: readDriveOfGroup },
  {
    method: 'GET',
    template: '/groups/{group-id}/sites/root',
    scopes: ['Sites.Read.All', 'Sites.ReadWrite.All'],
    handle: (call) => ok(showSite(call, allowed(call, siteOfGroup(call), 'read'))),
  },
];

function readDefaultDrive(call: Call): Answer {
  return answerDrive(call, defaultLibrary(call.tenant.store, siteFor(call, 'read')));
}

function readDrives(call: Call): Answer {
  refuseOptions(call, ['filter', 'orderby', 'search', 'expand'], 'drives');
  const { store } = call.tenant;
  const site = siteFor(call, 'read');
  defaultLibrary(store, site);
  const libraries = store.all('lists', site.id).filter(isLibrary);
  return ok(pageBySkip(call, libraries, pageSize(call, SIZES), (list) => drive(call, list)));
}

function readDriveOfList(call: Call): Answer {
  const list = listFor(call, 'read');
  if (!isLibrary(list)) throw resourceNotFound();
  return answerDrive(call, list);
}

function readDriveOfGroup(call: Call): Answer {
  return answerDrive(call, defaultLibrary(call.tenant.store, allowed(call, siteOfGroup(call), 'read')));
}

function answerDrive(call: Call, list: SiteList): Answer {
  refuseOptions(call, ['expand'], 'a drive');
  return ok(drive(call, list));
}

const drive = (call: Call, list: SiteList): object => selected(showDrive(call.tenant, list), call.query.select);

const isLibrary = ({ template }: SiteList): boolean => template === 'documentLibrary';
