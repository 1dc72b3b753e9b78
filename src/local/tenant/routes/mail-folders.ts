import { FOLDER_NAMES, folderId, MAIL_FOLDERS, mailFolderNamed } from '../exchange/mail-folder';
import { mailboxRoutes } from '../exchange/mailbox-access';
import { mailPageSize, messagePage } from '../exchange/message-page';
import { type Call, type GraphRoute, ok } from '../http/call';
import { pageBySkip } from '../odata/page';
import { selected } from '../odata/query-options';
import type { FolderName, Mailbox, Message } from '../store/records';

const SCOPES = ['Mail.ReadBasic', 'Mail.ReadWrite', 'Mail.Read'];

export const mailFolderRoutes: GraphRoute[] = [
  mailboxRoutes('GET', '/mailFolders', SCOPES, (call, mailbox) =>
    ok(pageBySkip(call, FOLDER_NAMES, mailPageSize(call), (name) => showFolder(call, mailbox, name))),
  ),
  mailboxRoutes('GET', '/mailFolders/{mailFolder-id}', SCOPES, (call, mailbox) =>
    ok(showFolder(call, mailbox, folderOf(call, mailbox))),
  ),
  mailboxRoutes('GET', '/mailFolders/{mailFolder-id}/messages', SCOPES, (call, mailbox) =>
    ok(messagePage(call, messagesIn(call, mailbox, folderOf(call, mailbox)))),
  ),
].flat();

/** The folder a path names. */
export const folderOf = (call: Call, mailbox: Mailbox): FolderName =>
  mailFolderNamed(mailbox, call.params['mailFolder-id'] ?? '');

function messagesIn(call: Call, mailbox: Mailbox, folder: FolderName): Message[] {
  return call.tenant.store.all('messages', mailbox.id).filter((message) => message.folder === folder);
}

function showFolder(call: Call, mailbox: Mailbox, folder: FolderName): object {
  const messages = messagesIn(call, mailbox, folder);
  const whole = {
    id: folderId(mailbox.id, folder),
    displayName: MAIL_FOLDERS[folder],
    childFolderCount: 0,
    unreadItemCount: messages.filter(({ properties }) => properties.isRead === false).length,
    totalItemCount: messages.length,
    isHidden: false,
  };
  return selected(whole, call.query.select);
}
