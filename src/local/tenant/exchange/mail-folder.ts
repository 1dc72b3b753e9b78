import { createHash } from 'node:crypto';
import { itemNotFound } from '../http/graph-error';
import type { FolderName, Mailbox } from '../store/records';

/** The folders every mailbox has: their well-known names and the ones people see. */
export const MAIL_FOLDERS: Readonly<Record<FolderName, string>> = {
  inbox: 'Inbox',
  drafts: 'Drafts',
  sentitems: 'Sent Items',
  deleteditems: 'Deleted Items',
  archive: 'Archive',
  junkemail: 'Junk Email',
  outbox: 'Outbox',
};
export const FOLDER_NAMES = Object.keys(MAIL_FOLDERS) as FolderName[]; // the keys of the record above

/** The id of a well-known folder of one mailbox. */
export function folderId(mailboxId: string, folder: FolderName): string {
  return `AAMkFld${createHash('sha256').update(`${mailboxId}/${folder}`).digest('base64url')}`;
}

/** The folder that a caller names by its id or by its well-known name. Throws a 404 when there is none. */
export function mailFolderNamed(mailbox: Mailbox, wanted: string): FolderName {
  const folder = FOLDER_NAMES.find((name) => name === wanted.toLowerCase() || folderId(mailbox.id, name) === wanted);
  if (folder === undefined) throw itemNotFound();
  return folder;
}
