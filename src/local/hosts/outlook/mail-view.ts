import { element } from '../frame/element';
import { type GraphPage, type HostGraph, reasonOf } from '../frame/host-graph';
import type { Theme } from '../frame/host-settings';
import type { HostPage } from '../frame/open-page';
import type { Person } from '../frame/tenant-client';
import { ComposeView } from './compose-view';
import { type ChosenFolder, folderList } from './folder-list';
import { type FileAttachment, type Message, mailboxPath } from './graph';
import { countsOf, type FolderName, mailboxesOf, type OpenMailbox } from './mailbox-folder';
import { MessageList } from './message-list';
import { messageView } from './message-view';
import { ReadPane } from './read-pane';

/** Mailboxes, folders, the list of messages, and the message that is read or written. */
export class MailView {
  readonly root = element('div', { class: 'mail' });
  private readonly mailboxes: readonly OpenMailbox[];
  private readonly counts = new Map<string, ReadonlyMap<FolderName, number>>();
  private readonly messages: MessageList;
  private readonly reading: HTMLElement;
  private readonly folders: HTMLElement;
  private readonly pane: ReadPane;
  private chosen: ChosenFolder;

  constructor(
    private readonly page: HostPage,
    private readonly person: Person,
    private readonly graph: HostGraph,
  ) {
    const { mail } = page.words.outlook;
    this.mailboxes = mailboxesOf(page.state, person);
    this.chosen = { mailbox: this.mailboxes[0] ?? person, folder: 'inbox' };
    this.pane = new ReadPane(page, person, graph);
    this.folders = element('nav', { class: 'folders', 'aria-label': mail.mailboxes });
    this.messages = new MessageList(graph, page.words, (id) => void this.open(id));
    this.reading = element('article', { class: 'reading', 'aria-label': mail.message, tabindex: '-1' });
    this.root.append(
      this.folders,
      element(
        'section',
        { class: 'messages', 'aria-label': mail.folder },
        element(
          'div',
          { class: 'card-buttons' },
          element('button', { type: 'button', class: 'primary', click: () => this.compose(null) }, mail.write),
          element('button', { type: 'button', click: () => void this.load() }, mail.check),
        ),
        this.messages.status,
        this.messages.list,
        this.messages.more,
      ),
      this.reading,
      this.pane.root,
    );
    this.showNothing();
  }

  /** Reads the folder that is chosen and draws it, and what is new in every folder. */
  async load(): Promise<void> {
    this.drawFolders();
    await this.messages.load(`${this.path}/mailFolders/${this.chosen.folder}`);
    await this.loadCounts();
  }

  setTheme(theme: Theme): void {
    this.pane.setTheme(theme);
  }

  dispose(): void {
    this.pane.close();
  }

  private get path(): string {
    return mailboxPath(this.chosen.mailbox.address, this.person);
  }

  /** Counts are a kindness: when they cannot be read, the folders stand without. */
  private async loadCounts(): Promise<void> {
    for (const mailbox of this.mailboxes) {
      const counts = await countsOf(this.graph, mailbox, this.person).catch(() => new Map<FolderName, number>());
      this.counts.set(mailbox.address, counts);
    }
    this.drawFolders();
  }

  private drawFolders(): void {
    const { mailboxes, chosen } = this;
    const hadFocus = this.folders.contains(document.activeElement);
    this.folders.replaceChildren(
      ...folderList({
        mailboxes,
        chosen,
        words: this.page.words.outlook.mail,
        countOf: ({ address }, folder) => this.counts.get(address)?.get(folder) ?? 0,
        choose: (next) => {
          this.chosen = next;
          this.showNothing();
          void this.load();
        },
      }),
    );
    if (hadFocus) this.folders.querySelector<HTMLElement>('[aria-current]')?.focus();
  }

  private async open(id: string): Promise<void> {
    const { graph } = this;
    const { words } = this.page;
    const path = `${this.path}/messages/${encodeURIComponent(id)}`;
    try {
      const message = await graph.get<Message>(path);
      const attachments = message.hasAttachments
        ? (await graph.get<GraphPage<FileAttachment>>(`${path}/attachments`)).value
        : [];
      this.pane.show({ message, attachments, path });
      this.messages.markOpen(id);
      const buttons = this.buttonsFor(message, path);
      this.reading.replaceChildren(...messageView({ message, attachments, words, buttons }));
      this.reading.focus();
      if (message.isRead === false) await this.markRead(path, message);
    } catch (error) {
      this.messages.status.textContent = words.outlook.mail.failed(reasonOf(error));
    }
  }

  private buttonsFor(message: Message, path: string): readonly HTMLElement[] {
    const { mail } = this.page.words.outlook;
    const remove = element('button', { type: 'button', click: () => void this.remove(path) }, mail.remove);
    if (this.chosen.folder !== 'drafts') return [remove, this.pane.entry()];
    return [element('button', { type: 'button', click: () => this.compose(message) }, mail.edit), remove];
  }

  private async markRead(path: string, message: Message): Promise<void> {
    await this.graph.tell('PATCH', path, { isRead: true });
    this.messages.update({ ...message, isRead: true });
    this.messages.markOpen(message.id);
    await this.loadCounts();
  }

  private async remove(path: string): Promise<void> {
    const { mail } = this.page.words.outlook;
    try {
      await this.graph.tell('DELETE', path);
      this.showNothing();
      await this.load();
    } catch (error) {
      this.messages.status.textContent = mail.failed(reasonOf(error));
    }
  }

  private compose(draft: Message | null): void {
    const { page, graph, path } = this;
    this.pane.show(null);
    this.messages.markOpen(null);
    const view = new ComposeView({
      graph,
      path,
      people: page.state.people,
      words: page.words.outlook,
      draft,
      onDone: (note) => {
        this.showNothing();
        void this.load().then(() => {
          this.messages.status.textContent = `${note} ${this.messages.status.textContent}`.trim();
        });
      },
    });
    this.reading.replaceChildren(view.root);
    view.root.querySelector('input')?.focus();
  }

  private showNothing(): void {
    this.pane.show(null);
    this.messages.markOpen(null);
    this.reading.replaceChildren(element('p', { class: 'nothing' }, this.page.words.outlook.mail.choose));
  }
}
