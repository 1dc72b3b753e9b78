import { element } from '../frame/element';
import type { Channel } from '../frame/tenant-client';
import { askForTab } from './add-tab-dialog';
import { PostsView } from './posts-view';
import { type PinnedTab, pinTab } from './tab-store';
import type { TeamsFrame } from './teams-frame';
import type { TeamsHost } from './teams-host';
import { hashOf, POSTS } from './teams-place';
import type { TeamsView } from './view';

/** A channel: its heading, its tabs, and beside the posts the application's own tab. */
export class ChannelView implements TeamsView {
  readonly root: HTMLElement;
  readonly frame: TeamsFrame | null;
  private readonly posts: PostsView | null;

  constructor(
    private readonly host: TeamsHost,
    private readonly channel: Channel,
    private readonly tabs: readonly PinnedTab[],
    chosen: { readonly tab: string | null; readonly subPageId: string | null },
  ) {
    const { words } = host.page;
    const selected =
      chosen.tab === POSTS
        ? undefined
        : (tabs.find(({ id, entityId }) => [id, entityId].includes(chosen.tab ?? '')) ?? tabs[0]);
    const back = element(
      'button',
      { type: 'button', hidden: true, click: () => this.frame?.emit('backButtonPress') },
      words.teams.back,
    );
    this.frame = selected ? this.frameOf(selected, chosen.subPageId, back) : null;
    this.posts = selected ? null : new PostsView(host, channel, tabs.length === 0);
    const content = this.frame?.iframe ?? this.posts?.root ?? null;
    this.root = element(
      'div',
      { class: 'channel' },
      element(
        'h1',
        { class: 'channel-heading' },
        `${channel.teamName}: ${channel.name}`,
        element('small', {}, ` ${words.teams.channelKind[channel.membershipType]}`),
      ),
      this.strip(selected, back),
      element('section', { class: 'channel-panel', 'aria-label': words.teams.channel }, content),
    );
  }

  async load(): Promise<void> {
    await this.posts?.load();
  }

  private strip(selected: PinnedTab | undefined, back: HTMLElement): HTMLElement {
    const { words } = this.host.page;
    const link = (tab: string, label: string, isSelected: boolean) => {
      const current: Record<string, string> = isSelected ? { 'aria-current': 'page' } : {};
      const href = hashOf({ kind: 'channel', channelId: this.channel.id, tab, subPageId: null });
      return element('a', { class: 'place-link', href, ...current }, label);
    };
    return element(
      'nav',
      { class: 'tab-strip', 'aria-label': words.teams.tabs },
      link(POSTS, words.teams.posts, selected === undefined),
      ...this.tabs.map((tab) => link(tab.id, tab.name, tab === selected)),
      element('button', { type: 'button', click: () => void this.addTab() }, words.teams.addTab),
      back,
    );
  }

  private frameOf(tab: PinnedTab, subPageId: string | null, back: HTMLElement): TeamsFrame {
    const surroundings = { kind: 'channel', channel: this.channel } as const;
    const { contentUrl, entityId } = tab;
    return this.host.frame({ contentUrl, title: tab.name, entityId, subPageId, surroundings }, 'content', {
      settings: () => ({ ...tab, suggestedDisplayName: tab.name }),
      onHandlerRegistered: (name) => {
        if (name === 'backButton') back.hidden = false;
      },
    });
  }

  private async addTab(): Promise<void> {
    const { config, words, tenant } = this.host.page;
    const surroundings = { kind: 'channel', channel: this.channel } as const;
    const tab = await askForTab({
      appOrigin: config.appOrigin,
      appName: config.appName,
      words: words.teams,
      services: this.host.services('settings', { surroundings, entityId: '', subPageId: null }),
    });
    if (!tab) return;
    await pinTab(tenant, this.channel.id, tab);
    location.hash = hashOf({ kind: 'channel', channelId: this.channel.id, tab: tab.id, subPageId: null });
  }
}
