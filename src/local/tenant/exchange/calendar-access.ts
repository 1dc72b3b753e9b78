import type { Answer, Call, GraphRoute } from '../http/call';
import type { CalendarEvent, Mailbox } from '../store/records';
import { accessDenied, mayOpen, namedMailbox } from './mailbox-access';

/** An operation on a mailbox's calendars, under `/me` and under `/users/{user-id}`: sharees may read them, no more. */
export function calendarRoutes(
  method: GraphRoute['method'],
  path: string,
  scopes: readonly string[],
  handle: (call: Call, mailbox: Mailbox) => Answer,
): GraphRoute[] {
  return ['/me', '/users/{user-id}'].map((root) => ({
    method,
    template: `${root}${path}`,
    scopes,
    handle: (call) => handle(call, calendarMailbox(call, method)),
  }));
}

function calendarMailbox(call: Call, method: GraphRoute['method']): Mailbox {
  const mailbox = namedMailbox(call);
  const { personId } = call.principal;
  const isSharee = method === 'GET' && mailbox.calendarOpenTo?.includes(personId) === true;
  if (!isSharee && !mayOpen(mailbox, personId)) throw accessDenied();
  return mailbox;
}

/** Whether a person sees what private events are about: the owner does, and whoever a shared mailbox is open to. */
export function seesPrivateItems(mailbox: Mailbox, personId: string): boolean {
  return mailbox.id === personId || (mailbox.kind === 'shared' && mayOpen(mailbox, personId));
}

/** An event as this person may see it: of somebody else's private event the times only. */
export function visibleTo(personId: string, mailbox: Mailbox, event: CalendarEvent): CalendarEvent {
  const isPrivate = ['private', 'confidential'].includes(String(event.properties.sensitivity));
  if (!isPrivate || seesPrivateItems(mailbox, personId)) return event;
  const { sensitivity, showAs, isAllDay, recurrence } = event.properties;
  const { extensions: _extensions, joinLinkShownAt: _shownAt, ...rest } = event;
  const times = { sensitivity, showAs, isAllDay, recurrence };
  return { ...rest, attendees: [], extended: [], properties: { subject: 'Private Appointment', ...times } };
}
