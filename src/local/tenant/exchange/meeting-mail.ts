import type { Tenant } from '../http/tenant-parts';
import type { CalendarEvent, EventAttendee, Mailbox } from '../store/records';
import type { Change } from '../store/store';
import { newMessage } from './new-message';
import { receivedMail, type ServiceMail } from './received-mail';
import { wallTimeIn } from './time-zone';

/** The invitation, or the update of one, in an attendee's inbox. */
export function meetingRequest(tenant: Tenant, event: CalendarEvent, to: Mailbox, isUpdate: boolean): Change[] {
  return meetingMessage(tenant, event, '#microsoft.graph.eventMessageRequest', {
    from: event.organizer,
    to,
    subject: isUpdate ? `Updated: ${subjectOf(event)}` : subjectOf(event),
    body: bodyOf(event),
    meetingMessageType: 'meetingRequest',
    meetingRequestType: isUpdate ? 'fullUpdate' : 'newMeetingRequest',
    allowNewTimeProposals: event.properties.allowNewTimeProposals,
    responseRequested: event.properties.responseRequested,
  });
}

/** Says to an attendee that there will be no meeting. */
export function meetingCancellation(tenant: Tenant, event: CalendarEvent, to: Mailbox, comment: string): Change[] {
  return meetingMessage(tenant, event, '#microsoft.graph.eventMessage', {
    from: event.organizer,
    to,
    subject: `Canceled: ${subjectOf(event)}`,
    body: { contentType: 'text', content: comment },
    meetingMessageType: 'meetingCancelled',
  });
}

const ANSWERS: Readonly<Record<string, { words: string; type: string }>> = {
  accepted: { words: 'Accepted', type: 'meetingAccepted' },
  tentativelyAccepted: { words: 'Tentative', type: 'meetingTenativelyAccepted' }, // so spelt in the description
  declined: { words: 'Declined', type: 'meetingDeclined' },
};

/** An attendee's answer in the organiser's inbox. */
export function meetingAnswer(
  tenant: Tenant,
  event: CalendarEvent,
  to: Mailbox,
  answer: { from: ServiceMail['from']; response: EventAttendee['response']; comment: string },
): Change[] {
  const { words, type } = ANSWERS[answer.response] ?? { words: 'Answered', type: 'none' };
  return meetingMessage(tenant, event, '#microsoft.graph.eventMessageResponse', {
    from: answer.from,
    to,
    subject: `${words}: ${subjectOf(event)}`,
    body: { contentType: 'text', content: answer.comment },
    meetingMessageType: type,
    responseType: answer.response,
  });
}

/** The conversation that all mail about one meeting belongs to. */
export const conversationOf = (event: CalendarEvent): string => `AAQk${event.iCalUId.slice(0, 32)}=`;

const subjectOf = (event: CalendarEvent): string => String(event.properties.subject ?? '');

function bodyOf(event: CalendarEvent): ServiceMail['body'] {
  return event.properties.body as ServiceMail['body']; // written by event-write only
}

type MeetingMail = Omit<ServiceMail, 'conversationId' | 'to'> & { to: Mailbox } & Record<string, unknown>;

function meetingMessage(tenant: Tenant, event: CalendarEvent, type: string, mail: MeetingMail): Change[] {
  const { from, to, subject, body, ...meeting } = mail;
  return newMessage(to.id, 'inbox', {
    '@odata.type': type,
    ...receivedMail(tenant, { from, to, subject, body, conversationId: conversationOf(event) }),
    ...meeting,
    startDateTime: wallTimeIn(event.startUtc, 'UTC'),
    endDateTime: wallTimeIn(event.endUtc, 'UTC'),
    location: event.properties.location,
    isAllDay: event.properties.isAllDay,
    isDelegated: false,
    isOutOfDate: false,
    recurrence: null,
    type: 'singleInstance',
  });
}
