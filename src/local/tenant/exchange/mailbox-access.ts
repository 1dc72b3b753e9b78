import { carriesScope } from '../contract/scopes';
import { mailboxByAddress } from '../directory';
import type { Answer, Call, GraphRoute } from '../http/call';
import { forbidden, GraphError } from '../http/graph-error';
import type { Mailbox } from '../store/records';
import { type Store, WHOLE } from '../store/store';

/** An operation on a mailbox, under `/me` and under `/users/{user-id}` alike. */
export function mailboxRoutes(
  method: GraphRoute['method'],
  path: string,
  scopes: readonly string[],
  handle: (call: Call, mailbox: Mailbox) => Answer,
): GraphRoute[] {
  return ['/me', '/users/{user-id}'].map((root) => ({
    method,
    template: `${root}${path}`,
    scopes,
    handle: (call) => handle(call, mailboxOf(call)),
  }));
}

/** Whether the path names a mailbox other than the caller's own. */
export function isSomeoneElses(store: Store, params: Readonly<Record<string, string>>, personId: string): boolean {
  const user = params['user-id'];
  if (user === undefined) return false;
  return user !== personId && mailboxByAddress(store, user)?.id !== personId;
}

/** Whether the call's token shows messages without their bodies, attachments and extended properties (Mail.ReadBasic). */
export function readsBasicOnly({ tenant, principal, params }: Call): boolean {
  return !carriesScope(principal, 'Mail.Read', isSomeoneElses(tenant.store, params, principal.personId));
}

/** The mailbox a call names. Throws 404 when there is none in the organisation, 403 when the caller may not open it. */
function mailboxOf({ tenant, principal, params }: Call): Mailbox {
  const user = params['user-id'] ?? principal.personId;
  const mailbox = tenant.store.get('mailboxes', WHOLE, user) ?? mailboxByAddress(tenant.store, user);
  if (mailbox === undefined || mailbox.organisationId !== principal.organisationId) {
    if (params['user-id'] !== undefined)
      throw new GraphError(404, 'ErrorInvalidUser', `The requested user '${user}' is invalid.`);
    throw new GraphError(
      404,
      'MailboxNotEnabledForRESTAPI',
      'The mailbox is either inactive, soft-deleted, or is hosted elsewhere.',
    );
  }
  if (!mayOpen(mailbox, principal.personId)) {
    throw accessDenied();
  }
  return mailbox;
}

/** Whether a person may open a mailbox: the owner, and whoever it is opened to. */
export function mayOpen(mailbox: Mailbox, personId: string): boolean {
  return mailbox.id === personId || mailbox.openTo.includes(personId);
}

/** Exchange's way to say that this is not for the caller. */
export const accessDenied = (): GraphError =>
  forbidden('ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
