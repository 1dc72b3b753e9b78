import { z } from 'zod';
import { bodyOf } from '../http/body';
import { type Answer, type Call, created, type GraphRoute, ok } from '../http/call';
import { pageBySkip, pageSize } from '../odata/page';
import { selected } from '../odata/query-options';
import { refuseOptions } from '../odata/refuse-options';
import { siteFor } from '../sharepoint/site-access';
import type { Site, SiteRole } from '../store/records';
import { WHOLE } from '../store/store';

const PERMISSIONS = '/sites/{site-id}/permissions';
const SIZES = { default: 100, most: 500 };

/** What a site grants applications: it is what Sites.Selected is measured against. */
export const sitePermissionRoutes: GraphRoute[] = [
  { method: 'GET', template: PERMISSIONS, scopes: ['Sites.FullControl.All'], handle: readPermissions },
  { method: 'POST', template: PERMISSIONS, scopes: [], handle: grantRole },
];

const ApplicationSchema = z.strictObject({
  application: z.strictObject({ id: z.string().min(1), displayName: z.string().min(1) }),
});
const RolesSchema = z.tuple([z.enum(['read', 'write', 'manage', 'fullcontrol'])]);
/** One role for one application, named by the older or the newer property. */
const GrantSchema = z.union([
  z
    .strictObject({ roles: RolesSchema, grantedToIdentities: z.tuple([ApplicationSchema]) })
    .transform(({ roles, grantedToIdentities }) => ({ role: roles[0], ...grantedToIdentities[0] })),
  z
    .strictObject({ roles: RolesSchema, grantedToIdentitiesV2: z.tuple([ApplicationSchema]) })
    .transform(({ roles, grantedToIdentitiesV2 }) => ({ role: roles[0], ...grantedToIdentitiesV2[0] })),
]);

function readPermissions(call: Call): Answer {
  refuseOptions(call, ['filter', 'orderby', 'search', 'expand'], 'permissions');
  const site = siteFor(call, 'fullcontrol');
  const grants = Object.entries(site.grants);
  return ok(
    pageBySkip(call, grants, pageSize(call, SIZES), ([clientId, role]) =>
      selected(showPermission(site, clientId, role), call.query.select),
    ),
  );
}

/** An owner grants an application its role on the site; a later grant takes the place of an earlier one. */
function grantRole(call: Call): Answer {
  const site = siteFor(call, 'fullcontrol');
  const { role, application } = bodyOf(call, GrantSchema, 'invalidRequest');
  const value: Site = {
    ...site,
    grants: { ...site.grants, [application.id]: role },
    grantNames: { ...site.grantNames, [application.id]: application.displayName },
  };
  call.tenant.store.commit([{ collection: 'sites', partition: WHOLE, id: site.id, value }]);
  return created(showPermission(value, application.id, role));
}

function showPermission(site: Site, clientId: string, role: SiteRole): Record<string, unknown> {
  const grantedTo = [{ application: { id: clientId, displayName: site.grantNames?.[clientId] ?? clientId } }];
  return {
    id: Buffer.from(clientId).toString('base64url'),
    roles: [role],
    grantedToIdentitiesV2: grantedTo,
    grantedToIdentities: grantedTo,
  };
}
