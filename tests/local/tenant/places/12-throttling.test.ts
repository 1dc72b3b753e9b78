import { describe, expect, it } from 'vitest';
import { APP_ORIGIN, aTenant } from '../a-tenant';

describe('place 12, throttling: it happens, and Retry-After is not always there to read', () => {
  const answerTo = async (rule: object, switches: object = {}) => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    await tenant.admin('PUT', '/admin/switches', switches);
    await tenant.admin('POST', '/admin/faults', { rules: [{ pathPattern: '/v1.0/*', ...rule }] });
    const { status, headers } = await lead('GET', '/me', undefined, { origin: APP_ORIGIN });
    const exposed = headers.get('access-control-expose-headers')?.split(', ') ?? [];
    return { status, retryAfter: headers.get('retry-after'), readable: exposed.includes('Retry-After') };
  };

  it.each([
    ['a fraction of a second', { retryAfterSeconds: 2.128 }, '2.128'],
    ['more than the client library waits', { retryAfterSeconds: 315 }, '315'],
    ['nothing at all', {}, null],
  ])('names %s', async (_, rule, retryAfter) => {
    expect(await answerTo({ kind: 'throttle', ...rule })).toMatchObject({ status: 429, retryAfter });
  });

  it('names a date', async () => {
    const { retryAfter } = await answerTo({ kind: 'throttle', retryAfterSeconds: 60, retryAfterAs: 'date' });
    expect(retryAfter).toMatch(/^Tue, 03 Nov 2026 09:01:\d\d GMT$/);
  });

  it('hides the header from scripts of other origins, unless the switch shows it', async () => {
    const rule = { kind: 'throttle', retryAfterSeconds: 5 };
    expect((await answerTo(rule)).readable).toBe(false);
    expect((await answerTo(rule, { exposeRetryAfter: true })).readable).toBe(true);
  });

  it('has none on 504', async () => {
    expect(await answerTo({ kind: 'applyThenFail' })).toMatchObject({ status: 504, retryAfter: null });
  });
});
