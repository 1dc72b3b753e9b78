// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createIdentity, type Identity } from '../../../src/adapters/identity/create-identity';
import { expectOk } from '../../support/expect-ok';
import { contentsOf, NestedHost } from './nested-host';

const config = {
  appOrigin: 'https://psp.example',
  clientId: '9a57c0de-0000-4000-8000-000000000003',
  authority: 'https://login.microsoftonline.com/organizations',
  knownAuthorities: [],
  protocolMode: 'AAD' as const,
};

let host: NestedHost;
let mayAsk = true;
const open = (): Promise<Identity> => createIdentity({ config, nested: true, mayAsk: () => mayAsk });

beforeEach(() => {
  host = new NestedHost();
  host.install();
  mayAsk = true;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('nested sign-in with the real MSAL', () => {
  test('a feature whose scopes were consented to gets its token without a prompt, once', async () => {
    host.consented.add('Sites.Selected');
    const identity = await open();
    const token = expectOk(await identity.tokenFor('records'));
    expect(contentsOf(token).scp).toBe('Sites.Selected');
    expect(expectOk(await identity.tokenFor('records'))).toBe(token);
    expect(host.asked).toEqual(['GetToken Sites.Selected']);
  });

  test('the first use of a feature asks the person, for that feature’s scopes only', async () => {
    const identity = await open();
    expect(contentsOf(expectOk(await identity.tokenFor('mail'))).scp).toBe('Mail.ReadWrite Mail.Send');
    expect(host.asked.filter((ask) => ask.startsWith('GetTokenPopup'))).toEqual([
      'GetTokenPopup Mail.ReadWrite Mail.Send',
    ]);
  });

  test('requests that wait for one prompt share its answer', async () => {
    const identity = await open();
    const tokens = await Promise.all([
      identity.tokenFor('records'),
      identity.tokenFor('records'),
      identity.tokenFor('records'),
    ]);
    expect(new Set(tokens.map((token) => contentsOf(expectOk(token)).scp))).toEqual(new Set(['Sites.Selected']));
    expect(host.asked.filter((ask) => ask.startsWith('GetTokenPopup'))).toHaveLength(1);
  });

  test('where no prompt may appear the answer is signedOut and nobody is disturbed', async () => {
    mayAsk = false;
    const identity = await open();
    expect(await identity.tokenFor('calendar')).toEqual({ ok: false, failure: { kind: 'signedOut' } });
    expect(host.asked.some((ask) => ask.startsWith('GetTokenPopup'))).toBe(false);
  });

  test('a cancelled prompt does not come back by itself; a press on sign in brings it back', async () => {
    host.prompt = 'cancel';
    const identity = await open();
    expect(await identity.tokenFor('records')).toEqual({ ok: false, failure: { kind: 'signInCancelled' } });
    expect(await identity.tokenFor('records')).toEqual({
      ok: false,
      failure: { kind: 'forbidden', capability: 'records' },
    });
    expect(host.asked.filter((ask) => ask.startsWith('GetTokenPopup'))).toHaveLength(1);
    host.prompt = 'allow';
    expect(expectOk(await identity.signIn('signIn', 'records')).name).toBe('Angharad Rees');
    expect(contentsOf(expectOk(await identity.tokenFor('records'))).scp).toContain('Sites.Selected');
  });

  test('what sending needs is asked for in one prompt, and not again', async () => {
    const identity = await open();
    expectOk(await identity.allow('calendar', 'mail'));
    expectOk(await identity.allow('calendar', 'mail'));
    expectOk(await identity.tokenFor('mail'));
    expect(host.asked.filter((ask) => ask.startsWith('GetTokenPopup'))).toEqual([
      'GetTokenPopup Calendars.ReadWrite Mail.ReadWrite Mail.Send',
    ]);
  });

  test('refusing what sending needs is answered, and no background pass asks again', async () => {
    host.prompt = 'cancel';
    const identity = await open();
    expect(await identity.allow('calendar', 'mail')).toEqual({ ok: false, failure: { kind: 'signInCancelled' } });
    expect((await identity.tokenFor('mail')).ok).toBe(false);
    expect(host.asked.filter((ask) => ask.startsWith('GetTokenPopup'))).toHaveLength(1);
  });

  test('a refused consent switches that feature off and leaves the others', async () => {
    host.consented.add('Sites.Selected');
    host.prompt = 'decline';
    const identity = await open();
    expect(await identity.tokenFor('mail')).toEqual({ ok: false, failure: { kind: 'forbidden', capability: 'mail' } });
    expect((await identity.tokenFor('records')).ok).toBe(true);
  });

  test('a challenge passes over the cached token and hands on the claims', async () => {
    host.consented.add('Sites.Selected');
    const identity = await open();
    const first = expectOk(await identity.tokenFor('records'));
    const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
    const second = expectOk(await identity.tokenFor('records', { claims }));
    expect(second).not.toBe(first);
    expect(host.claims.at(-1)).toContain('"acrs"');
    const third = expectOk(await identity.tokenFor('records', {}));
    expect(third).not.toBe(second);
  });

  test('without a network the answer is offline, and nothing is held against the feature', async () => {
    host.consented.add('Sites.Selected');
    host.isOffline = true;
    const identity = await open();
    expect(await identity.tokenFor('records')).toEqual({ ok: false, failure: { kind: 'offline' } });
    host.isOffline = false;
    expect((await identity.tokenFor('records')).ok).toBe(true);
  });

  test('the person is known by id, name and address', async () => {
    expect(expectOk(await (await open()).me())).toEqual({
      id: 'person-1',
      name: 'Angharad Rees',
      email: 'angharad.rees@brynglas.example',
    });
  });

  test('no token is left behind in storage or cookies', async () => {
    const identity = await open();
    expectOk(await identity.tokenFor('mail'));
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
  });
});
