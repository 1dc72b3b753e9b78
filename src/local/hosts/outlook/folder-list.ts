import { moveByArrows } from '../frame/arrow-keys';
import { element } from '../frame/element';
import type { Words } from '../words';
import { FOLDERS, type FolderName, type OpenMailbox } from './mailbox-folder';

/** The folder that is open. */
export type ChosenFolder = { readonly mailbox: OpenMailbox; readonly folder: FolderName };

/** The mailboxes with their folders; each folder tells how much in it is new. */
export function folderList(options: {
  readonly mailboxes: readonly OpenMailbox[];
  readonly chosen: ChosenFolder;
  readonly words: Words['outlook']['mail'];
  countOf(mailbox: OpenMailbox, folder: FolderName): number;
  choose(chosen: ChosenFolder): void;
}): readonly HTMLElement[] {
  const { mailboxes, chosen, words } = options;
  return mailboxes.map((mailbox) => {
    const items = FOLDERS.map((folder) => {
      const isChosen = mailbox.address === chosen.mailbox.address && folder === chosen.folder;
      const current: Record<string, string> = isChosen ? { 'aria-current': 'true' } : {};
      const count = options.countOf(mailbox, folder);
      const button = element(
        'button',
        { type: 'button', ...current, click: () => options.choose({ mailbox, folder }) },
        words.folders[folder],
        count === 0 ? null : countBadge(count, folder, words),
      );
      return element('li', {}, button);
    });
    return element(
      'section',
      { 'aria-label': mailbox.name },
      element('h2', {}, mailbox.name, element('small', {}, mailbox.address)),
      moveByArrows(element('ul', {}, ...items)),
    );
  });
}

function countBadge(count: number, folder: FolderName, words: Words['outlook']['mail']): HTMLElement {
  return element('span', { class: 'count' }, ' ', folder === 'drafts' ? String(count) : words.unread(count));
}
