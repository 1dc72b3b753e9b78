import { describe, expect, it, vi } from 'vitest';
import { type Api, aList, aTenant, type OpenTenant, ORIGIN, query, seedIds } from './a-tenant';

const arm = (tenant: OpenTenant, rules: object[], seed?: number) =>
  tenant.admin('POST', '/admin/faults', { rules, ...(seed === undefined ? {} : { seed }) });
const draft = (api: Api, subject: string) => api('POST', '/me/messages', { subject });
const subjects = async (api: Api): Promise<string[]> =>
  (await api('GET', '/me/messages?$select=subject')).json.value.map(({ subject }: { subject: string }) => subject);
const clockTo = (tenant: OpenTenant, time: string) =>
  tenant.admin('POST', '/admin/clock', { now: `2026-11-03T${time}Z` });

async function leadIn(scopes?: string) {
  const tenant = await aTenant();
  await clockTo(tenant, '09:00:00');
  return { tenant, lead: await tenant.as('lead', scopes) };
}

describe('a refusal before anything is done', () => {
  it('is of the statuses the service uses for the method: no 507 for reads', async () => {
    const { tenant, lead } = await leadIn();
    await arm(tenant, [{ kind: 'refuse', pathPattern: '/v1.0/*' }], 7);
    const statuses = async (act: () => Promise<{ status: number }>) => {
      const seen = new Set<number>();
      for (let i = 0; i < 60; i++) seen.add((await act()).status);
      return [...seen].sort();
    };
    expect(await statuses(() => lead('GET', '/me/messages'))).toEqual([429, 500, 502, 503, 504]);
    expect(await statuses(() => draft(lead, 'x'))).toEqual([429, 500, 502, 503, 504, 507]);
    await arm(tenant, []);
    expect(await subjects(lead)).toEqual([]);
  });

  it.each([
    [409, 'nameAlreadyExists'],
    [412, 'resourceModified'],
    [423, 'resourceLocked'],
  ])('with %d carries the code %s', async (status, code) => {
    const { tenant, lead } = await leadIn();
    await arm(tenant, [{ kind: 'status', status, pathPattern: '*' }]);
    expect((await lead('GET', '/me')).json.error.code).toBe(code);
  });

  it('writes Retry-After as a fraction, as a date or not at all', async () => {
    const { tenant, lead } = await leadIn();
    const wait = async (rule: object) => {
      await arm(tenant, [{ kind: 'throttle', pathPattern: '*', ...rule }]);
      return (await lead('GET', '/me')).headers.get('retry-after');
    };
    expect(await wait({ retryAfterSeconds: 2.128 })).toBe('2.128');
    expect(await wait({ retryAfterSeconds: 315, retryAfterAs: 'date' })).toMatch(/^Tue, 03 Nov 2026 09:05:1\d GMT$/);
    expect(await wait({})).toBeNull();
  });
});

describe('a call that is done although its answer says otherwise', () => {
  it('fails after it was applied, with the status of the rule', async () => {
    const { tenant, lead } = await leadIn();
    await arm(tenant, [{ kind: 'applyThenFail', method: 'POST', pathPattern: '*', status: 503 }]);
    expect((await draft(lead, 'kept')).status).toBe(503);
    expect(await subjects(lead)).toEqual(['kept']);
  });

  it('loses its connection after it was applied', async () => {
    const { tenant, lead } = await leadIn();
    await arm(tenant, [{ kind: 'applyThenDrop', method: 'POST', pathPattern: '*' }]);
    await expect(draft(lead, 'kept')).rejects.toThrow('');
    expect(await subjects(lead)).toEqual(['kept']);
  });

  it('is done later on the clock of the tenant, in the order of time', async () => {
    const { tenant, lead } = await leadIn();
    const late = (lateMs: number) => ({ kind: 'applyLate', pathPattern: '*', times: 1, lateMs });
    await arm(tenant, [late(60_000), late(1000)]);
    expect((await draft(lead, 'after a minute')).status).toBe(504);
    expect((await draft(lead, 'after a second')).status).toBe(504);
    expect(await subjects(lead)).toEqual([]);
    await clockTo(tenant, '09:00:30');
    expect(await subjects(lead)).toEqual(['after a second']);
    await clockTo(tenant, '09:02:00');
    expect(new Set(await subjects(lead))).toEqual(new Set(['after a second', 'after a minute']));
  });

  it('is late by one to sixty seconds when the rule does not say', async () => {
    const { tenant, lead } = await leadIn();
    await arm(tenant, [{ kind: 'applyLate', pathPattern: '*' }]);
    for (let i = 0; i < 10; i++) await draft(lead, `${i}`);
    expect(await subjects(lead)).toEqual([]);
    await clockTo(tenant, '09:01:01');
    expect(await subjects(lead)).toHaveLength(10);
  });

  it.each([
    [true, ['half']],
    [false, []],
  ])('hangs until thirty seconds have passed on the clock of the tenant (done: %s)', async (applied, left) => {
    const { tenant, lead } = await leadIn();
    await arm(tenant, [{ kind: 'hang', method: 'POST', pathPattern: '*', applied }]);
    let isAnswered = false;
    const hanging = draft(lead, 'half').finally(() => {
      isAnswered = true;
    });
    await vi.waitUntil(async () => (await tenant.admin('GET', '/admin/faults')).json.journal.length > 0);
    await clockTo(tenant, '09:00:20');
    await subjects(lead);
    expect(isAnswered).toBe(false);
    await clockTo(tenant, '09:00:40');
    expect((await hanging).status).toBe(504);
    expect(await subjects(lead)).toEqual(left);
  });
});

