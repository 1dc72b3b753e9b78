import { element } from '../frame/element';
import { HostGraph, reasonOf } from '../frame/host-graph';
import { epochFromGraph } from '../frame/school-time';
import { comingMeetings, MEETING_SCOPE, type OnlineMeeting } from './meeting';
import type { TeamsHost } from './teams-host';
import { hashOf } from './teams-place';
import type { TeamsView } from './view';

/** The online meetings of the coming weeks, each to be joined. */
export class MeetingsView implements TeamsView {
  readonly root: HTMLElement;
  private readonly list = element('ul', { class: 'meeting-list' });
  private readonly status = element('p', { role: 'status', class: 'list-status' });

  constructor(private readonly host: TeamsHost) {
    this.root = element(
      'div',
      { class: 'page-view' },
      element('h1', {}, host.page.words.teams.meetings),
      this.status,
      this.list,
    );
  }

  async load(): Promise<void> {
    const { page } = this.host;
    const { teams } = page.words;
    this.status.textContent = teams.loading;
    try {
      const meetings = await comingMeetings(meetingGraph(this.host), Date.parse(page.state.now));
      this.status.textContent = '';
      this.list.replaceChildren(...(meetings.length === 0 ? [this.empty()] : meetings.map((one) => this.item(one))));
    } catch (error) {
      this.status.textContent = teams.meetingsFailed(reasonOf(error));
    }
  }

  private empty(): HTMLElement {
    const { teams } = this.host.page.words;
    return element(
      'li',
      {},
      element('h2', {}, teams.noMeetings),
      element('p', {}, element('a', { href: '/outlook#new' }, teams.noMeetingsHint)),
    );
  }

  private item(meeting: OnlineMeeting): HTMLElement {
    const { dates, teams } = this.host.page.words;
    const subject = meeting.subject || teams.noTitle;
    const startMs = epochFromGraph(meeting.start);
    return element(
      'li',
      { class: 'post' },
      element('p', { class: 'post-from' }, subject),
      element('p', { class: 'post-when' }, `${dates.day(startMs)}, ${dates.time(startMs)}`),
      element('a', { class: 'button', href: hashOf({ kind: 'meeting', eventId: meeting.id }) }, teams.join(subject)),
    );
  }
}

/** Reads the person's own calendar. */
export function meetingGraph({ page, person }: TeamsHost): HostGraph {
  return new HostGraph(page.config, page.tenant, {
    person,
    organisationId: person.organisationId,
    scope: MEETING_SCOPE,
  });
}
