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

const MAILBOX_PATH =
  /^\/?(?:me|users\/([^/?]+))\/(?:messages|mailFolders|sendMail|events|calendars?|calendarView|findMeetingTimes|contacts|mailboxSettings)\b/i;

/** The mailbox that a path below the version reaches, as a key to count by; undefined when it reaches none. */
export function mailboxAddressed(store: Store, path: string, personId: string): string | undefined {
  const match = MAILBOX_PATH.exec(path);
  if (match === null) return undefined;
  const user = decoded(match[1] ?? personId);
  return mailboxByAddress(store, user)?.id ?? user;
}

/** A path that cannot be decoded is refused later on; here it only stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether the path names a mailbox other than the caller's own. */
export function isSomeoneElses(store: Store, params: Readonly<Record<string, string>>, personId: string): boolean {
  const user = params['user-id'];
  if (user === undefined) return false;
  return user !== personId && mailboxByAddress(store, user)?.id !== personId;
}

/** The mailbox a call names. Throws 404 when there is none in the organisation, 403 when the caller may not open it. */
function mailboxOf(call: Call): Mailbox {
  const mailbox = namedMailbox(call);
  if (!mayOpen(mailbox, call.principal.personId)) throw accessDenied();
  return mailbox;
}

export const accessDenied = (): GraphError =>
  forbidden('ErrorAccessDenied', 'Access is denied. Check credentials and try again.');

/** The mailbox a call names, whoever may open it. Throws 404 when there is none in the organisation. */
export function namedMailbox({ tenant, principal, params }: Call): Mailbox {
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
  return mailbox;
}

/** Whether a person may open a mailbox: the owner, and whoever it is opened to. */
export function mayOpen(mailbox: Mailbox, personId: string): boolean {
  return mailbox.id === personId || mailbox.openTo.includes(personId);
}

/** Whether the call's token shows messages without their bodies, attachments and extended properties (Mail.ReadBasic). */
export function readsBasicOnly({ tenant, principal, params }: Call): boolean {
  return !carriesScope(principal, 'Mail.Read', isSomeoneElses(tenant.store, params, principal.personId));
}
