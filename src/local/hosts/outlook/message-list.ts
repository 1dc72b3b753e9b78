import { moveByArrows } from '../frame/arrow-keys';
import { element } from '../frame/element';
import { type GraphPage, type HostGraph, reasonOf } from '../frame/host-graph';
import type { Words } from '../words';
import type { MessageSummary } from './graph';
import { messageRow } from './message-row';

const PAGE_SIZE = 50;

/** The messages of one folder, a page at a time, and which of them is open. */
export class MessageList {
  readonly status = element('p', { role: 'status', class: 'list-status' });
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  private folderPath = '';
  private nextLink: string | null = null;

  constructor(
    private readonly graph: HostGraph,
    private readonly words: Words,
    private readonly open: (id: string) => void,
  ) {
    const { mail } = words.outlook;
    this.list = moveByArrows(element('ul', { class: 'message-list', 'aria-label': mail.messages }));
    this.more = element('button', { type: 'button', hidden: true, click: () => void this.loadMore() }, mail.more);
  }

  /** Reads a folder anew from its path in Graph. */
  async load(folderPath: string): Promise<void> {
    this.folderPath = folderPath;
    this.status.textContent = this.words.outlook.loading;
    this.list.replaceChildren();
    await this.readPage(`${folderPath}/messages?$top=${PAGE_SIZE}`);
  }

  /** Shows which message is open, or that none is. */
  markOpen(id: string | null): void {
    for (const row of this.rows()) {
      const button = row.querySelector('button');
      if (row.dataset.message === id) button?.setAttribute('aria-current', 'true');
      else button?.removeAttribute('aria-current');
    }
  }

  /** Draws one message again as it is now. */
  update(message: MessageSummary): void {
    this.rows()
      .find(({ dataset }) => dataset.message === message.id)
      ?.replaceWith(this.row(message));
  }

  private async loadMore(): Promise<void> {
    if (this.nextLink) await this.readPage(this.nextLink);
  }

  private async readPage(path: string): Promise<void> {
    const { mail } = this.words.outlook;
    const { folderPath } = this;
    try {
      const page = await this.graph.get<GraphPage<MessageSummary>>(path);
      if (folderPath !== this.folderPath) return;
      this.list.append(...page.value.map((message) => this.row(message)));
      this.nextLink = page['@odata.nextLink'] ?? null;
      this.more.hidden = this.nextLink === null;
      this.status.textContent = mail.inFolder(this.list.childElementCount);
    } catch (error) {
      this.status.textContent = mail.failed(reasonOf(error));
    }
  }

  private row(message: MessageSummary): HTMLElement {
    return messageRow(message, this.words, () => this.open(message.id));
  }

  private rows(): readonly HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('li')];
  }
}
