import { type Answer, type Call, type GraphRoute, ok } from '../http/call';
import { notImplemented, resourceNotFound } from '../http/graph-error';
import { pageBySkip, pageSize } from '../odata/page';
import { selected } from '../odata/query-options';
import { refuseOptions } from '../odata/refuse-options';
import { allowed, mayRead, siteFor } from '../sharepoint/site-access';
import type { Site } from '../store/records';
import { WHOLE } from '../store/store';

const SCOPES = ['Sites.Read.All', 'Sites.ReadWrite.All'];
const SIZES = { default: 100, most: 500 };

export const siteRoutes: GraphRoute[] = [
  { method: 'GET', template: '/sites', scopes: SCOPES, handle: searchSites },
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

/** The sites the caller may open that the index knows by this word; a new site is not in it yet. */
function searchSites(call: Call): Answer {
  refuseOptions(call, ['filter', 'orderby', 'search', 'expand'], 'sites');
  const wanted = call.url.searchParams.get('search')?.toLowerCase();
  if (wanted === undefined || wanted === '') throw notImplemented('listing sites without search');
  const { store, clock, switches } = call.tenant;
  const indexedUntil = clock.now() - switches.get('siteSearchLagSeconds') * 1000;
  const found = store
    .all('sites', WHOLE)
    .filter((site) => mayRead(call, site) && Date.parse(site.createdAt) <= indexedUntil)
    .filter(({ name, path }) => wanted === '*' || `${name} ${path}`.toLowerCase().includes(wanted));
  return ok(pageBySkip(call, found, pageSize(call, SIZES), (site) => showSite(call, site)));
}

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

/** A site as Graph shows it. */
export function showSite(call: Call, site: Site): object {
  refuseOptions(call, ['expand'], 'a site');
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
