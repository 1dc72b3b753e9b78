import { FIRST_PARTY_CLIENT } from '../contract/scopes';
import type { Call } from '../http/call';
import { forbidden, resourceNotFound } from '../http/graph-error';
import type { Site, SiteList, SiteRole } from '../store/records';
import { WHOLE } from '../store/store';

const ROLES: readonly SiteRole[] = ['read', 'write', 'manage', 'fullcontrol'];

/**
 * The site a path names, when the caller may do this there. What counts is the intersection: the person's own role on
 * the site and, for a token that carries no wider scope for this operation than Sites.Selected, what the site grants the application.
 */
export function siteFor(call: Call, needed: SiteRole): Site {
  const site = call.tenant.store.get('sites', WHOLE, call.params['site-id'] ?? '');
  if (site === undefined || site.organisationId !== call.principal.organisationId) throw resourceNotFound();
  return allowed(call, site, needed);
}

/** The same for a site already found another way. */
export function allowed(call: Call, site: Site, needed: SiteRole): Site {
  const { personId, clientId, scopes } = call.principal;
  if (!reaches(site.members[personId], needed)) throw forbidden('accessDenied', 'Access denied.');
  const wide = clientId === FIRST_PARTY_CLIENT || scopes.some((scope) => call.route.scopes.includes(scope));
  if (!wide && !reaches(site.grants[clientId], needed))
    throw forbidden('accessDenied', 'Access denied: the application has no such role on this site.');
  return site;
}

/** Whether the caller, with a scope for all sites, would be let in to read this one. */
export function mayRead(call: Call, site: Site): boolean {
  const { personId, organisationId } = call.principal;
  return site.organisationId === organisationId && reaches(site.members[personId], 'read');
}

/** The list a path names, by id or by its display name. */
export function listFor(call: Call, needed: SiteRole): SiteList {
  const site = siteFor(call, needed);
  const wanted = call.params['list-id'] ?? '';
  const list =
    call.tenant.store.get('lists', site.id, wanted) ??
    call.tenant.store.all('lists', site.id).find(({ displayName }) => displayName === wanted);
  if (list === undefined) throw resourceNotFound();
  return list;
}

/** Whether a role is enough for what another one may do. */
export function reaches(role: SiteRole | undefined, needed: SiteRole): boolean {
  return role !== undefined && ROLES.indexOf(role) >= ROLES.indexOf(needed);
}
