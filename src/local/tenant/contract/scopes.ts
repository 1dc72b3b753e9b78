import type { GraphRoute } from '../http/call';
import { forbidden, type GraphError } from '../http/graph-error';
import type { Principal } from '../identity/principal';

/** The client id of the host pages: it needs no consent, as Microsoft's own applications do not. */
export const FIRST_PARTY_CLIENT = 'local-host';

/**
 * What a scope includes although the rows of the permissions data do not repeat it. Source: the consent texts in that
 * data ("read, update, create and delete", "including your own and shared mail").
 */
const INCLUDES: Readonly<Record<string, readonly string[]>> = {
  'Mail.Read': ['Mail.ReadBasic'],
  'Mail.ReadWrite': ['Mail.Read', 'Mail.ReadBasic'],
  'Mail.Read.Shared': ['Mail.Read', 'Mail.ReadBasic'],
  'Mail.ReadWrite.Shared': ['Mail.ReadWrite', 'Mail.Read.Shared', 'Mail.Read', 'Mail.ReadBasic'],
  'Calendars.Read': ['Calendars.ReadBasic'],
  'Calendars.ReadWrite': ['Calendars.Read', 'Calendars.ReadBasic'],
  'Calendars.Read.Shared': ['Calendars.Read', 'Calendars.ReadBasic'],
  'Calendars.ReadWrite.Shared': [
    'Calendars.ReadWrite',
    'Calendars.Read.Shared',
    'Calendars.Read',
    'Calendars.ReadBasic',
  ],
};

/**
 * Why a call's token does not suffice, if so. `someoneElses` says that the path names a mailbox other than the caller's
 * own: there only the `.Shared` form of a scope counts (graph reference, shared calendars and mail). Sites.Selected is
 * accepted below /sites and /drives, where the rows leave it out; what it then allows is measured against the site's grant.
 */
export function scopeFault(route: GraphRoute, principal: Principal, someoneElses: boolean): GraphError | undefined {
  if (principal.clientId === FIRST_PARTY_CLIENT) return undefined;
  if (route.template === '/$batch') return undefined; // each of its parts is authorised on its own
  const accepted = someoneElses ? route.scopes.map(sharedForm) : [...route.scopes];
  if (isSiteRoute(route)) accepted.push('Sites.Selected');
  const carried = carriedBy(principal);
  if (accepted.some((scope) => carried.has(scope))) return undefined;
  return forbidden(refusalCode(route), `Access is denied: the token carries none of ${accepted.join(', ')}.`);
}

/** Whether a token carries a scope of mail or calendars, itself or inside a wider one; as in `scopeFault` for someone else's. */
export function carriesScope(principal: Principal, scope: string, someoneElses: boolean): boolean {
  return (
    principal.clientId === FIRST_PARTY_CLIENT || carriedBy(principal).has(someoneElses ? sharedForm(scope) : scope)
  );
}

const carriedBy = ({ scopes }: Principal): Set<string> =>
  new Set(scopes.flatMap((scope) => [scope, ...(INCLUDES[scope] ?? [])]));

function refusalCode(route: GraphRoute): string {
  if (isSiteRoute(route)) return 'accessDenied';
  if (/^\/teams\/|^\/me\/joinedTeams$|\/teamwork\//.test(route.template)) return 'Forbidden';
  return ['/me', '/users', '/users/{user-id}'].includes(route.template)
    ? 'Authorization_RequestDenied'
    : 'ErrorAccessDenied';
}

const isSiteRoute = (route: GraphRoute): boolean => /^\/(sites|drives)\//.test(route.template);

function sharedForm(scope: string): string {
  return /^(Mail|Calendars)\./.test(scope) ? `${scope}.Shared` : scope;
}
