import { z } from 'zod';
import { mailboxByAddress } from '../directory';
import { mailboxRoutes } from '../exchange/mailbox-access';
import { putEvent, removeEvent } from '../exchange/meeting-delivery';
import { bodyOf } from '../http/body';
import { type Answer, accepted, type Call, type GraphRoute } from '../http/call';
import { badRequest, notImplemented } from '../http/graph-error';
import type { EventAttendee, Mailbox } from '../store/records';
import { eventOf, invited, sendWord, WRITE_SCOPES } from './events';

type Response = Extract<EventAttendee['response'], 'accepted' | 'tentativelyAccepted' | 'declined'>;

export const eventAnswerRoutes: GraphRoute[] = [
  mailboxRoutes('POST', '/events/{event-id}/cancel', WRITE_SCOPES, cancelMeeting),
  mailboxRoutes('POST', '/events/{event-id}/accept', WRITE_SCOPES, (call, mailbox) =>
    respond(call, mailbox, 'accepted'),
  ),
  mailboxRoutes('POST', '/events/{event-id}/decline', WRITE_SCOPES, (call, mailbox) =>
    respond(call, mailbox, 'declined'),
  ),
  mailboxRoutes('POST', '/events/{event-id}/tentativelyAccept', WRITE_SCOPES, (call, mailbox) =>
    respond(call, mailbox, 'tentativelyAccepted'),
  ),
].flat();

const CancelSchema = z.looseObject({ comment: z.string().nullish() }).default({});
const ResponseSchema = z
  .looseObject({
    comment: z.string().nullish(),
    sendResponse: z.boolean().nullish(),
    proposedNewTime: z.unknown().optional(),
  })
  .default({});

/** Calls a meeting off with a word to everybody; only the organiser can. */
function cancelMeeting(call: Call, mailbox: Mailbox): Answer {
  const event = eventOf(call, mailbox);
  if (!event.isOrganizer) throw badRequest('ErrorInvalidRequest', 'You need to be an organizer to cancel a meeting.');
  const comment = bodyOf(call, CancelSchema).comment ?? '';
  const word = sendWord(call, event, mailbox.id, { what: 'cancel', addresses: invited(event), event, comment });
  call.tenant.store.commit([removeEvent(event), ...word]);
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
  if (body.proposedNewTime != null) throw notImplemented('proposing another time');
  const answered = { ...event, response, respondedAt: tenant.clock.iso(), version: event.version + 1 };
  const organiser = mailboxByAddress(tenant.store, event.organizer.address);
  const change = {
    what: 'answer',
    event,
    by: mailbox.address,
    byName: mailbox.name,
    response,
    comment: body.comment ?? '',
  } as const;
  const word = organiser && body.sendResponse !== false ? sendWord(call, event, organiser.id, change) : [];
  tenant.store.commit([response === 'declined' ? removeEvent(event) : putEvent(answered), ...word]);
  return accepted;
}
