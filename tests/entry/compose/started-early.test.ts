import { describe, expect, it } from 'vitest';
import { ok } from '../../../src/domain/result/result';
import { startedEarly } from '../../../src/entry/compose/started-early';

function aStarter() {
  const asked: boolean[] = [];
  const start = async (ask: boolean) => ({ outcome: ok(asked.push(ask)) });
  return { asked, fetchStarter: async () => start };
}

describe('a start that begins early', () => {
  it('begins silently before anybody asks, and gives the first silent question that beginning', async () => {
    const { asked, fetchStarter } = aStarter();
    const start = startedEarly(fetchStarter);
    await Promise.resolve();
    await start(false);
    expect(asked).toEqual([false]);
  });

  it('begins again for every later question', async () => {
    const { asked, fetchStarter } = aStarter();
    const start = startedEarly(fetchStarter);
    await start(false);
    await start(true);
    await start(false);
    expect(asked).toEqual([false, true, false]);
  });

  it('fetches the starter again where that had failed', async () => {
    const { asked, fetchStarter } = aStarter();
    let fetches = 0;
    const start = startedEarly(async () => {
      fetches += 1;
      if (fetches === 1) throw new Error('no network');
      return fetchStarter();
    });
    expect(await start(false)).toEqual({ outcome: { ok: false, failure: { kind: 'offline' } } });
    await start(true);
    expect(asked).toEqual([true]);
  });
});