describe('an answer that is spoilt on its way', () => {
  const raw = async (kind: string) => {
    const { tenant, lead } = await leadIn();
    await arm(tenant, [{ kind, pathPattern: '*' }]);
    const headers = { authorization: `Bearer ${await tokenOf(tenant)}` };
    const answer = await tenant.fetch(new Request(`${ORIGIN}/v1.0/me`, { headers }));
    await arm(tenant, []);
    return { status: answer.status, text: await answer.text(), whole: (await lead('GET', '/me')).json };
  };

  it('breaks off in the middle of the JSON', async () => {
    const { status, text } = await raw('truncatedJson');
    expect([status, text.slice(0, 2)]).toEqual([200, '{"']);
    expect(() => JSON.parse(text)).toThrow();
  });

  it('has no body although it says JSON', async () => {
    expect(await raw('emptyBody')).toMatchObject({ status: 200, text: '' });
  });

  it('has values of other types under the same names', async () => {
    const { text, whole } = await raw('wrongTypes');
    const spoilt = JSON.parse(text);
    expect(Object.keys(spoilt)).toEqual(Object.keys(whole));
    expect([typeof spoilt.displayName, typeof spoilt.businessPhones]).toEqual(['number', 'string']);
  });

  it('carries Retry-After beside a success', async () => {
    const { tenant, lead } = await leadIn();
    await arm(tenant, [{ kind: 'successRetryAfter', method: 'POST', pathPattern: '*/send', retryAfterSeconds: 9 }]);
    const { json } = await lead('POST', '/me/messages', {
      subject: 'x',
      toRecipients: [{ emailAddress: { address: seedIds.people.office.address } }],
    });
    const sent = await lead('POST', `/me/messages/${json.id}/send`);
    expect([sent.status, sent.headers.get('retry-after')]).toEqual([202, '9']);
  });
});

describe('a list that lags', () => {
  it('shows items as they were fifteen seconds ago, and single items as they are', async () => {
    const { tenant, lead } = await leadIn();
    const { path } = await aList(lead);
    const states = async () => {
      const { json } = await lead('GET', `${path}/items${query({ $expand: 'fields($select=State)' })}`);
      return json.value.map(({ fields }: { fields: { State: string } }) => fields.State);
    };
    await lead('POST', `${path}/items`, { fields: { State: 'old' } });
    await clockTo(tenant, '09:01:00');
    const { json } = await lead('POST', `${path}/items`, { fields: { State: 'new' } });
    await lead('PATCH', `${path}/items/1/fields`, { State: 'changed' });
    await arm(tenant, [{ kind: 'staleRead', pathPattern: '*', ageMs: 15_000 }]);
    expect(await states()).toEqual(['old']);
    expect((await lead('GET', `${path}/items/${json.id}`)).status).toBe(200);
    await lead('DELETE', `${path}/items/1`);
    expect(await states()).toEqual(['old']);
    await clockTo(tenant, '09:02:00');
    expect(await states()).toEqual(['new']);
  });

  it('shows some of the newest messages and not others', async () => {
    const { tenant, lead } = await leadIn();
    for (let i = 0; i < 8; i++) await draft(lead, `${i}`);
    await arm(tenant, [{ kind: 'partialRead', pathPattern: '*', ageMs: 15_000 }], 3);
    const { length } = await subjects(lead);
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThan(8);
    await arm(tenant, []);
    expect(await subjects(lead)).toHaveLength(8);
  });
});

describe('a token that is not good enough', () => {
  it('is refused as expired as often as the rule says', async () => {
    const { tenant, lead } = await leadIn();
    await arm(tenant, [{ kind: 'expiredToken', pathPattern: '*', times: 1 }]);
    const refused = await lead('GET', '/me');
    expect([refused.status, refused.json.error.code]).toEqual([401, 'InvalidAuthenticationToken']);
    expect((await lead('GET', '/me')).status).toBe(200);
  });

  it('is challenged with claims that the next sign-in can carry back', async () => {
    const { tenant, lead } = await leadIn();
    await arm(tenant, [{ kind: 'claimsChallenge', pathPattern: '/v1.0/me' }]);
    const challenged = await lead('GET', '/me');
    const header = challenged.headers.get('www-authenticate') ?? '';
    expect([challenged.status, header.includes('error="insufficient_claims"')]).toEqual([401, true]);
    const claims = Buffer.from(/claims="([^"]+)"/.exec(header)?.[1] ?? '', 'base64').toString();
    const strong = await tokenOf(tenant, claims);
    const again = await tenant.fetch(
      new Request(`${ORIGIN}/v1.0/me`, { headers: { authorization: `Bearer ${strong}` } }),
    );
    expect(again.status).toBe(200);
  });

  it.each([
    [300_000, '09:00:00', 401],
    [300_000, '09:06:00', 200],
    [-300_000, '09:54:00', 200],
    [-300_000, '09:56:00', 401],
  ])('was issued by a clock that is %d ms ahead: at %s the answer is %d', async (skewMs, time, status) => {
    const { tenant } = await leadIn();
    await arm(tenant, [{ kind: 'clockSkew', pathPattern: '/broker/token', skewMs }]);
    const token = await tokenOf(tenant);
    await clockTo(tenant, time);
    const headers = { authorization: `Bearer ${token}` };
    expect((await tenant.fetch(new Request(`${ORIGIN}/v1.0/me`, { headers }))).status).toBe(status);
  });
});

async function tokenOf(tenant: OpenTenant, claims?: string): Promise<string> {
  const { json } = await tenant.admin('POST', '/broker/token', {
    clientId: seedIds.clientId,
    personId: seedIds.people.lead.id,
    organisationId: seedIds.organisations.school.id,
    scope: 'User.Read',
    ...(claims === undefined ? {} : { claims }),
    interactive: true,
    origin: 'https://localhost:4301',
  });
  return json.accessToken;
}
