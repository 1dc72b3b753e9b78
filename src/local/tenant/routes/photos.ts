import type { Answer, Call, GraphRoute } from '../http/call';
import { GraphError } from '../http/graph-error';
import { identicon } from '../identicon';
import { WHOLE } from '../store/store';
import { userOf } from './users';

const SCOPES = ['User.Read', 'ProfilePhoto.Read.All', 'ProfilePhoto.ReadWrite.All', 'User.ReadBasic.All'];

export const photoRoutes: GraphRoute[] = ['/me', '/users/{user-id}'].map((root) => ({
  method: 'GET',
  template: `${root}/photo/$value`,
  scopes: SCOPES,
  handle: readPhoto,
}));

/** People of the organisation have a picture; guests, shared mailboxes and rooms have none. */
function readPhoto(call: Call): Answer {
  const { id } = userOf(call);
  const person = call.tenant.store.get('people', WHOLE, id);
  if (person?.organisationId !== call.principal.organisationId)
    throw new GraphError(404, 'ImageNotFound', 'Exception of type ImageNotFoundException was thrown.');
  return { status: 200, content: { type: 'image/png', bytes: identicon(id) } };
}
