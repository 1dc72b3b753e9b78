import { type Call, type GraphRoute, ok } from '../http/call';
import { resourceNotFound } from '../http/graph-error';
import { selected } from '../odata/query-options';
import { allowed, siteFor } from '../sharepoint/site-access';
import type { Site } from '../store/records';
import { WHOLE } from '../store/store';

const SCOPES = ['Sites.Read.All', 'Sites.ReadWrite.All'];

export const siteRoutes: GraphRoute[] = [
  {
    method: 'GET',
    template: '/sites/{site-id}',
    scopes: SCOPES,
    handle: (call) => ok(showSite(call, siteFor(call, 'read'))),
  },
  {
    method: 'GET',
    template: '/sites/{hostname}:/{site-path}',
    scopes: SCOPES,
    handle: (call) => ok(showSite(call, allowed(call, siteByPath(call), 'read'))),
  },
];

function siteByPath({ tenant, params, principal }: Call): Site {
  const site = tenant.store
    .all('sites', WHOLE)
    .find(
      ({ hostname, path }) =>
        hostname === params.hostname && path.toLowerCase() === `/${params['site-path']}`.toLowerCase(),
    );
  if (site === undefined || site.organisationId !== principal.organisationId) throw resourceNotFound();
  return site;
}

function showSite(call: Call, site: Site): object {
  const whole = {
    id: site.id,
    name: site.name,
    displayName: site.name,
    webUrl: site.url,
    createdDateTime: site.createdAt,
    lastModifiedDateTime: site.createdAt,
    root: {},
    siteCollection: { hostname: site.hostname },
  };
  return selected(whole, call.query.select);
}
