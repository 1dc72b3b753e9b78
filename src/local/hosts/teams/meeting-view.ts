import { element } from '../frame/element';
import { reasonOf } from '../frame/host-graph';
import { epochFromGraph } from '../frame/school-time';
import { meetingDetails, meetingIds, type OnlineMeeting, readMeeting } from './meeting';
import { meetingGraph } from './meetings-view';
import { allPinnedTabs, type PinnedTab } from './tab-store';
import type { TeamsFrame } from './teams-frame';
import type { TeamsHost } from './teams-host';
import type { TeamsView } from './view';

/** A meeting that was joined: who is there, and beside it the application's side panel. */
export class MeetingView implements TeamsView {
  readonly root = element('div', { class: 'meeting' });
  frame: TeamsFrame | null = null;

  constructor(
    private readonly host: TeamsHost,
    private readonly eventId: string,
  ) {}

  async load(): Promise<void> {
    const { teams } = this.host.page.words;
    this.root.replaceChildren(element('p', { role: 'status', class: 'list-status' }, teams.loading));
    try {
      const meeting = await readMeeting(meetingGraph(this.host), this.eventId);
      this.root.replaceChildren(this.stage(meeting), await this.panel(meeting));
    } catch (error) {
      const words = teams.meetingsFailed(reasonOf(error));
      this.root.replaceChildren(element('p', { role: 'status', class: 'list-status' }, words));
    }
  }

  private stage(meeting: OnlineMeeting): HTMLElement {
    const { dates, teams } = this.host.page.words;
    const startMs = epochFromGraph(meeting.start);
    const names = [meeting.organizer, ...(meeting.attendees ?? []).filter(({ type }) => type !== 'resource')]
      .map((one) => one?.emailAddress.name || one?.emailAddress.address || '')
      .filter((name, index, all) => name !== '' && all.indexOf(name) === index);
    return element(
      'section',
      { class: 'meeting-stage', 'aria-label': teams.meeting },
      element('h1', {}, meeting.subject || teams.noTitle),
      element('p', { class: 'post-when' }, `${dates.day(startMs)}, ${dates.time(startMs)}`),
      element('ul', { class: 'faces', 'aria-label': teams.inMeeting }, ...names.map(face)),
      element('p', { class: 'list-status' }, teams.noCamera),
      element('p', {}, element('a', { class: 'button', href: '#meetings' }, teams.leave)),
    );
  }

  private async panel(meeting: OnlineMeeting): Promise<HTMLElement> {
    const { config, words } = this.host.page;
    const panel = element(
      'section',
      { class: 'pane meeting-panel', 'aria-label': words.teams.panel },
      element('h2', {}, config.appName),
    );
    const say = (sentence: string) => panel.append(element('p', { class: 'pane-note' }, sentence));
    const tab = Object.values(await allPinnedTabs(this.host.page.tenant)).flat()[0];
    if (!tab) say(words.teams.panelNeedsTab);
    else if (config.hasMeetingPanel) this.openPanel(panel, tab, meeting);
    else {
      say(words.teams.noPanel(config.appName));
      const open = () => {
        tryIt.remove();
        this.openPanel(panel, tab, meeting);
      };
      const tryIt = element('button', { type: 'button', class: 'try-panel', click: open }, words.teams.tryPanel);
      panel.append(tryIt);
    }
    return panel;
  }

  private openPanel(panel: HTMLElement, tab: PinnedTab, meeting: OnlineMeeting): void {
    const { organisationId } = this.host.person;
    const { contentUrl, entityId, name: title } = tab;
    const surroundings = { kind: 'meeting', organisationId, ...meetingIds(meeting) } as const;
    this.frame = this.host.frame({ contentUrl, title, entityId, subPageId: null, surroundings }, 'sidePanel', {
      meetingDetails: () => meetingDetails(meeting, organisationId),
    });
    panel.append(this.frame.iframe);
  }
}

function face(name: string): HTMLElement {
  const initials = name
    .split(/\s+/)
    .map((part) => part.charAt(0))
    .join('')
    .slice(0, 2);
  return element('li', {}, element('span', { class: 'initials', 'aria-hidden': 'true' }, initials), name);
}
