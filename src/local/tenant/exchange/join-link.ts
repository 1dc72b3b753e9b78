import type { Tenant } from '../http/tenant-parts';
import type { CalendarEvent } from '../store/records';
import { previewOf } from './message-write';

/** The event as a Teams meeting: the link is read-only, also stands in the body, and may appear later than the event. */
export function withJoinLink(tenant: Tenant, event: CalendarEvent): CalendarEvent {
  const joinUrl = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(event.iCalUId)}`;
  const online = { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness', onlineMeeting: { joinUrl } };
  const linked = withBody(event, `${bodyOf(event)}${linkPart(joinUrl)}`);
  return {
    ...linked,
    properties: { ...linked.properties, ...online },
    joinLinkShownAt: tenant.clock.now() + tenant.switches.get('joinLinkDelayMs'),
  };
}

/** The event as it is shown while the link is still being made. */
export function withoutJoinLink(event: CalendarEvent): CalendarEvent {
  const hidden = withBody(event, bodyOf(event).replace(linkPart(joinUrlOf(event)), ''));
  return { ...hidden, properties: { ...hidden.properties, onlineMeeting: null } };
}

/** Whether a write took the link's part out of the body. */
export function dropsJoinLink(before: CalendarEvent, after: CalendarEvent): boolean {
  const joinUrl = joinUrlOf(before);
  return bodyOf(before).includes(joinUrl) && !bodyOf(after).includes(joinUrl);
}

/** What is left of an online meeting whose part of the body was dropped: an event without one. */
export function withoutOnlineMeeting(event: CalendarEvent): CalendarEvent {
  const offline = { isOnlineMeeting: false, onlineMeetingProvider: 'unknown', onlineMeeting: null };
  return { ...event, properties: { ...event.properties, ...offline }, joinLinkShownAt: 0 };
}

const linkPart = (joinUrl: string): string => `<p><a href="${joinUrl}">Join the meeting</a></p>`;

function joinUrlOf({ properties }: CalendarEvent): string {
  return (properties.onlineMeeting as { joinUrl: string }).joinUrl; // written by `withJoinLink` only
}

function bodyOf({ properties }: CalendarEvent): string {
  return (properties.body as { content: string }).content; // written by event-write and here only
}

function withBody(event: CalendarEvent, content: string): CalendarEvent {
  const body = { contentType: 'html', content };
  return { ...event, properties: { ...event.properties, body, bodyPreview: previewOf(content) } };
}
