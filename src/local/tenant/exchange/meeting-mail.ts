import type { Tenant } from '../http/tenant-parts';
import type { CalendarEvent, EventAttendee, Mailbox, Message } from '../store/records';
import type { Change } from '../store/store';
import { typeOf } from './event-view';
import { meetingText } from './meeting-text';
import { newMessage } from './new-message';
import { recurrenceOf } from './occurrences';
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
    calendar: {
      method: 'REQUEST',
      text: meetingText(event, { method: 'REQUEST', to: to.address, now: tenant.clock.now() }),
    },
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
    calendar: {
      method: 'CANCEL',
      text: meetingText(event, { method: 'CANCEL', to: to.address, now: tenant.clock.now(), comment }),
    },
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
  answer: {
    from: ServiceMail['from'];
    response: EventAttendee['response'];
    comment: string;
    proposedNewTime?: EventAttendee['proposedNewTime'];
  },
): Change[] {
  const { response, comment, proposedNewTime } = answer;
  const { words, type } = ANSWERS[response] ?? { words: 'Answered', type: 'none' };
  return meetingMessage(tenant, event, '#microsoft.graph.eventMessageResponse', {
    from: answer.from,
    to,
    subject: `${words}: ${subjectOf(event)}`,
    body: { contentType: 'text', content: comment },
    meetingMessageType: type,
    responseType: response,
    ...(proposedNewTime === undefined ? {} : { proposedNewTime }),
    calendar: {
      method: 'REPLY',
      text: meetingText(event, {
        method: 'REPLY',
        to: answer.from.address,
        now: tenant.clock.now(),
        response,
        comment,
      }),
    },
  });
}

/** The conversation that all mail about one meeting belongs to. */
export const conversationOf = (event: CalendarEvent): string => `AAQk${event.iCalUId.slice(0, 32)}=`;

const subjectOf = (event: CalendarEvent): string => String(event.properties.subject ?? '');

function bodyOf(event: CalendarEvent): ServiceMail['body'] {
  return event.properties.body as ServiceMail['body']; // written by event-write only
}

type MeetingMail = Omit<ServiceMail, 'conversationId' | 'to'> & {
  to: Mailbox;
  calendar: NonNullable<Message['calendar']>;
} & Record<string, unknown>;

function meetingMessage(tenant: Tenant, event: CalendarEvent, type: string, mail: MeetingMail): Change[] {
  const { from, to, subject, body, calendar, ...meeting } = mail;
  const attachments = meeting.meetingMessageType === 'meetingRequest' ? tenant.store.all('attachments', event.id) : [];
  const properties = {
    '@odata.type': type,
    ...receivedMail(tenant, { from, to, subject, body, conversationId: conversationOf(event) }),
    ...meeting,
    startDateTime: wallTimeIn(event.startUtc, 'UTC'),
    endDateTime: wallTimeIn(event.endUtc, 'UTC'),
    location: event.properties.location,
    isAllDay: event.properties.isAllDay,
    isDelegated: false,
    isOutOfDate: false,
    hasAttachments: attachments.length > 0,
    recurrence: recurrenceOf(event) ?? null,
    type: typeOf(event),
  };
  return newMessage(to.id, 'inbox', properties, attachments, { calendar });
}
