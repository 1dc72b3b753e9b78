import { mailboxRoutes } from '../exchange/mailbox-access';
import { folderId } from '../exchange/message-view';
import { type Call, type GraphRoute, ok } from '../http/call';
import { itemNotFound } from '../http/graph-error';
import { pageBySkip, pageSize } from '../odata/page';
import { selected } from '../odata/query-options';
import type { FolderName, Mailbox, Message } from '../store/records';
import { messagePage } from './messages';

const SCOPES = ['Mail.ReadBasic', 'Mail.ReadWrite', 'Mail.Read'];
const FOLDERS: Readonly<Record<FolderName, string>> = {
  inbox: 'Inbox',
  drafts: 'Drafts',
  sentitems: 'Sent Items',
  deleteditems: 'Deleted Items',
};
const NAMES = Object.keys(FOLDERS) as FolderName[]; // the keys of the record above

export const mailFolderRoutes: GraphRoute[] = [
  mailboxRoutes('GET', '/mailFolders', SCOPES, (call, mailbox) =>
    ok(pageBySkip(call, NAMES, pageSize(call, { default: 10, most: 1000 }), (name) => showFolder(call, mailbox, name))),
  ),
  mailboxRoutes('GET', '/mailFolders/{mailFolder-id}', SCOPES, (call, mailbox) =>
    ok(showFolder(call, mailbox, folderOf(call, mailbox))),
  ),
  mailboxRoutes('GET', '/mailFolders/{mailFolder-id}/messages', SCOPES, (call, mailbox) =>
    ok(messagePage(call, messagesIn(call, mailbox, folderOf(call, mailbox)))),
  ),
].flat();

/** The folder a path names, by id or by its well-known name. */
function folderOf(call: Call, mailbox: Mailbox): FolderName {
  const wanted = call.params['mailFolder-id'] ?? '';
  const folder = NAMES.find((name) => name === wanted.toLowerCase() || folderId(mailbox.id, name) === wanted);
  if (folder === undefined) throw itemNotFound();
  return folder;
}

function messagesIn(call: Call, mailbox: Mailbox, folder: FolderName): Message[] {
  return call.tenant.store.all('messages', mailbox.id).filter((message) => message.folder === folder);
}

function showFolder(call: Call, mailbox: Mailbox, folder: FolderName): object {
  const messages = messagesIn(call, mailbox, folder);
  const whole = {
    id: folderId(mailbox.id, folder),
    displayName: FOLDERS[folder],
    childFolderCount: 0,
    unreadItemCount: messages.filter(({ properties }) => properties.isRead === false).length,
    totalItemCount: messages.length,
    isHidden: false,
  };
  return selected(whole, call.query.select);
}
