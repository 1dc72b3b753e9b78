import { describe, expect, it } from 'vitest';
import { type Api, aList, aTenant, seedIds } from '../a-tenant';

const recipient = { emailAddress: { address: seedIds.people.office.address } };
const EVENT = {
  subject: 'Review',
  start: { dateTime: '2026-11-05T10:00:00', timeZone: 'UTC' },
  end: { dateTime: '2026-11-05T11:00:00', timeZone: 'UTC' },
};

interface Write {
  path: string;
  body?: object;
  count: () => Promise<number>;
}

const countAt = (api: Api, path: string) => async () => (await api('GET', path)).json.value.length;

/** Each way to write something that must not be written twice; `count` says how often it was done. */
const writes: Readonly<Record<string, (api: Api) => Promise<Write>>> = {
  send: async (api) => {
    const { json } = await api('POST', '/me/messages', { subject: 'Plan', toRecipients: [recipient] });
    return { path: `/me/messages/${json.id}/send`, count: countAt(api, '/me/mailFolders/sentitems/messages') };
  },
  events: async (api) => ({ path: '/me/events', body: EVENT, count: countAt(api, '/me/events') }),
  items: async (api) => {
    const { path } = await aList(api);
    return { path: `${path}/items`, body: { fields: { State: 'open' } }, count: countAt(api, `${path}/items`) };
  },
};

describe('place 1, retries: a POST is not answered once and for all', () => {
  describe.each(Object.keys(writes))('%s', (name) => {
    const prepared = async (kind: string, times = 1) => {
      const tenant = await aTenant();
      const lead = await tenant.as('lead');
      const write = await writes[name]?.(lead);
      if (write === undefined) throw new Error(`no write ${name}`);
      await tenant.admin('POST', '/admin/faults', { rules: [{ kind, method: 'POST', pathPattern: '*', times }] });
      return { ...write, send: () => lead('POST', write.path, write.body) };
    };

    it('is done, and answered 504', async () => {
      const { send, count } = await prepared('applyThenFail');
      expect((await send()).status).toBe(504);
      expect(await count()).toBe(1);
    });

    it('is answered 503 twice, with nothing done before the third', async () => {
      const { send, count } = await prepared('status', 2);
      expect([(await send()).status, (await send()).status, await count()]).toEqual([503, 503, 0]);
      expect((await send()).status).toBeLessThan(300);
      expect(await count()).toBe(1);
    });

    it('loses its connection before it is done, or after', async () => {
      const before = await prepared('drop');
      await expect(before.send()).rejects.toMatchObject({ name: 'ConnectionDropped' });
      expect(await before.count()).toBe(0);
      const after = await prepared('applyThenDrop');
      await expect(after.send()).rejects.toMatchObject({ name: 'ConnectionDropped' });
      expect(await after.count()).toBe(1);
    });
  });
});
