import { describe, expect, it } from 'vitest';
import { APP_ORIGIN, aTenant, HOST_ORIGIN, type OpenTenant, ORIGIN, seedIds } from './a-tenant';

const open = (tenant: OpenTenant, headers: Record<string, string> = {}) =>
  tenant.fetch(new Request(`${ORIGIN}/admin/`, { headers }));
const submit = (tenant: OpenTenant, form: string, fields: Record<string, string> = {}, origin = ORIGIN) =>
  tenant.fetch(
    new Request(`${ORIGIN}/admin/page/${form}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { origin },
    }),
  );
const state = async (tenant: OpenTenant) => (await tenant.admin('GET', '/admin/state')).json;

describe('the administration page', () => {
  it('says that it is a demonstration and shows people, clock, switches, faults and what is kept', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    await lead('POST', '/me/messages', { subject: 'x' });
    const answer = await open(tenant);
    const text = await answer.text();
    expect(text).toContain('<strong>Demonstration.</strong>');
    expect(text).toContain(seedIds.people.lead.name);
    expect(text).toContain('value="2026-11-03T09:00:0');
    expect(text).toContain('name="latencyMs" value="0"');
    expect(text).toContain('<td>messages</td>\n<td>1</td>');
    expect(text).toMatch(/Of \d+ operations described, \d+ are answered/);
  });

  it('runs no script, loads nothing from elsewhere and is shown in no frame', async () => {
    const answer = await open(await aTenant());
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(await answer.text()).not.toMatch(/<script|\son\w+=|style="/);
  });

  it('names every field for those who cannot see it', async () => {
    const text = await (await open(await aTenant())).text();
    const fields = [...text.matchAll(/<(input|select|textarea)\b/g)].map(({ index }) => index);
    const labelled = [...text.matchAll(/<label>[\s\S]*?<\/label>/g)];
    const isInLabel = (at: number) => labelled.some(({ index, 0: whole }) => index < at && at < index + whole.length);
    expect(fields.length).toBeGreaterThan(8);
    expect(fields.filter((at) => !isInLabel(at))).toEqual([]);
  });

  it('opens from the address bar and from pages of this computer, and from nowhere else', async () => {
    const tenant = await aTenant();
    const from = async (site: string) =>
      (await open(tenant, { 'sec-fetch-site': site, 'sec-fetch-mode': 'navigate' })).status;
    expect([await from('none'), await from('same-site'), await from('cross-site')]).toEqual([200, 200, 403]);
    expect((await open(tenant, { origin: APP_ORIGIN })).status).toBe(403);
  });
});

describe('a form of the page', () => {
  it('sets the clock and leads back to the page', async () => {
    const tenant = await aTenant();
    const answer = await submit(tenant, 'clock', { now: '2026-12-01T08:00:00Z' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/admin/']);
    expect((await state(tenant)).now).toMatch(/^2026-12-01T08:00:0/);
  });

  it('says what is wrong and changes nothing', async () => {
    const tenant = await aTenant();
    const answer = await submit(tenant, 'clock', { now: 'tomorrow' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('role="alert"');
    expect((await state(tenant)).now).toMatch(/^2026-11-03T09:00:0/);
  });

  it('adds a fault that strikes, and shows in the journal which call it hit', async () => {
    const tenant = await aTenant();
    const fields = { kind: 'status', method: 'GET', pathPattern: '/v1.0/me', rate: '', times: '2', seed: '7' };
    expect((await submit(tenant, 'add-fault', fields)).status).toBe(303);
    const lead = await tenant.as('lead');
    expect((await lead('GET', '/me')).status).toBe(503);
    expect(await (await open(tenant)).text()).toContain('<td>/v1.0/me</td>');
    await submit(tenant, 'no-faults');
    expect((await lead('GET', '/me')).status).toBe(200);
  });

  it('sets the switches: a box that is not ticked is off', async () => {
    const tenant = await aTenant();
    const { switches } = await state(tenant);
    const sent = Object.entries(switches).filter(([, value]) => typeof value !== 'boolean');
    const fields = Object.fromEntries(
      sent.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
    );
    expect((await submit(tenant, 'switches', { ...fields, latencyMs: '5', exposeRetryAfter: 'on' })).status).toBe(303);
    const changed = (await state(tenant)).switches;
    expect([changed.latencyMs, changed.exposeRetryAfter, changed.etagInPatchAnswer]).toEqual([5, true, false]);
  });

  it('approves, expires and revokes', async () => {
    const tenant = await aTenant();
    const { clientId, organisations, people } = seedIds;
    const scopes = 'ChannelMessage.Read.All, Place.Read.All';
    await submit(tenant, 'approve', { organisationId: organisations.school.id, clientId, scopes });
    const ask = { clientId, personId: people.lead.id, organisationId: organisations.school.id, interactive: false };
    const broker = async () =>
      (await tenant.admin('POST', '/broker/token', { ...ask, scope: 'Place.Read.All', origin: APP_ORIGIN })).json.ok;
    expect(await broker()).toBe(true);
    const lead = await tenant.as('lead');
    await submit(tenant, 'expire-tokens');
    expect((await lead('GET', '/me')).status).toBe(401);
    await submit(tenant, 'revoke');
    expect(await broker()).toBe(false);
  });

  it('starts again', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    await lead('POST', '/me/messages', { subject: 'x' });
    await submit(tenant, 'reset', { seed: 'demo' });
    expect((await lead('GET', '/me/messages')).json.value).toEqual([]);
  });

  it.each([HOST_ORIGIN, APP_ORIGIN, 'https://evil.example'])('takes nothing from a page of %s', async (origin) => {
    const tenant = await aTenant();
    expect((await submit(tenant, 'clock', { now: '2027-01-01T00:00:00Z' }, origin)).status).toBe(403);
    expect((await state(tenant)).now).toMatch(/^2026/);
  });
});
