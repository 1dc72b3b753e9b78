import { calendarRoutes, visibleTo } from '../exchange/calendar-access';
import { putEvent } from '../exchange/meeting-delivery';
import { showAttachment } from '../exchange/message-view';
import { attachmentFrom } from '../exchange/message-write';
import { FileAttachmentSchema } from '../exchange/schemas';
import { bodyOf } from '../http/body';
import { type Answer, type Call, created, type GraphRoute, noContent, ok } from '../http/call';
import { itemNotFound, notImplemented } from '../http/graph-error';
import { pageBySkip, pageSize } from '../odata/page';
import { selected } from '../odata/query-options';
import type { Attachment, CalendarEvent, Mailbox } from '../store/records';
import type { Change } from '../store/store';
import { eventOf, WRITE_SCOPES } from './events';

const ALL = '/events/{event-id}/attachments';
const ONE = `${ALL}/{attachment-id}`;
const SIZES = { default: 10, most: 1000 };

export const eventAttachmentRoutes: GraphRoute[] = [
  calendarRoutes('GET', ALL, ['Calendars.Read'], (call, mailbox) => {
    const show = (one: Attachment): object => selected(showAttachment(one), call.query.select);
    return ok(pageBySkip(call, attachmentsOf(call, mailbox), pageSize(call, SIZES), show));
  }),
  calendarRoutes('POST', ALL, WRITE_SCOPES, addAttachment),
  calendarRoutes('GET', ONE, ['Calendars.ReadBasic', 'Calendars.Read'], (call, mailbox) =>
    ok(selected(showAttachment(attachmentOf(call, mailbox)), call.query.select)),
  ),
  calendarRoutes('DELETE', ONE, WRITE_SCOPES, removeAttachment),
].flat();

/** An occurrence shows what its series carries; of somebody else's private event nothing is shown. */
function attachmentsOf(call: Call, mailbox: Mailbox): Attachment[] {
  const event = eventOf(call, mailbox);
  if (visibleTo(call.principal.personId, mailbox, event) !== event) return [];
  return call.tenant.store.all('attachments', event.series?.masterId ?? event.id);
}

function attachmentOf(call: Call, mailbox: Mailbox): Attachment {
  const attachment = attachmentsOf(call, mailbox).find(({ id }) => id === call.params['attachment-id']);
  if (attachment === undefined) throw itemNotFound();
  return attachment;
}

function addAttachment(call: Call, mailbox: Mailbox): Answer {
  const event = eventToChange(call, mailbox);
  const attachment = attachmentFrom(call.tenant, event.id, bodyOf(call, FileAttachmentSchema, 'ErrorInvalidRequest'));
  call.tenant.store.commit([
    { collection: 'attachments', partition: event.id, id: attachment.id, value: attachment },
    withAttachments(call, event, true),
  ]);
  return created(showAttachment(attachment));
}

function removeAttachment(call: Call, mailbox: Mailbox): Answer {
  const event = eventToChange(call, mailbox);
  const { id } = attachmentOf(call, mailbox);
  const others = attachmentsOf(call, mailbox).length > 1;
  call.tenant.store.commit([
    { collection: 'attachments', partition: event.id, id, value: undefined },
    withAttachments(call, event, others),
  ]);
  return noContent;
}

function eventToChange(call: Call, mailbox: Mailbox): CalendarEvent {
  const event = eventOf(call, mailbox);
  if (event.series !== undefined) throw notImplemented('attachments of a single occurrence');
  return event;
}

function withAttachments({ tenant }: Call, event: CalendarEvent, hasAttachments: boolean): Change {
  const properties = { ...event.properties, hasAttachments };
  return putEvent({ ...event, properties, version: event.version + 1, modifiedAt: tenant.clock.iso() });
}
