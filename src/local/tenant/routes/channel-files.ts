import { type Answer, type Call, type GraphRoute, ok } from '../http/call';
import { resourceNotFound } from '../http/graph-error';
import { selected } from '../odata/query-options';
import { refuseOptions } from '../odata/refuse-options';
import { defaultLibrary } from '../sharepoint/files/drive';
import { childNamed } from '../sharepoint/files/drive-file';
import { showFile } from '../sharepoint/files/file-view';
import { writeFolder } from '../sharepoint/files/file-writes';
import { ItemWrites } from '../sharepoint/item-writes';
import { allowed } from '../sharepoint/site-access';
import { siteOfChannel } from '../sharepoint/team-site';
import type { DriveFile, SiteList } from '../store/records';
import { WHOLE } from '../store/store';

export const channelFileRoutes: GraphRoute[] = [
  {
    method: 'GET',
    template: '/teams/{team-id}/channels/{channel-id}/filesFolder',
    scopes: [
      'Files.Read.All',
      'Files.Read',
      'Files.ReadWrite',
      'Files.ReadWrite.All',
      'Group.Read.All',
      'Group.ReadWrite.All',
      'Sites.Read.All',
      'Sites.ReadWrite.All',
    ],
    handle: readFilesFolder,
  },
];

/** The folder of a channel, named after it. There is none until somebody has opened the Files tab (a switch). */
function readFilesFolder(call: Call): Answer {
  refuseOptions(call, ['expand'], 'a folder');
  const { tenant, params } = call;
  const channel = tenant.store.get('channels', WHOLE, params['channel-id'] ?? '');
  if (channel === undefined || channel.groupId !== params['team-id']) throw resourceNotFound();
  const library = defaultLibrary(tenant.store, allowed(call, siteOfChannel(call, channel), 'read'));
  const folder = childNamed(tenant.store, library.id, null, channel.name) ?? openedFolder(call, library, channel.name);
  return ok(selected(showFile(tenant, call.origin, library, folder), call.query.select));
}

function openedFolder(call: Call, library: SiteList, name: string): DriveFile {
  if (!call.tenant.switches.get('channelFilesOpened')) throw resourceNotFound();
  const writes = new ItemWrites(call.tenant, library, call.principal.personId);
  const folder = writeFolder(writes, { parentId: null, name }, 'fail');
  writes.commit();
  return folder;
}
