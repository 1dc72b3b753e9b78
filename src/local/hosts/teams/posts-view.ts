import { htmlFromText, textFromHtml } from '../frame/body-text';
import { element } from '../frame/element';
import { type GraphPage, HostGraph, reasonOf } from '../frame/host-graph';
import type { Channel } from '../frame/tenant-client';
import type { TeamsHost } from './teams-host';

/** What the host's own client asks for to read and write posts. */
const POSTS_SCOPE = 'User.Read ChannelMessage.Read.All ChannelMessage.Send';
const NEWEST = 30;

type ChannelMessage = {
  readonly id: string;
  readonly createdDateTime?: string | null;
  readonly deletedDateTime?: string | null;
  readonly subject?: string | null;
  readonly from?: {
    readonly user?: { readonly displayName?: string | null } | null;
    readonly application?: { readonly displayName?: string | null } | null;
  } | null;
  readonly body?: { readonly contentType?: string | null; readonly content?: string | null };
};

/** What people wrote in a channel, the newest last, and a line to write more. */
export class PostsView {
  readonly root: HTMLElement;
  private readonly graph: HostGraph;
  private readonly list = element('ul', { class: 'post-list' });
  private readonly status = element('p', { role: 'status', class: 'list-status' });
  private readonly text: HTMLTextAreaElement;

  constructor(
    private readonly host: TeamsHost,
    private readonly channel: Channel,
    private readonly isWithoutTab: boolean,
  ) {
    const { config, tenant, words } = host.page;
    const { organisationId } = channel;
    this.graph = new HostGraph(config, tenant, { person: host.person, organisationId, scope: POSTS_SCOPE });
    this.text = element('textarea', { id: 'new-post', rows: '2' });
    const write = (event: Event) => {
      event.preventDefault();
      void this.post();
    };
    this.root = element(
      'div',
      { class: 'posts' },
      this.status,
      this.list,
      element(
        'form',
        { class: 'write-post', submit: write },
        element('label', { for: 'new-post' }, words.teams.write),
        this.text,
        element('button', { type: 'submit', class: 'primary' }, words.teams.post),
      ),
    );
  }

  /** Reads the newest posts and draws them. */
  async load(): Promise<void> {
    const { teams } = this.host.page.words;
    this.status.textContent = teams.loading;
    try {
      const { value } = await this.graph.get<GraphPage<ChannelMessage>>(`${this.path}?$top=${NEWEST}`);
      const posts = value.filter(({ deletedDateTime }) => !deletedDateTime);
      const inOrder = [...posts].sort((one, other) =>
        (one.createdDateTime ?? '').localeCompare(other.createdDateTime ?? ''),
      );
      this.status.textContent = '';
      this.list.replaceChildren(...(inOrder.length === 0 ? this.empty() : inOrder.map((post) => this.item(post))));
    } catch (error) {
      this.list.replaceChildren();
      this.status.textContent = teams.postsFailed(reasonOf(error));
    }
  }

  private get path(): string {
    return `/teams/${encodeURIComponent(this.channel.groupId)}/channels/${encodeURIComponent(this.channel.id)}/messages`;
  }

  private async post(): Promise<void> {
    const content = this.text.value.trim();
    if (content === '') return;
    try {
      await this.graph.post(this.path, { body: { contentType: 'html', content: htmlFromText(content) } });
      this.text.value = '';
      await this.load();
    } catch (error) {
      this.status.textContent = this.host.page.words.teams.notPosted(reasonOf(error));
    }
    this.text.focus();
  }

  private empty(): readonly HTMLElement[] {
    const { config, words } = this.host.page;
    const hint = this.isWithoutTab ? words.teams.addTabHint(config.appName) : words.teams.firstPostHint;
    return [element('li', {}, element('h2', {}, words.teams.noPosts), element('p', {}, hint))];
  }

  private item({ from, createdDateTime, subject, body }: ChannelMessage): HTMLElement {
    const { words } = this.host.page;
    const who = from?.user?.displayName ?? from?.application?.displayName ?? words.teams.someone;
    const when = createdDateTime ? Date.parse(createdDateTime) : null;
    const content = body?.content ?? '';
    return element(
      'li',
      { class: 'post' },
      element('p', { class: 'post-from' }, who),
      element('p', { class: 'post-when' }, when === null ? '' : `${words.dates.day(when)}, ${words.dates.time(when)}`),
      subject ? element('h2', {}, subject) : null,
      element('p', { class: 'post-text' }, body?.contentType === 'html' ? textFromHtml(content) : content),
    );
  }
}
