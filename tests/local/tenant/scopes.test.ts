import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { graphRoutes } from '../../../src/local/tenant/routes/graph-routes';
import { APP_ORIGIN, aList, aTenant, ORIGIN, seedIds } from './a-tenant';

const beside = fileURLToPath(new URL('../../../../shared/graph/permissions-subset.json', import.meta.url));
const permissionsFile = process.env.GRAPH_PERMISSIONS ?? beside;
const site = `/sites/${seedIds.site.id}`;

interface Row {
  method: string;
  path: string;
  delegatedLeast: string[];
  delegatedHigher: string[];
}

describe('the scopes of each operation', () => {
  it.skipIf(!existsSync(permissionsFile))(
    'are those of the published permissions data (skipped when that file is not there)',
    () => {
      const rows: Row[] = JSON.parse(readFileSync(permissionsFile, 'utf8')).operations;
      const published = (method: string, template: string) => {
        const row = rows.find((one) => one.method === method && one.path === template);
        return [...(row?.delegatedLeast ?? []), ...(row?.delegatedHigher ?? [])].sort();
      };
      const ours = graphRoutes.map(({ method, template, scopes }) => [`${method} ${template}`, [...scopes].sort()]);
      const theirs = graphRoutes.map(({ method, template }) => [`${method} ${template}`, published(method, template)]);
      expect(ours).toEqual(theirs);
    },
  );
});

describe('a token', () => {
  it('is needed', async () => {
    const tenant = await aTenant();
    const response = await tenant.fetch(new Request(`${ORIGIN}/v1.0/me`));
    expect(response.status).toBe(401);
    expect(response.headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('of another tenant is refused', async () => {
    const token = (await (await aTenant()).admin('POST', '/broker/token', hostToken('lead'))).json.accessToken;
    const other = await aTenant();
    const headers = { authorization: `Bearer ${token}` };
    expect((await other.fetch(new Request(`${ORIGIN}/v1.0/me`, { headers }))).status).toBe(401);
  });

  it('expires on the clock of the tenant', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    expect((await lead('GET', '/me')).status).toBe(200);
    await tenant.admin('POST', '/admin/clock', { now: '2026-11-03T11:00:00Z' });
    expect((await lead('GET', '/me')).json.error.code).toBe('InvalidAuthenticationToken');
  });

  it('without the scope of an operation gets 403', async () => {
    const lead = await (await aTenant()).as('lead', 'User.Read');
    expect((await lead('GET', '/me')).status).toBe(200);
    expect((await lead('GET', '/me/messages')).json.error.code).toBe('ErrorAccessDenied');
    expect((await lead('GET', '/users')).json.error.code).toBe('Authorization_RequestDenied');
    expect((await lead('GET', `${site}/lists`)).json.error.code).toBe('accessDenied');
  });

  it('that may write mail may not send it', async () => {
    const lead = await (await aTenant()).as('lead', 'Mail.ReadWrite');
    const { json } = await lead('POST', '/me/messages', {
      toRecipients: [{ emailAddress: { address: 'a@b.example' } }],
    });
    expect((await lead('POST', `/me/messages/${json.id}/send`)).status).toBe(403);
  });
});

describe('the site', () => {
  it('is closed to a person of the organisation who is no member, and to other organisations', async () => {
    const tenant = await aTenant();
    const officer = await tenant.as('pspOfficer');
    expect((await officer('GET', site)).status).toBe(404);
    const atHome = await tenant.as('ewo');
    expect((await atHome('GET', site)).status).toBe(404);
  });

  it('is open to a guest through the school, who may write items but make no lists', async () => {
    const tenant = await aTenant();
    const { path } = await aList(await tenant.as('lead'));
    const guest = await tenant.as('ewo', 'Sites.Selected', 'school');
    expect((await guest('POST', `${path}/items`, { fields: { State: 'open' } })).status).toBe(201);
    expect((await guest('POST', `${site}/lists`, { displayName: 'X' })).status).toBe(403);
  });

  it('is closed to an application without a grant', async () => {
    const tenant = await aTenant();
    const { json } = await tenant.admin('POST', '/broker/token', { ...hostToken('lead'), clientId: 'somebody-else' });
    expect(json).toMatchObject({ ok: false, code: 'unauthorized_client' });
  });

  it('has no list of mailboxes for a guest without one', async () => {
    const tenant = await aTenant();
    const guest = await tenant.as('ewo', 'Mail.ReadWrite', 'school');
    expect((await guest('GET', '/me/messages')).json.error.code).toBe('MailboxNotEnabledForRESTAPI');
  });
});

describe('everything else', () => {
  it.each([
    ['POST', '/me/messages/one/copy'],
    ['POST', '/drives/x/items/y/createLink'],
    ['GET', '/subscriptions'],
    ['PUT', '/me'],
  ])('%s %s answers 501 in the shape of Graph', async (method, path) => {
    const lead = await (await aTenant()).as('lead');
    const { status, json } = await lead(method, path, method === 'GET' ? undefined : {});
    expect(status).toBe(501);
    expect(json.error).toMatchObject({ code: 'notImplemented', innerError: { 'request-id': expect.any(String) } });
  });
});

describe('pages of other origins', () => {
  it('reach neither Graph nor the administration', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    expect((await lead('GET', '/me', undefined, { origin: 'https://evil.example' })).status).toBe(403);
    const admin = new Request(`${ORIGIN}/admin/state`, { headers: { origin: APP_ORIGIN } });
    expect((await tenant.fetch(admin)).status).toBe(403);
  });

  it('are not told Retry-After unless the switch says so', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const exposed = async () =>
      (await lead('GET', '/me', undefined, { origin: APP_ORIGIN })).headers.get('access-control-expose-headers');
    expect(await exposed()).not.toContain('Retry-After');
    await tenant.admin('PUT', '/admin/switches', { exposeRetryAfter: true });
    expect(await exposed()).toContain('Retry-After');
  });
});

describe('the directory', () => {
  it('searches by the start of words, and only with the header', async () => {
    const lead = await (await aTenant()).as('lead');
    const path = `/users?$search=${encodeURIComponent('"displayName:lloy" OR "mail:non"')}`;
    expect((await lead('GET', path)).json.error.code).toBe('Request_UnsupportedQuery');
    const { json } = await lead('GET', path, undefined, { consistencylevel: 'eventual' });
    expect(json.value.map(({ displayName }: { displayName: string }) => displayName)).toEqual([
      'Gareth Lloyd',
      'Non Bevan',
    ]);
  });

  it('shows only its default properties without a selection', async () => {
    const lead = await (await aTenant()).as('lead');
    const { json } = await lead('GET', '/me');
    expect(json).toMatchObject({ displayName: 'Angharad Rees', mail: seedIds.people.lead.address });
    expect(json.userType).toBeUndefined();
    expect((await lead('GET', '/me?$select=userType')).json.userType).toBe('Member');
  });
});

function hostToken(person: 'lead') {
  return {
    clientId: seedIds.clientId,
    personId: seedIds.people[person].id,
    organisationId: seedIds.organisations.school.id,
    scope: 'User.Read',
    interactive: true,
    origin: APP_ORIGIN,
  };
}
