import { element } from '../frame/element';
import { addWeeks, dayText, epochFromGraph, timeText, weekStart } from '../frame/school-time';
import type { CalendarEvent, HostGraph } from './graph';
import { messageBody } from './message-body';

const WEEKS_SHOWN = 6;
const RESPONSE_WORDS: Record<string, string> = {
  accepted: 'accepted',
  declined: 'declined',
  tentativelyAccepted: 'accepted for now',
  organizer: 'organiser',
};

/** Six weeks of the person's calendar as a list of days, each event opening to its details. */
export class CalendarView {
  readonly root = element('div', { class: 'calendar' });
  private readonly status = element('p', { role: 'status', class: 'list-status' });
  private readonly agenda = element('div', { class: 'agenda' });
  private readonly title = element('h2', { class: 'calendar-title' });
  private startMs: number;

  constructor(
    private readonly graph: HostGraph,
    nowMs: number,
  ) {
    this.startMs = weekStart(nowMs);
    const move = (weeks: number) => () => {
      this.startMs = addWeeks(this.startMs, weeks);
      void this.load();
    };
    const button = (words: string, click: () => void) => element('button', { type: 'button', click }, words);
    this.root.append(
      element(
        'div',
        { class: 'toolbar' },
        element('a', { class: 'button primary', href: '#new' }, 'New appointment'),
        button('Earlier', move(-WEEKS_SHOWN)),
        button('Later', move(WEEKS_SHOWN)),
        button('Refresh', () => void this.load()),
      ),
      this.title,
      this.status,
      this.agenda,
    );
  }

  /** Reads the weeks that are shown and draws them. */
  async load(): Promise<void> {
    const endMs = addWeeks(this.startMs, WEEKS_SHOWN);
    this.title.textContent = `${dayText(this.startMs)} to ${dayText(endMs - 1)}`;
    this.status.textContent = 'Loading';
    const window = `startDateTime=${new Date(this.startMs).toISOString()}&endDateTime=${new Date(endMs).toISOString()}`;
    try {
      const { value } = await this.graph.get<{ value: readonly CalendarEvent[] }>(
        `/me/calendarView?${window}&$top=100`,
      );
      const inOrder = [...value].sort((one, other) => epochFromGraph(one.start) - epochFromGraph(other.start));
      this.status.textContent = inOrder.length === 0 ? 'No events in these weeks.' : `${inOrder.length} in these weeks`;
      this.agenda.replaceChildren(...byDay(inOrder).map(([day, events]) => daySection(day, events)));
    } catch (error) {
      this.status.textContent = `The calendar could not be read. ${error instanceof Error ? error.message : ''}`;
    }
  }
}

function byDay(events: readonly CalendarEvent[]): readonly (readonly [string, readonly CalendarEvent[]])[] {
  const days = new Map<string, CalendarEvent[]>();
  for (const event of events) {
    const day = dayText(epochFromGraph(event.start));
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  return [...days];
}

function daySection(day: string, events: readonly CalendarEvent[]): HTMLElement {
  return element('section', {}, element('h3', {}, day), ...events.map(eventDetails));
}

function eventDetails(event: CalendarEvent): HTMLElement {
  const times = `${timeText(epochFromGraph(event.start))} to ${timeText(epochFromGraph(event.end))}`;
  const marks = [
    event.sensitivity === 'private' ? 'Private' : '',
    event.isOnlineMeeting ? 'Online' : '',
    event.isCancelled ? 'Cancelled' : '',
  ];
  const facts: readonly (readonly [string, string])[] = [
    ['Where', event.location?.displayName ?? ''],
    ['Organiser', event.organizer?.emailAddress.name ?? ''],
  ];
  const details: HTMLDetailsElement = element(
    'details',
    { class: 'event' },
    element(
      'summary',
      {},
      element('span', { class: 'event-time' }, times),
      element('span', { class: 'event-subject' }, event.subject || 'No title'),
      ...marks.filter((mark) => mark !== '').map((mark) => element('span', { class: 'mark' }, mark)),
    ),
    element(
      'dl',
      {},
      ...facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value))),
    ),
    element('ul', { 'aria-label': 'People' }, ...(event.attendees ?? []).map(attendeeItem)),
  );
  details.addEventListener('toggle', () => details.append(messageBody(event.body, 'Text of the event')), {
    once: true,
  });
  return details;
}

function attendeeItem(attendee: NonNullable<CalendarEvent['attendees']>[number]): HTMLElement {
  const answer = RESPONSE_WORDS[attendee.status?.response ?? ''] ?? 'no answer yet';
  const { name, address } = attendee.emailAddress;
  return element(
    'li',
    {},
    `${name || address}, ${attendee.type === 'resource' ? 'room' : (attendee.type ?? 'required')}: ${answer}`,
  );
}
