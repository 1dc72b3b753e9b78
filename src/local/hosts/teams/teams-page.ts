import { demonstrationBar } from '../frame/demonstration-bar';
import { byId, element } from '../frame/element';
import type { FrameWidth, Theme } from '../frame/host-settings';
import { answerNestedAuth } from '../frame/nested-auth';
import { type HostPage, openPage } from '../frame/open-page';
import { hostBroker } from '../frame/sign-in';
import type { Channel, Person } from '../frame/tenant-client';
import { askForTab } from './add-tab-dialog';
import { type PinnedTab, pinnedTabs, pinTab } from './tab-store';
import { showTaskDialog } from './task-dialog';
import { type FrameContext, teamsContext } from './teams-context';
import { type FrameServices, TeamsFrame } from './teams-frame';

/** The Teams page once a channel and a person are known. */
class TeamsPage {
  private theme: Theme;
  private frame: TeamsFrame | null = null;
  private readonly panel = element('section', { class: 'channel-panel', 'aria-label': 'Channel' });
  private readonly backButton = element(
    'button',
    { type: 'button', hidden: true, click: () => this.frame?.emit('backButtonPress') },
    'Back',
  );

  constructor(
    private readonly page: HostPage,
    private readonly channel: Channel,
    private readonly person: Person,
    private readonly people: readonly Person[],
  ) {
    this.theme = page.settings.theme;
  }

  async draw(): Promise<void> {
    const { tenant, state, settings } = this.page;
    const bar = demonstrationBar({
      place: 'teams',
      tenant,
      state,
      settings,
      people: this.people,
      person: this.person,
      onTheme: (theme) => {
        this.theme = theme;
        this.frame?.emit('themeChange', [theme]);
      },
      onWidth: (width) => this.setWidth(width),
    });
    const tabs = await pinnedTabs(tenant, this.channel.id);
    const selected =
      tabs.find((tab) => tab.id === location.hash.slice(1)) ?? (location.hash === '#posts' ? null : tabs[0]) ?? null;
    const stage = element(
      'div',
      { class: 'stand-in' },
      element('p', { class: 'stand-in-label' }, 'Stand-in for Teams'),
      this.channelHeading(),
      this.tabStrip(tabs, selected),
      this.panel,
    );
    byId('page').replaceChildren(bar, element('main', { 'aria-label': 'Stand-in' }, stage));
    this.setWidth(settings.width);
    if (selected) this.showTab(selected);
    else this.showPosts(tabs.length === 0);
    window.addEventListener('hashchange', () => location.reload());
  }

  private channelHeading(): HTMLElement {
    const kind = this.channel.membershipType === 'private' ? 'private channel' : 'channel';
    return element(
      'h1',
      { class: 'channel-heading' },
      `${this.channel.teamName}: ${this.channel.name}`,
      element('small', {}, ` ${kind}`),
    );
  }

  private tabStrip(tabs: readonly PinnedTab[], selected: PinnedTab | null): HTMLElement {
    const link = (hash: string, words: string, isSelected: boolean) => {
      const current: Record<string, string> = isSelected ? { 'aria-current': 'page' } : {};
      return element('a', { class: 'place-link', href: `#${hash}`, ...current }, words);
    };
    return element(
      'nav',
      { class: 'tab-strip', 'aria-label': 'Channel tabs' },
      link('posts', 'Posts', selected === null),
      ...tabs.map((tab) => link(tab.id, tab.name, tab === selected)),
      element('button', { type: 'button', click: () => void this.addTab() }, '+ Add a tab'),
      this.backButton,
    );
  }

  private showPosts(isFirstVisit: boolean): void {
    const hint = isFirstVisit
      ? `Choose “+ Add a tab” to put ${this.page.config.appName} into this channel.`
      : 'Posts are not part of this demonstration.';
    this.panel.replaceChildren(
      element('div', { class: 'posts' }, element('h2', {}, 'No posts yet'), element('p', {}, hint)),
    );
  }

  private showTab(tab: PinnedTab): void {
    const subPageId = new URLSearchParams(location.search).get('sub');
    this.frame = new TeamsFrame(tab.contentUrl, tab.name, 'content', {
      ...this.services('content', tab.entityId, subPageId),
      settings: () => ({ ...tab, suggestedDisplayName: tab.name }),
      onHandlerRegistered: (name) => {
        if (name === 'backButton') this.backButton.hidden = false;
      },
      showDialog: (info) => showTaskDialog(info, this.page.config.appOrigin, this.services('task', tab.entityId, null)),
    });
    this.panel.replaceChildren(this.frame.iframe);
  }

  private async addTab(): Promise<void> {
    const { appOrigin, appName } = this.page.config;
    const tab = await askForTab({ appOrigin, appName, services: this.services('settings', '', null) });
    if (!tab) return;
    await pinTab(this.page.tenant, this.channel.id, tab);
    location.hash = tab.id;
  }

  private services(frameContext: FrameContext, entityId: string, subPageId: string | null) {
    const { channel, person, page } = this;
    const organisationId = channel.organisationId;
    return {
      context: () =>
        teamsContext({
          channel,
          person,
          settings: page.settings,
          theme: this.theme,
          frameContext,
          entityId,
          subPageId,
        }),
      nestedAuth: (request: string) => answerNestedAuth(request, hostBroker({ ...page, person, organisationId })),
      openLink: (url: string) => {
        window.open(url, '_blank', 'noopener');
      },
    } satisfies Partial<FrameServices>;
  }

  private setWidth(width: FrameWidth): void {
    this.panel.style.maxWidth = width === 'full' ? '' : `${width}px`;
  }
}

void openPage(async (page) => {
  const channel = page.state.channels[0];
  if (!channel) {
    byId('page').replaceChildren(
      element('h1', {}, 'There is no channel yet'),
      element('p', {}, 'Start again with the demonstration data.'),
    );
    return;
  }
  const people = page.state.people.filter(
    (person) => person.organisationId === channel.organisationId || person.guestOf.includes(channel.organisationId),
  );
  const person = people.find((candidate) => candidate.id === page.settings.personId) ?? people[0];
  if (person) await new TeamsPage(page, channel, person, people).draw();
});
