import { createHash } from 'node:crypto';
import { createRemoteJWKSet, customFetch, decodeJwt, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { APP_ORIGIN, aTenant, type OpenTenant, ORIGIN, seedIds } from './a-tenant';

const school = seedIds.organisations.school.id;
const lead = seedIds.people.lead;
const verifier = 'v'.repeat(64);
const challenge = createHash('sha256').update(verifier).digest('base64url');
const redirect = `${APP_ORIGIN}/redirect.html`;

const request: Record<string, string> = {
  client_id: seedIds.clientId,
  redirect_uri: redirect,
  response_type: 'code',
  response_mode: 'fragment',
  scope: 'openid profile offline_access User.Read',
  state: 'state-1',
  nonce: 'nonce-1',
  code_challenge: challenge,
  code_challenge_method: 'S256',
  login_hint: lead.address,
};

const get = (tenant: OpenTenant, path: string) => tenant.fetch(new Request(`${ORIGIN}${path}`, { redirect: 'manual' }));
const authorize = (tenant: OpenTenant, changes: Record<string, string> = {}, organisation = school) =>
  get(tenant, `/${organisation}/v2.0/authorize?${new URLSearchParams({ ...request, ...changes })}`);
const replyOf = (response: Response) =>
  new URLSearchParams(new URL(response.headers.get('location') ?? '').hash.slice(1));

async function exchange(tenant: OpenTenant, form: Record<string, string>) {
  const body = new URLSearchParams({ client_id: seedIds.clientId, ...form });
  const response = await tenant.fetch(new Request(`${ORIGIN}/${school}/v2.0/token`, { method: 'POST', body }));
  return { status: response.status, json: await response.json() };
}

async function signIn(tenant: OpenTenant, changes: Record<string, string> = {}) {
  const code = replyOf(await authorize(tenant, changes)).get('code') ?? '';
  return exchange(tenant, { grant_type: 'authorization_code', code, redirect_uri: redirect, code_verifier: verifier });
}

describe('signing in with a code', () => {
  it('gives tokens that the published keys verify and Graph accepts', async () => {
    const tenant = await aTenant();
    const discovery = await (await get(tenant, `/${school}/v2.0/.well-known/openid-configuration`)).json();
    const { status, json } = await signIn(tenant);
    expect(status).toBe(200);
    const fetchKeys = (url: string) => tenant.fetch(new Request(url));
    const keys = createRemoteJWKSet(new URL(discovery.jwks_uri), { [customFetch]: fetchKeys });
    const currentDate = new Date('2026-11-03T09:00:30Z');
    const { payload } = await jwtVerify(json.id_token, keys, {
      issuer: discovery.issuer,
      audience: seedIds.clientId,
      currentDate,
    });
    expect(payload).toMatchObject({ oid: lead.id, tid: school, nonce: 'nonce-1', preferred_username: lead.address });
    const headers = { authorization: `Bearer ${json.access_token}` };
    const me = await tenant.fetch(new Request(`${ORIGIN}/v1.0/me`, { headers }));
    expect((await me.json()).displayName).toBe(lead.name);
  });

  it('needs the verifier of the challenge, and takes a code once', async () => {
    const tenant = await aTenant();
    const code = replyOf(await authorize(tenant)).get('code') ?? '';
    const form = { grant_type: 'authorization_code', code, redirect_uri: redirect };
    expect((await exchange(tenant, { ...form, code_verifier: 'w'.repeat(64) })).json.error).toBe('invalid_grant');
    expect((await exchange(tenant, { ...form, code_verifier: verifier })).status).toBe(200);
    expect((await exchange(tenant, { ...form, code_verifier: verifier })).json.error).toBe('invalid_grant');
  });

  it('refuses a request without PKCE, an unknown application and a foreign reply address', async () => {
    const tenant = await aTenant();
    expect((await authorize(tenant, { code_challenge_method: 'plain' })).status).toBe(400);
    expect((await authorize(tenant, { client_id: 'nobody' })).status).toBe(400);
    expect((await authorize(tenant, { redirect_uri: 'https://evil.example/' })).status).toBe(400);
  });

  it('renews with the refresh token, once', async () => {
    const tenant = await aTenant();
    const { json } = await signIn(tenant);
    const form = { grant_type: 'refresh_token', refresh_token: json.refresh_token };
    const renewed = await exchange(tenant, form);
    expect(decodeJwt(renewed.json.access_token)).toMatchObject({ oid: lead.id, scp: 'User.Read' });
    expect((await exchange(tenant, form)).json.error).toBe('invalid_grant');
  });

  it('does not renew into scopes nobody consented to', async () => {
    const tenant = await aTenant();
    const { json } = await signIn(tenant);
    const wider = await exchange(tenant, {
      grant_type: 'refresh_token',
      refresh_token: json.refresh_token,
      scope: 'Mail.Send',
    });
    expect(wider.json).toMatchObject({ error: 'invalid_grant', suberror: 'consent_required' });
  });

  it('shows the people of the organisation when nobody is named', async () => {
    const tenant = await aTenant();
    const page = await (await authorize(tenant, { login_hint: '' })).text();
    expect(page).toContain('Choose a person');
    expect(page).toContain('Siân Morgan');
    expect(page).not.toContain('Carys Jones');
    expect(await (await authorize(tenant, { login_hint: '' }, 'common')).text()).toContain('Carys Jones');
  });

  it('tells the application when the person cancels', async () => {
    const tenant = await aTenant();
    expect(replyOf(await authorize(tenant, { cancel: 'true' })).get('error')).toBe('access_denied');
    await tenant.admin('POST', '/admin/faults', { rules: [{ kind: 'cancelSignIn', pathPattern: '*', times: 1 }] });
    expect(replyOf(await authorize(tenant)).get('error')).toBe('access_denied');
    expect(replyOf(await authorize(tenant)).get('state')).toBe('state-1');
  });

  it('silently gives a code only after consent', async () => {
    const tenant = await aTenant();
    expect(replyOf(await authorize(tenant, { prompt: 'none' })).get('error')).toBe('consent_required');
    await authorize(tenant);
    expect(replyOf(await authorize(tenant, { prompt: 'none' })).get('code')).toBeTruthy();
  });
});

describe('the broker of a host', () => {
  const ask = (changes: Record<string, unknown> = {}) => ({
    clientId: seedIds.clientId,
    personId: lead.id,
    organisationId: school,
    scope: 'https://graph.microsoft.com/User.Read openid',
    interactive: false,
    origin: APP_ORIGIN,
    ...changes,
  });
  const broker = async (tenant: OpenTenant, changes?: Record<string, unknown>) =>
    (await tenant.admin('POST', '/broker/token', ask(changes))).json;

  it('asks for interaction until the person has consented, per scope', async () => {
    const tenant = await aTenant();
    expect(await broker(tenant)).toMatchObject({
      ok: false,
      status: 'USER_INTERACTION_REQUIRED',
      missing: ['User.Read'],
    });
    expect(await broker(tenant, { interactive: true })).toMatchObject({
      ok: true,
      account: { username: lead.address },
    });
    expect(await broker(tenant)).toMatchObject({ ok: true, scope: 'User.Read' });
    expect(await broker(tenant, { scope: 'Mail.Send' })).toMatchObject({ ok: false, missing: ['Mail.Send'] });
  });

  it('needs no consent for the host pages themselves', async () => {
    const tenant = await aTenant();
    const hosts = { clientId: seedIds.hostClientId, origin: 'https://localhost:4300', scope: 'Mail.Read' };
    expect(await broker(tenant, hosts)).toMatchObject({ ok: true });
  });

  it('gives nothing to an unregistered origin or to a person of another organisation', async () => {
    const tenant = await aTenant();
    expect(await broker(tenant, { origin: 'https://evil.example' })).toMatchObject({
      ok: false,
      code: 'unauthorized_client',
    });
    expect(await broker(tenant, { personId: seedIds.people.parent.id })).toMatchObject({
      ok: false,
      code: 'invalid_grant',
    });
  });

  it('refuses a scope, or a whole sign-in, when a rule says so', async () => {
    const tenant = await aTenant();
    await tenant.admin('POST', '/admin/faults', { rules: [{ kind: 'denyScope', pathPattern: 'Mail.*' }] });
    expect(await broker(tenant, { scope: 'Mail.Send', interactive: true })).toMatchObject({
      ok: false,
      missing: ['Mail.Send'],
    });
    expect(await broker(tenant, { interactive: true })).toMatchObject({ ok: true });
    await tenant.admin('POST', '/admin/faults', { rules: [{ kind: 'cancelSignIn', pathPattern: '*', times: 1 }] });
    expect(await broker(tenant, { interactive: true })).toMatchObject({ ok: false, status: 'USER_CANCEL' });
    expect(await broker(tenant, { interactive: true })).toMatchObject({ ok: true });
  });
});
