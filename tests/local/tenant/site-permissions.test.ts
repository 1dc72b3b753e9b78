import { describe, expect, it } from 'vitest';
import { aTenant, HOST_ORIGIN, type OpenTenant, ORIGIN, type PersonKey, seedIds } from './a-tenant';

const teamSite = `/sites/${seedIds.teamSite.id}`;
const grant = (role: string) => ({
  roles: [role],
  grantedToIdentitiesV2: [{ application: { id: seedIds.clientId, displayName: 'Pastoral Support' } }],
});

/** Graph through the host's own client, as the administration pages of Microsoft call it. */
async function throughTheHost(tenant: OpenTenant, person: PersonKey) {
  const { json } = await tenant.admin('POST', '/broker/token', {
    clientId: seedIds.hostClientId,
    personId: seedIds.people[person].id,
    organisationId: seedIds.organisations.school.id,
    scope: 'User.Read',
    interactive: true,
    origin: HOST_ORIGIN,
  });
  const headers = { authorization: `Bearer ${json.accessToken}`, 'content-type': 'application/json' };
  return async (method: string, path: string, body?: object) => {
    const init = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await tenant.fetch(new Request(`${ORIGIN}/v1.0${path}`, { method, headers, ...init }));
    return { status: response.status, json: await response.json() };
  };
}

describe('a site', () => {
  it('is closed to an application with Sites.Selected until an owner grants it a role', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead', 'Sites.Selected');
    expect((await lead('GET', teamSite)).json.error.code).toBe('accessDenied');
    const owner = await throughTheHost(tenant, 'lead');
    const granted = await owner('POST', `${teamSite}/permissions`, grant('read'));
    expect([granted.status, granted.json]).toMatchObject([201, grant('read')]);
    expect((await lead('GET', teamSite)).status).toBe(200);
    expect((await lead('POST', `${teamSite}/lists`, { displayName: 'X' })).status).toBe(403);
  });

  it('opens no further than the person may go', async () => {
    const tenant = await aTenant();
    const owner = await throughTheHost(tenant, 'lead');
    await owner('POST', `${teamSite}/permissions`, grant('manage'));
    const guest = await tenant.as('ewo', 'Sites.Selected', 'school');
    expect((await guest('GET', teamSite)).status).toBe(200);
    expect((await guest('POST', `${teamSite}/lists`, { displayName: 'X' })).status).toBe(403);
  });

  it('takes the later role for the earlier one, and lists what it granted', async () => {
    const tenant = await aTenant();
    const owner = await throughTheHost(tenant, 'lead');
    await owner('POST', `${teamSite}/permissions`, grant('manage'));
    await owner('POST', `${teamSite}/permissions`, grant('read'));
    const { json } = await owner('GET', `${teamSite}/permissions`);
    expect(json.value).toMatchObject([grant('read')]);
  });

  it('is granted by its owner only, and by no application with less than full control', async () => {
    const tenant = await aTenant();
    const member = await throughTheHost(tenant, 'office');
    expect((await member('POST', `${teamSite}/permissions`, grant('write'))).status).toBe(403);
    const ours = await tenant.as('lead', 'Sites.Selected');
    const own = `/sites/${seedIds.site.id}/permissions`;
    expect((await ours('POST', own, grant('fullcontrol'))).status).toBe(403);
  });

  it.each([
    ['no role', { ...grant('read'), roles: [] }],
    ['a role that is none', grant('admin')],
    ['no application', { roles: ['read'] }],
  ])('refuses a grant with %s', async (_, body) => {
    const owner = await throughTheHost(await aTenant(), 'lead');
    expect((await owner('POST', `${teamSite}/permissions`, body)).status).toBe(400);
  });
});

describe('a wider scope beside Sites.Selected', () => {
  it('opens what it is for, and nothing else', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead', 'Sites.Selected Sites.Read.All');
    expect((await lead('GET', `${teamSite}/lists`)).status).toBe(200);
    expect((await lead('POST', `${teamSite}/lists`, { displayName: 'X' })).status).toBe(403);
  });
});
