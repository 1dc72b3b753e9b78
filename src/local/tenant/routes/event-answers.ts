import { z } from 'zod';
import { mailboxByAddress } from '../directory';
import { calendarRoutes } from '../exchange/calendar-access';
import { putEvent, removal } from '../exchange/meeting-delivery';
import { TimeSlotSchema } from '../exchange/schemas';
import { utcOf, wallTimeIn, wallTimeOf } from '../exchange/time-zone';
import { bodyOf } from '../http/body';
import { type Answer, accepted, type Call, type GraphRoute } from '../http/call';
import { badRequest } from '../http/graph-error';
import type { CalendarEvent, EventAttendee, Mailbox } from '../store/records';
import { eventOf, invited, sendWord, WRITE_SCOPES } from './events';

type Response = Extract<EventAttendee['response'], 'accepted' | 'tentativelyAccepted' | 'declined'>;

export const eventAnswerRoutes: GraphRoute[] = [
  calendarRoutes('POST', '/events/{event-id}/cancel', WRITE_SCOPES, cancelMeeting),
  calendarRoutes('POST', '/events/{event-id}/accept', WRITE_SCOPES, (call, mailbox) =>
    respond(call, mailbox, 'accepted'),
  ),
  calendarRoutes('POST', '/events/{event-id}/decline', WRITE_SCOPES, (call, mailbox) =>
    respond(call, mailbox, 'declined'),
  ),
  calendarRoutes('POST', '/events/{event-id}/tentativelyAccept', WRITE_SCOPES, (call, mailbox) =>
    respond(call, mailbox, 'tentativelyAccepted'),
  ),
].flat();

const CancelSchema = z.looseObject({ comment: z.string().nullish() }).default({});
const ResponseSchema = z
  .looseObject({
    comment: z.string().nullish(),
    sendResponse: z.boolean().nullish(),
    proposedNewTime: TimeSlotSchema.nullish(),
  })
  .default({});

/** Calls a meeting off with a word to everybody; only the organiser can. */
function cancelMeeting(call: Call, mailbox: Mailbox): Answer {
  const event = eventOf(call, mailbox);
  if (!event.isOrganizer) throw badRequest('ErrorInvalidRequest', 'You need to be an organizer to cancel a meeting.');
  const comment = bodyOf(call, CancelSchema).comment ?? '';
  const word = sendWord(call, event, mailbox.id, { what: 'cancel', addresses: invited(event), event, comment });
  call.tenant.store.commit([...removal(call.tenant, event), ...word]);
  return accepted;
}

/** An attendee's answer: kept on the own copy (a declined one goes) and sent to the organiser unless that is not wanted. */
function respond(call: Call, mailbox: Mailbox, response: Response): Answer {
  const { tenant } = call;
  const event = eventOf(call, mailbox);
  const body = bodyOf(call, ResponseSchema);
  if (event.isOrganizer)
    throw badRequest(
      'ErrorInvalidRequest',
      "Your request can't be completed. You can't respond to this meeting because you're the meeting organizer.",
    );
  const proposedNewTime = body.proposedNewTime ? proposalFrom(event, body.proposedNewTime) : undefined;
  if (proposedNewTime !== undefined && body.sendResponse === false)
    throw badRequest('ErrorInvalidRequest', 'A new time can only be proposed with a response that is sent.');
  const answered = { ...event, response, respondedAt: tenant.clock.iso(), version: event.version + 1 };
  const organiser = mailboxByAddress(tenant.store, event.organizer.address);
  const change = {
    what: 'answer',
    event,
    by: mailbox.address,
    byName: mailbox.name,
    response,
    comment: body.comment ?? '',
    ...(proposedNewTime === undefined ? {} : { proposedNewTime }),
  } as const;
  const word = organiser && body.sendResponse !== false ? sendWord(call, event, organiser.id, change) : [];
  tenant.store.commit([...(response === 'declined' ? removal(tenant, event) : [putEvent(answered)]), ...word]);
  return accepted;
}

/** Another time that an attendee would rather have, in UTC; the organiser may have ruled that out. */
function proposalFrom(
  event: CalendarEvent,
  { start, end }: z.infer<typeof TimeSlotSchema>,
): NonNullable<EventAttendee['proposedNewTime']> {
  if (event.properties.allowNewTimeProposals !== true)
    throw badRequest('ErrorInvalidRequest', 'The organizer of this meeting does not take proposals for a new time.');
  const [startUtc, endUtc] = [utcOf(wallTimeOf(start)), utcOf(wallTimeOf(end))];
  if (endUtc <= startUtc) throw badRequest('ErrorInvalidRequest', 'The proposed time ends before it starts.');
  return { start: wallTimeIn(startUtc, 'UTC'), end: wallTimeIn(endUtc, 'UTC') };
}
