import type { GraphPage, HostGraph } from '../frame/host-graph';
import type { Mailbox, Person, TenantState } from '../frame/tenant-client';
import { type MailFolder, mailboxPath } from './graph';

/** The folders that are shown, by their well-known names. */
export const FOLDERS = ['inbox', 'sentitems', 'drafts', 'deleteditems'] as const;
export type FolderName = (typeof FOLDERS)[number];

/** A mailbox that is open to the person. */
export type OpenMailbox = Pick<Mailbox, 'address' | 'name'>;

const DISPLAY_NAMES: Record<FolderName, string> = {
  inbox: 'Inbox',
  sentitems: 'Sent Items',
  drafts: 'Drafts',
  deleteditems: 'Deleted Items',
};

/** The person's own mailbox and the shared ones that are open to the person. */
export function mailboxesOf(state: TenantState, person: Person): readonly OpenMailbox[] {
  const shared = state.mailboxes.filter((mailbox) => mailbox.shared && mailbox.openTo.includes(person.id));
  return [{ address: person.address, name: person.name }, ...shared];
}

/** How many messages lie unread in the folders of a mailbox; drafts are counted whole. */
export async function countsOf(
  graph: HostGraph,
  mailbox: OpenMailbox,
  person: Person,
): Promise<ReadonlyMap<FolderName, number>> {
  const path = `${mailboxPath(mailbox.address, person)}/mailFolders?$top=50`;
  const { value } = await graph.get<GraphPage<MailFolder>>(path);
  return new Map(
    FOLDERS.map((folder) => {
      const found = value.find(({ displayName }) => displayName === DISPLAY_NAMES[folder]);
      return [folder, (folder === 'drafts' ? found?.totalItemCount : found?.unreadItemCount) ?? 0];
    }),
  );
}
