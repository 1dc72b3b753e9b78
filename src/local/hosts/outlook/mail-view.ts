import { element } from '../frame/element';
import { dayText, timeText } from '../frame/school-time';
import type { Mailbox, Person, TenantState } from '../frame/tenant-client';
import { addressText } from './address-text';
import { attachmentList } from './attachment-list';
import { type HostGraph, type Message, type MessageSummary, mailboxPath } from './graph';
import { messageBody } from './message-body';

const FOLDERS = [
  ['inbox', 'Inbox'],
  ['sentitems', 'Sent'],
  ['drafts', 'Drafts'],
] as const;
type FolderName = (typeof FOLDERS)[number][0];

/** The person's own mailbox and the shared ones that are open to the person. */
export function mailboxesOf(state: TenantState, person: Person): readonly Pick<Mailbox, 'address' | 'name'>[] {
  const shared = state.mailboxes.filter((mailbox) => mailbox.shared && mailbox.openTo.includes(person.id));
  return [{ address: person.address, name: person.name }, ...shared];
}

/** Mailboxes, folders, the list of messages and the message that is open. */
export class MailView {
  readonly root = element('div', { class: 'mail' });
  private mailbox: string;
  private folder: FolderName = 'inbox';
  private readonly list = element('ul', { class: 'message-list', 'aria-label': 'Messages' });
  private readonly status = element('p', { role: 'status', class: 'list-status' });
  private readonly reading = element('article', { class: 'reading', 'aria-label': 'Message', tabindex: '-1' });
  private readonly folderNav = element('nav', { class: 'folders', 'aria-label': 'Mailboxes and folders' });

  constructor(
    private readonly graph: HostGraph,
    private readonly person: Person,
    private readonly mailboxes: readonly Pick<Mailbox, 'address' | 'name'>[],
  ) {
    this.mailbox = mailboxes[0]?.address ?? person.address;
    const refresh = element('button', { type: 'button', click: () => void this.load() }, 'Check for mail');
    this.root.append(
      this.folderNav,
      element('section', { class: 'messages', 'aria-label': 'Folder' }, refresh, this.status, this.list),
      this.reading,
    );
    this.showNothing();
  }

  /** Reads the folder that is chosen and draws it. */
  async load(): Promise<void> {
    this.drawFolders();
    this.status.textContent = 'Loading';
    try {
      const { value } = await this.graph.get<{ value: readonly MessageSummary[] }>(
        `${mailboxPath(this.mailbox, this.person)}/mailFolders/${this.folder}/messages?$top=50`,
      );
      const newestFirst = [...value].sort((one, other) =>
        (other.receivedDateTime ?? '').localeCompare(one.receivedDateTime ?? ''),
      );
      this.status.textContent = newestFirst.length === 0 ? 'Nothing here.' : `${newestFirst.length} in this folder`;
      this.list.replaceChildren(...newestFirst.map((message) => this.row(message)));
    } catch (error) {
      this.status.textContent = `The folder could not be read. ${error instanceof Error ? error.message : ''}`;
    }
  }

  private drawFolders(): void {
    const groups = this.mailboxes.map(({ address, name }) => {
      const buttons = FOLDERS.map(([folder, words]) => {
        const isChosen = address === this.mailbox && folder === this.folder;
        const current: Record<string, string> = isChosen ? { 'aria-current': 'true' } : {};
        const choose = () => {
          this.mailbox = address;
          this.folder = folder;
          this.showNothing();
          void this.load();
        };
        return element('li', {}, element('button', { type: 'button', ...current, click: choose }, words));
      });
      return element(
        'section',
        { 'aria-label': name },
        element('h2', {}, name, element('small', {}, address)),
        element('ul', {}, ...buttons),
      );
    });
    this.folderNav.replaceChildren(...groups);
  }

  private row(message: MessageSummary): HTMLElement {
    const date = message.receivedDateTime ? Date.parse(message.receivedDateTime) : null;
    const button = element(
      'button',
      { type: 'button', class: message.isRead === false ? 'unread' : '', click: () => void this.open(message.id) },
      element(
        'span',
        { class: 'message-from' },
        message.from ? message.from.emailAddress.name || message.from.emailAddress.address : 'No sender',
      ),
      element('span', { class: 'message-subject' }, message.subject || 'No subject'),
      element('span', { class: 'message-when' }, date === null ? '' : `${dayText(date)}, ${timeText(date)}`),
      message.hasAttachments ? element('span', { class: 'message-clip' }, 'Has an attachment') : null,
    );
    return element('li', {}, button);
  }

  private async open(id: string): Promise<void> {
    const path = `${mailboxPath(this.mailbox, this.person)}/messages/${encodeURIComponent(id)}`;
    const message = await this.graph.get<Message>(path);
    const date = message.receivedDateTime ? Date.parse(message.receivedDateTime) : null;
    const facts: readonly (readonly [string, string])[] = [
      ['From', message.from ? addressText(message.from.emailAddress) : 'No sender'],
      ['To', (message.toRecipients ?? []).map((to) => addressText(to.emailAddress)).join('; ')],
      ['Date', date === null ? '' : `${dayText(date)}, ${timeText(date)}`],
    ];
    this.reading.replaceChildren(
      element('h2', {}, message.subject || 'No subject'),
      element(
        'dl',
        {},
        ...facts.map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value))),
      ),
      message.hasAttachments ? await attachmentList(this.graph, path) : '',
      messageBody(message.body, 'Text of the message'),
    );
    this.reading.focus();
  }

  private showNothing(): void {
    this.reading.replaceChildren(element('p', { class: 'nothing' }, 'Choose a message to read it.'));
  }
}
