import { type Answer, type Call, type GraphRoute, ok } from '../http/call';
import { badRequest } from '../http/graph-error';
import { satisfies } from '../odata/evaluate';
import { ordered, pageBySkip, pageSize } from '../odata/page';
import { selected } from '../odata/query-options';
import type { Mailbox } from '../store/records';
import { WHOLE } from '../store/store';

const SIZES = { default: 100, most: 1000 };

export const roomRoutes: GraphRoute[] = [
  {
    method: 'GET',
    template: '/places/microsoft.graph.room',
    scopes: ['Place.Read.All', 'Place.ReadWrite.All'],
    handle: listRooms,
  },
];

function listRooms(call: Call): Answer {
  const { filter, search, orderby } = call.query;
  if (search !== undefined) throw badRequest('BadRequest', 'Rooms cannot be searched; filter them.');
  const found = call.tenant.store
    .all('mailboxes', WHOLE)
    .filter(({ kind, organisationId }) => kind === 'room' && organisationId === call.principal.organisationId)
    .map(showRoom)
    .filter((room) => filter === undefined || satisfies(room, filter));
  return ok(
    pageBySkip(call, ordered(found, orderby), pageSize(call, SIZES), (one) => selected(one, call.query.select)),
  );
}

/** Data of earlier versions knows a room's name and address only. */
function showRoom({ id, name, address, place }: Mailbox): Record<string, unknown> {
  return {
    id,
    displayName: name,
    nickname: name,
    emailAddress: address,
    bookingType: 'standard',
    building: place?.building ?? null,
    floorLabel: place?.floorLabel ?? null,
    capacity: place?.capacity ?? null,
    isWheelChairAccessible: false,
    tags: [],
  };
}
