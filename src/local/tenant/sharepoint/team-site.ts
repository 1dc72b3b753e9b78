import type { Call } from '../http/call';
import { resourceNotFound } from '../http/graph-error';
import type { Channel, Site } from '../store/records';
import { WHOLE } from '../store/store';

/** The site of a team, by its group. Private channels have sites of their own: theirs is not the team's. */
export const siteOfGroup = (call: Call): Site => siteThat(call, ({ groupId }) => groupId === call.params['group-id']);

/** The site a channel keeps its files on. */
export const siteOfChannel = (call: Call, { siteUrl }: Channel): Site => siteThat(call, ({ url }) => url === siteUrl);

/** Throws a 404 when there is none in the caller's organisation. */
function siteThat({ tenant, principal }: Call, fits: (site: Site) => boolean): Site {
  const site = tenant.store.all('sites', WHOLE).find(fits);
  if (site === undefined || site.organisationId !== principal.organisationId) throw resourceNotFound();
  return site;
}
