import { z } from 'zod';
import { calendarRoutes, visibleTo } from '../exchange/calendar-access';
import { putEvent } from '../exchange/meeting-delivery';
import { bodyOf } from '../http/body';
import { type Answer, type Call, created, type GraphRoute, ok } from '../http/call';
import { GraphError } from '../http/graph-error';
import { pageBySkip, pageSize } from '../odata/page';
import type { Mailbox } from '../store/records';
import { eventOf, WRITE_SCOPES } from './events';

const ALL = '/events/{event-id}/extensions';
const SIZES = { default: 10, most: 1000 };

export const eventExtensionRoutes: GraphRoute[] = [
  calendarRoutes('GET', ALL, ['Calendars.ReadBasic', 'Calendars.Read'], listExtensions),
  calendarRoutes('POST', ALL, WRITE_SCOPES, addExtension),
].flat();

const ExtensionSchema = z.looseObject({
  '@odata.type': z.enum(['#microsoft.graph.openTypeExtension', 'microsoft.graph.openTypeExtension']),
  extensionName: z.string().min(1),
});

function listExtensions(call: Call, mailbox: Mailbox): Answer {
  const { extensions } = visibleTo(call.principal.personId, mailbox, eventOf(call, mailbox));
  return ok(pageBySkip(call, extensions ?? [], pageSize(call, SIZES), (one) => one));
}

/** Adds an open extension; its name is its key. */
function addExtension(call: Call, mailbox: Mailbox): Answer {
  const event = eventOf(call, mailbox);
  const { extensionName, ...rest } = bodyOf(call, ExtensionSchema, 'ErrorInvalidRequest');
  const id = `Microsoft.OutlookServices.OpenTypeExtension.${extensionName}`;
  const before = event.extensions ?? [];
  if (before.some((one) => one.id === id))
    throw new GraphError(409, 'ErrorExtensionAlreadyExists', `The event already has an extension '${extensionName}'.`);
  const extension = { ...rest, '@odata.type': '#microsoft.graph.openTypeExtension', id, extensionName };
  const extensions = [...before, extension];
  call.tenant.store.commit([putEvent({ ...event, extensions, version: event.version + 1 })]);
  return created(extension);
}
