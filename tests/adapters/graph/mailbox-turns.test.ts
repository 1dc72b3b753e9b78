import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../../../src/domain/result/result';
import { json, scriptedGraph } from './scripted-graph';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A service whose answers wait until the test lets them go. */
function slowService() {
  const held: (() => void)[] = [];
  const { client, sent } = scriptedGraph(
    () => new Promise((answer) => held.push(() => answer(json({ value: [] })))),
    async () => ok('token-1'),
  );
  const get = (path: string) => client.ask({ method: 'GET', path, feature: 'mail', repeat: 'asRead' });
  const settle = () => vi.advanceTimersByTimeAsync(0);
  return { client, sent, get, settle, letGo: () => held.shift()?.() };
}

describe('A mailbox', () => {
  it('is asked four things at once at most; the fifth waits for one to end', async () => {
    const { get, sent, settle, letGo } = slowService();
    const asked = Array.from({ length: 5 }, (_, n) => get(`/me/messages?n=${n}`));
    await settle();
    expect(sent).toHaveLength(4);
    letGo();
    await asked[0];
    await settle();
    expect(sent.map(({ address }) => address.slice(-3))).toEqual(['n=0', 'n=1', 'n=2', 'n=3', 'n=4']);
  });

  it('keeps nobody waiting who asks another mailbox, or a list', async () => {
    const { get, sent, settle } = slowService();
    for (let n = 0; n < 5; n++) void get('/me/mailFolders/inbox/messages');
    void get('/users/psp@npt-demo.example/messages');
    void get('/sites/one/lists/two/items');
    await settle();
    expect(sent).toHaveLength(6);
  });

  it('does not let a send wait longer than its lease allows: it says that nothing left', async () => {
    const { client, get, sent, settle } = slowService();
    for (let n = 0; n < 4; n++) void get('/me/messages');
    await settle();
    const send = client.ask({ method: 'POST', path: '/me/messages/one/send', feature: 'mail', repeat: 'never' });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await send).toMatchObject({ kind: 'notSent', failure: { kind: 'throttled' } });
    expect(sent).toHaveLength(4);
  });
});
