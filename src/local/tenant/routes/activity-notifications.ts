import { z } from 'zod';
import { belongsTo } from '../directory';
import { bodyOf } from '../http/body';
import { type Answer, type Call, type GraphRoute, noContent } from '../http/call';
import { forbidden, GraphError, notImplemented } from '../http/graph-error';
import { WHOLE } from '../store/store';
import { notificationFor } from '../teams/notification';
import { membersOf, type Team, teamRoute } from '../teams/team-access';

const SCOPES = ['TeamsActivity.Send'];

export const activityNotificationRoutes: GraphRoute[] = [
  teamRoute('POST', '/sendActivityNotification', SCOPES, notifyInTeam),
  {
    method: 'POST',
    template: '/users/{user-id}/teamwork/sendActivityNotification',
    scopes: SCOPES,
    handle: notifyUser,
  },
];

const ToOneSchema = z.looseObject({ recipient: z.looseObject({ userId: z.string().optional() }) });

function notifyInTeam(call: Call, team: Team): Answer {
  const { userId } = bodyOf(call, ToOneSchema).recipient;
  if (userId === undefined) throw notImplemented('notifications to all members of a team or channel');
  if (!membersOf(call.tenant.store, team.channels).some(({ person }) => person.id === userId)) {
    throw forbidden('Forbidden', 'The recipient is not a member of the team.');
  }
  call.tenant.store.commit(notificationFor(call, [userId], team.id));
  return noContent;
}

function notifyUser(call: Call): Answer {
  const { tenant, principal, params } = call;
  const named = params['user-id'] ?? '';
  const person = tenant.store
    .all('people', WHOLE)
    .filter((one) => belongsTo(one, principal.organisationId))
    .find(({ id, address }) => id === named || address.toLowerCase() === named.toLowerCase());
  if (person === undefined) throw new GraphError(404, 'NotFound', `The user '${named}' was not found.`);
  tenant.store.commit(notificationFor(call, [person.id]));
  return noContent;
}
