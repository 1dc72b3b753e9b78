import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import seedIds from '../../../src/local/seed-ids.json' with { type: 'json' };
import type { Reply, TenantProcess } from './a-tenant-process';

/** What the tenant has acknowledged in one round, and so promised to keep. */
export interface Promises {
  round: number;
  /** Where the list of the round is. */
  path: string;
  /** Key of an item to the highest revision that was acknowledged. */
  items: Map<string, number>;
  /** Subjects of drafts, and of messages whose sending was accepted. */
  drafts: Set<string>;
  sent: Set<string>;
}

const WRITERS = 6;
const RECIPIENT = seedIds.people.office.address;

/** A round with a list of its own. */
export async function newPromises(tenant: TenantProcess, round: number): Promise<Promises> {
  const { status, json } = await tenant.graph('POST', `/sites/${seedIds.site.id}/lists`, {
    displayName: `Round ${round}`,
    list: { template: 'genericList' },
    columns: [
      { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true },
      { name: 'Revision', number: {} },
    ],
  });
  expect(status).toBe(201);
  const path = `/sites/${seedIds.site.id}/lists/${json.id}`;
  return { round, path, items: new Map(), drafts: new Set(), sent: new Set() };
}

/**
 * Several writers write items and mail without a pause; the process is killed once so many of their writes have been
 * acknowledged, while others are under way. Returns when every writer has lost the line.
 */
export async function writeUntilCut(
  tenant: TenantProcess,
  promises: Promises,
  answers: number,
  moreMs: number,
): Promise<void> {
  let left = answers;
  let killed: Promise<void> | undefined;
  const counted = (): void => {
    left -= 1;
    if (left === 0) killed = delay(moreMs).then(() => tenant.kill());
  };
  const writers = Array.from({ length: WRITERS }, async (_, writer) => {
    try {
      for (let n = 0; ; n++) {
        const name = `${promises.round}-${writer}-${n}`;
        await (writer % 2 === 0
          ? writeItem(tenant, promises, name, counted)
          : writeMail(tenant, promises, name, counted));
      }
    } catch (error) {
      if (!isCut(error)) throw error;
    }
  });
  await Promise.all(writers);
  await killed;
}

/** Lets the mail that was under way at the kill arrive. */
export async function letMailArrive(tenant: TenantProcess): Promise<void> {
  const { json } = await tenant.admin('GET', '/admin/state');
  await tenant.admin('POST', '/admin/clock', { now: new Date(Date.parse(json.now) + 60_000).toISOString() });
}

/** Every promise is kept, and what was not answered is there whole or not at all. */
export async function expectKept(tenant: TenantProcess, promises: Promises): Promise<void> {
  const rows = await everyPage(tenant, `${promises.path}/items?$expand=fields&$top=5000`);
  const revisions = new Map(rows.map(({ fields }): [string, number] => [fields.Key, fields.Revision]));
  expect(revisions.size).toBe(rows.length);
  const lost = [...promises.items].filter(([key, revision]) => !((revisions.get(key) ?? -1) >= revision));
  expect(lost).toEqual([]);
  expect(rows.map(({ id }) => id)).toEqual(rows.map((_, index) => String(index + 1)));

  const subjects = async (folder: string): Promise<string[]> =>
    (await everyPage(tenant, `/me/mailFolders/${folder}/messages?$select=subject&$top=1000`)).map(
      ({ subject }) => subject,
    );
  const [drafts, sent] = [await subjects('drafts'), await subjects('sentitems')];
  expect([...promises.drafts].filter((subject) => !drafts.includes(subject) && !sent.includes(subject))).toEqual([]);
  expect([...promises.sent].filter((subject) => !sent.includes(subject))).toEqual([]);
  expect(new Set([...drafts, ...sent]).size).toBe(drafts.length + sent.length);
}

async function writeItem(tenant: TenantProcess, { path, items }: Promises, key: string, counted: () => void) {
  const { json } = acknowledged(
    await tenant.graph('POST', `${path}/items`, { fields: { Key: key, Revision: 1 } }),
    201,
  );
  items.set(key, 1);
  counted();
  for (const revision of [2, 3]) {
    acknowledged(await tenant.graph('PATCH', `${path}/items/${json.id}/fields`, { Revision: revision }), 200);
    items.set(key, revision);
    counted();
  }
}

async function writeMail(tenant: TenantProcess, { drafts, sent }: Promises, subject: string, counted: () => void) {
  const toRecipients = [{ emailAddress: { address: RECIPIENT } }];
  const { json } = acknowledged(await tenant.graph('POST', '/me/messages', { subject, toRecipients }), 201);
  drafts.add(subject);
  counted();
  acknowledged(await tenant.graph('POST', `/me/messages/${encodeURIComponent(json.id)}/send`), 202);
  sent.add(subject);
  counted();
}

function acknowledged(reply: Reply, status: number): Reply {
  expect(reply.status).toBe(status);
  return reply;
}

// biome-ignore lint/suspicious/noExplicitAny: rows of lists and mail, whose values are asserted
async function everyPage(tenant: TenantProcess, path: string): Promise<any[]> {
  const { json } = acknowledged(await tenant.graph('GET', path), 200);
  const next = json['@odata.nextLink'];
  return next === undefined ? json.value : [...json.value, ...(await everyPage(tenant, next))];
}

const isCut = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && /^(ECONNRESET|ECONNREFUSED|EPIPE)$/.test(String(error.code))) ||
    /hang up|cut within/.test(error.message));
