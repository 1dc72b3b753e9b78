import { describe, expect, it } from 'vitest';
import { aBrowser, codeFor, lead, replyOf, school } from './a-sign-in';
import { APP_ORIGIN, aTenant, type OpenTenant, seedIds } from './a-tenant';

const STRONG = JSON.stringify({ access_token: { acrs: { essential: true, value: 'c1' } } });

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
const faults = (tenant: OpenTenant, ...rules: object[]) => tenant.admin('POST', '/admin/faults', { rules });

describe('the broker of a host', () => {
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

  it('answers from the same consents as the sign-in page, both ways', async () => {
    const tenant = await aTenant();
    const browser = aBrowser(tenant);
    await codeFor(browser);
    expect(await broker(tenant)).toMatchObject({ ok: true });
    await broker(tenant, { scope: 'Mail.Send', interactive: true });
    const silent = await browser.open({ prompt: 'none', scope: 'User.Read Mail.Send' });
    expect(replyOf(silent).get('code')).toBeTruthy();
    await tenant.admin('POST', '/admin/consents/revoke', { of: lead.id });
    expect(await broker(tenant)).toMatchObject({ status: 'USER_INTERACTION_REQUIRED', missing: ['User.Read'] });
    expect(replyOf(await browser.open({ prompt: 'none' })).get('error')).toBe('consent_required');
  });

  it('meets a claims challenge by asking the person, and it stays met on the sign-in page', async () => {
    const tenant = await aTenant();
    const browser = aBrowser(tenant);
    await codeFor(browser);
    const silent = await broker(tenant, { claims: STRONG });
    expect(silent).toMatchObject({ status: 'USER_INTERACTION_REQUIRED', code: 'interaction_required' });
    expect(await broker(tenant, { claims: STRONG, interactive: true })).toMatchObject({ ok: true });
    expect(replyOf(await browser.open({ prompt: 'none', claims: STRONG })).get('code')).toBeTruthy();
  });

  it('cannot allow what only an administrator can', async () => {
    const tenant = await aTenant();
    const wanted = { scope: 'User.Read ChannelMessage.Read.All', interactive: true };
    expect(await broker(tenant, wanted)).toMatchObject({
      ok: false,
      status: 'PERSISTENT_ERROR',
      code: 'access_denied',
      subError: 'admin_consent_required',
      missing: ['ChannelMessage.Read.All'],
    });
    const scopes = ['ChannelMessage.Read.All'];
    const approval = { organisationId: school, clientId: seedIds.clientId, scopes };
    await tenant.admin('POST', '/admin/consents/approve', approval);
    expect(await broker(tenant, wanted)).toMatchObject({ ok: true });
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

  it('tells consent declined from signing in cancelled, as far as MSAL passes it on', async () => {
    const tenant = await aTenant();
    await faults(tenant, { kind: 'denyScope', pathPattern: 'Mail.*' });
    expect(await broker(tenant, { scope: 'Mail.Send', interactive: true })).toMatchObject({
      status: 'PERSISTENT_ERROR',
      code: 'access_denied',
      subError: 'consent_declined',
      missing: ['Mail.Send'],
    });
    expect(await broker(tenant, { interactive: true })).toMatchObject({ ok: true });
    await faults(tenant, { kind: 'cancelSignIn', pathPattern: '*', times: 1 });
    expect(await broker(tenant, { interactive: true })).toMatchObject({ ok: false, status: 'USER_CANCEL' });
    expect(await broker(tenant, { interactive: true })).toMatchObject({ ok: true });
  });
});
