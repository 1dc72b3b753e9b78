import type { CalendarEvent } from '../frame/calendar-event';
import { element } from '../frame/element';
import type { Words } from '../words';
import { messageBody } from './message-body';
import { hoursText, marksOf, type TimedEvent } from './timed-event';

/** What somebody can do with an event of the calendar. */
export type EventAct = 'accept' | 'tentativelyAccept' | 'decline' | 'cancel';

/** Everything about one event, and what can be done with it. */
export function eventCard(
  timedEvent: TimedEvent,
  words: Words,
  act: (event: CalendarEvent, what: EventAct) => void,
): HTMLElement {
  const { event, startMs } = timedEvent;
  const { calendar, noTitle } = words.outlook;
  const facts: readonly (readonly [string, string])[] = [
    [calendar.when, `${words.dates.day(startMs)}, ${hoursText(timedEvent, words)}`],
    [calendar.where, event.location?.displayName ?? ''],
    [calendar.organiser, event.organizer?.emailAddress.name ?? ''],
  ];
  return element(
    'article',
    { class: 'event-card', 'aria-label': calendar.event, tabindex: '-1' },
    element('h2', {}, event.subject || noTitle),
    element('p', {}, ...marksOf(event, words).flatMap((mark) => [element('span', { class: 'mark' }, mark), ' '])),
    element(
      'dl',
      {},
      ...facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value))),
    ),
    element('ul', { 'aria-label': calendar.people }, ...(event.attendees ?? []).map((one) => attendeeItem(one, words))),
    element('div', { class: 'card-buttons' }, ...actions(event, words, act)),
    messageBody(event.body, calendar.body),
  );
}

function actions(
  event: CalendarEvent,
  words: Words,
  act: (event: CalendarEvent, what: EventAct) => void,
): readonly HTMLElement[] {
  const { calendar } = words.outlook;
  const button = (what: EventAct, label: string) =>
    element('button', { type: 'button', click: () => act(event, what) }, label);
  const join = element(
    'a',
    { class: 'button primary', href: `/teams#meeting/${encodeURIComponent(event.id)}` },
    calendar.join,
  );
  const own = event.isOrganizer
    ? [button('cancel', calendar.cancelMeeting)]
    : [
        button('accept', calendar.accept),
        button('tentativelyAccept', calendar.tentative),
        button('decline', calendar.decline),
      ];
  if (event.isCancelled) return [];
  return event.isOnlineMeeting ? [join, ...own] : own;
}

function attendeeItem(attendee: NonNullable<CalendarEvent['attendees']>[number], words: Words): HTMLElement {
  const { types, responses } = words.outlook.calendar;
  const { name, address } = attendee.emailAddress;
  const type = known(types, attendee.type, 'required');
  const answer = known(responses, attendee.status?.response, 'none');
  return element('li', {}, `${name || address}, ${type}: ${answer}`);
}

/** The words for a value of Graph; an unknown one is told as the usual one. */
function known<Key extends string>(words: Record<Key, string>, value: string | undefined, usual: Key): string {
  const found = Object.entries<string>(words).find(([key]) => key === value);
  return found?.[1] ?? words[usual];
}
