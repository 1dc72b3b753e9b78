import { demonstrationBar } from '../frame/demonstration-bar';
import { byId, element } from '../frame/element';
import type { FrameWidth } from '../frame/host-settings';
import { tellInDialog } from '../frame/modal-dialog';
import { type HostPage, openPage } from '../frame/open-page';
import type { Channel, Person } from '../frame/tenant-client';
import { ActivityView } from './activity-view';
import { channelAt } from './channel-at';
import { channelList } from './channel-list';
import { ChannelView } from './channel-view';
import { readDeepLink } from './deep-link';
import { drawerButton } from './drawer-button';
import { MeetingView } from './meeting-view';
import { MeetingsView } from './meetings-view';
import { PersonalView } from './personal-view';
import { rail } from './rail';
import { allPinnedTabs, type TabsByChannel } from './tab-store';
import { TeamsHost } from './teams-host';
import { hashOf, placeOf, type TeamsPlace } from './teams-place';
import { leaveView, type TeamsView } from './view';

const NARROW = '(max-width: 60rem)';

/** The Teams page of one person: the rail, the channels, and the place that is open. */
class TeamsPage {
  private readonly host: TeamsHost;
  private readonly stage = element('div', { class: 'teams-stage' });
  private readonly standIn: HTMLElement;
  private readonly sides = element('div', { class: 'teams-sides' });
  private view: TeamsView | null = null;

  constructor(
    private readonly page: HostPage,
    private readonly channels: readonly Channel[],
    private readonly person: Person,
    private readonly people: readonly Person[],
  ) {
    this.host = new TeamsHost(page, person, (link) => this.follow(link));
    this.standIn = element(
      'div',
      { class: 'stand-in teams' },
      element('p', { class: 'stand-in-label' }, page.words.teams.standIn),
      this.sides,
      this.stage,
    );
  }

  async draw(): Promise<void> {
    const { tenant, state, settings, words } = this.page;
    const bar = demonstrationBar({
      place: 'teams',
      tenant,
      state,
      settings,
      words,
      people: this.people,
      person: this.person,
      onTheme: (theme) => {
        this.host.look.theme = theme;
        this.view?.frame?.emit('themeChange', [theme]);
      },
      onWidth: (width) => this.changeWidth(width),
    });
    byId('page').replaceChildren(bar, element('main', { 'aria-label': words.teams.stage }, this.standIn));
    this.setWidth(settings.width);
    window.addEventListener('hashchange', () => void this.show());
    await this.show();
  }

  private async show(): Promise<void> {
    const { teams } = this.page.words;
    const place = placeOf(location);
    if (place.kind === 'link') return this.follow(place.url);
    const tabs = await allPinnedTabs(this.page.tenant);
    const channel = place.kind === 'channel' ? channelAt(this.channels, place.channelId, tabs) : null;
    leaveView(this.view);
    this.view = this.viewOf(place, channel, tabs);
    const list = channelList({
      channels: this.channels,
      chosen: channel,
      words: teams,
      follow: (link) => this.goTo(link),
    });
    this.sides.replaceChildren(
      element(
        'div',
        { class: 'rail-column' },
        rail(place, this.page.config.personalTabs, teams),
        drawerButton(list, teams.showChannels, this.hasRoomForChannels()),
      ),
      list,
    );
    this.stage.replaceChildren(this.view.root);
    await this.view.load?.();
  }

  /** Beside the application the channels stand back, so that it has the room. */
  private hasRoomForChannels(): boolean {
    return !this.view?.frame && !window.matchMedia(NARROW).matches && this.host.look.clientType === 'web';
  }

  private viewOf(place: TeamsPlace, channel: Channel | null, tabs: TabsByChannel): TeamsView {
    if (place.kind === 'activity') return new ActivityView(this.host, (link) => this.follow(link));
    if (place.kind === 'meeting') return new MeetingView(this.host, place.eventId);
    if (place.kind === 'personal') {
      const tab = this.page.config.personalTabs.find(({ entityId }) => entityId === place.entityId);
      if (tab) return new PersonalView(this.host, tab, place.subPageId);
    }
    if (place.kind === 'channel' && channel) return new ChannelView(this.host, channel, tabs[channel.id] ?? [], place);
    return new MeetingsView(this.host);
  }

  /** Opens a link of Teams, or says that it leads nowhere here. */
  private follow(link: string): void {
    const { teams } = this.page.words;
    if (!this.goTo(link)) void tellInDialog(teams.badLink, [element('p', { class: 'link' }, link)], teams.close);
  }

  private goTo(text: string): boolean {
    const link = readDeepLink(text);
    if (!link || link.appId !== this.page.config.appId) return false;
    const { entityId, channelId, subPageId } = link;
    const isPersonal = this.page.config.personalTabs.some((tab) => tab.entityId === entityId);
    const place: TeamsPlace = isPersonal
      ? { kind: 'personal', entityId, subPageId }
      : { kind: 'channel', channelId, tab: entityId, subPageId };
    location.hash = hashOf(place);
    return true;
  }

  private changeWidth(width: FrameWidth): void {
    const clientType = width === '360' ? 'android' : 'web';
    this.setWidth(width);
    if (clientType === this.host.look.clientType) return;
    this.host.look.clientType = clientType;
    void this.show();
  }

  private setWidth(width: FrameWidth): void {
    this.standIn.classList.toggle('is-phone', width === '360');
    this.standIn.style.setProperty('--frame', width === 'full' || width === '360' ? '100%' : `${width}px`);
  }
}

void openPage(async (page) => {
  const { state, settings, words } = page;
  const [channel] = state.channels;
  if (!channel) {
    byId('page').replaceChildren(element('h1', {}, words.teams.noChannel), element('p', {}, words.teams.noChannelHint));
    return;
  }
  const { organisationId } = channel;
  const people = state.people.filter(
    (person) => person.organisationId === organisationId || person.guestOf.includes(organisationId),
  );
  const person = people.find(({ id }) => id === settings.personId) ?? people[0];
  if (person) await new TeamsPage(page, state.channels, person, people).draw();
});
