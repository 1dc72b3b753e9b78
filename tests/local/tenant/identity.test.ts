import { createRemoteJWKSet, customFetch, decodeJwt, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { aBrowser, codeFor, exchange, lead, REDIRECT, redeeming, renewing, school, signIn } from './a-sign-in';
import { aTenant, ORIGIN, seedIds } from './a-tenant';

describe('signing in with a code', () => {
  it('gives tokens that the published keys verify and Graph accepts', async () => {
    const tenant = await aTenant();
    const address = `${ORIGIN}/${school}/v2.0/.well-known/openid-configuration`;
    const discovery = await (await tenant.fetch(new Request(address))).json();
    const { status, json } = await signIn(tenant);
    expect(status).toBe(200);
    const fetchKeys = (url: string) => tenant.fetch(new Request(url));
    const keys = createRemoteJWKSet(new URL(discovery.jwks_uri), { [customFetch]: fetchKeys });
    const { payload } = await jwtVerify(json.id_token, keys, {
      issuer: discovery.issuer,
      audience: seedIds.clientId,
      currentDate: new Date('2026-11-03T09:00:30Z'),
    });
    expect(payload).toMatchObject({ oid: lead.id, tid: school, nonce: 'nonce-1', preferred_username: lead.address });
    const headers = { authorization: `Bearer ${json.access_token}` };
    const me = await tenant.fetch(new Request(`${ORIGIN}/v1.0/me`, { headers }));
    expect((await me.json()).displayName).toBe(lead.name);
  });

  it('needs the verifier of the challenge, and takes a code once', async () => {
    const tenant = await aTenant();
    const code = await codeFor(aBrowser(tenant));
    expect((await exchange(tenant, redeeming(code, 'w'.repeat(64)))).json.error).toBe('invalid_grant');
    expect((await exchange(tenant, redeeming(code))).status).toBe(200);
    expect((await exchange(tenant, redeeming(code))).json.error).toBe('invalid_grant');
  });

  it('ends what came of a code when the code is shown again', async () => {
    const tenant = await aTenant();
    const code = await codeFor(aBrowser(tenant));
    const { json } = await exchange(tenant, redeeming(code));
    await exchange(tenant, redeeming(code));
    expect((await exchange(tenant, renewing(json.refresh_token))).json.error).toBe('invalid_grant');
  });

  it('is for pages only: a request without an origin gets nothing', async () => {
    const tenant = await aTenant();
    const { json } = await exchange(tenant, redeeming(await codeFor(aBrowser(tenant))), {});
    expect(json.error_description).toContain('AADSTS9002327');
  });

  it.each([
    ['without S256', { code_challenge_method: 'plain' }],
    ['of an unknown application', { client_id: 'nobody' }],
    ['for a foreign reply address', { redirect_uri: 'https://evil.example/' }],
    ['for a reply address that differs in one letter', { redirect_uri: `${REDIRECT}?x` }],
    ['for an implicit token', { response_type: 'token' }],
    ['with an unknown prompt', { prompt: 'maybe' }],
  ])('refuses a request %s on its own page', async (_, changes) => {
    const answer = await aBrowser(await aTenant()).open(changes);
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
  });

  it('expires with the clock of the tenant: a code after ten minutes', async () => {
    const tenant = await aTenant();
    const code = await codeFor(aBrowser(tenant));
    await tenant.admin('POST', '/admin/clock', { now: '2026-11-03T09:11:00Z' });
    expect((await exchange(tenant, redeeming(code))).json.error).toBe('invalid_grant');
  });
});

describe('a refresh token', () => {
  it('renews once; shown again, it ends every token that came after it', async () => {
    const tenant = await aTenant();
    const { json } = await signIn(tenant);
    const renewed = await exchange(tenant, renewing(json.refresh_token));
    expect(decodeJwt(renewed.json.access_token)).toMatchObject({ oid: lead.id, scp: 'User.Read' });
    expect((await exchange(tenant, renewing(json.refresh_token))).json.error).toBe('invalid_grant');
    expect((await exchange(tenant, renewing(renewed.json.refresh_token))).json.error).toBe('invalid_grant');
  });

  it('renews again and again for one day after the sign-in, and no longer', async () => {
    const tenant = await aTenant();
    const first = await signIn(tenant);
    await tenant.admin('POST', '/admin/clock', { now: '2026-11-04T08:00:00Z' });
    const second = await exchange(tenant, renewing(first.json.refresh_token));
    expect(second.status).toBe(200);
    await tenant.admin('POST', '/admin/clock', { now: '2026-11-04T10:00:00Z' });
    expect((await exchange(tenant, renewing(second.json.refresh_token))).json.error).toBe('invalid_grant');
  });

  it('does not renew into scopes nobody consented to', async () => {
    const tenant = await aTenant();
    const { json } = await signIn(tenant);
    const wider = await exchange(tenant, renewing(json.refresh_token, { scope: 'Mail.Send' }));
    expect(wider.json).toMatchObject({ error: 'invalid_grant', suberror: 'consent_required' });
  });

  it('does not renew after consent was revoked; the access token lives until it expires', async () => {
    const tenant = await aTenant();
    const { json } = await signIn(tenant);
    await tenant.admin('POST', '/admin/consents/revoke', { of: lead.id });
    const renewed = await exchange(tenant, renewing(json.refresh_token));
    expect(renewed.json).toMatchObject({ error: 'invalid_grant', suberror: 'consent_required' });
    const headers = { authorization: `Bearer ${json.access_token}` };
    expect((await tenant.fetch(new Request(`${ORIGIN}/v1.0/me`, { headers }))).status).toBe(200);
  });

  it('renews after all access tokens were expired at once', async () => {
    const tenant = await aTenant();
    const { json } = await signIn(tenant);
    await tenant.admin('POST', '/admin/tokens/expire', {});
    const me = async (token: string) => {
      const headers = { authorization: `Bearer ${token}` };
      return (await tenant.fetch(new Request(`${ORIGIN}/v1.0/me`, { headers }))).status;
    };
    expect(await me(json.access_token)).toBe(401);
    const renewed = await exchange(tenant, renewing(json.refresh_token));
    expect(await me(renewed.json.access_token)).toBe(200);
  });
});
