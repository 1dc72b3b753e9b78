import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { seeded } from '../../support/conduct';
import {
  bundleTenant,
  freePort,
  type ProcessOptions,
  startTenantProcess,
  type TenantProcess,
} from './a-tenant-process';
import { expectKept, letMailArrive, newPromises, type Promises, writeUntilCut } from './kept-promises';

/** 20 with `npm test`, 200 with `npm run test:long`. */
const ROUNDS = Number(process.env.ROUNDS ?? 20);
/** Small, so that snapshots are taken all the time and many a kill falls into one. */
const COMPACT_ABOVE_BYTES = 40_000;
const MOST_ANSWERS_BEFORE_A_KILL = 80;

it(
  `loses no acknowledged write in ${ROUNDS} kills, every second one among snapshots`,
  async () => {
    const directory = await mkdtemp(join(tmpdir(), 'tenant-kill-'));
    const start = { bundle: await bundleTenant(directory), dataDir: join(directory, 'data'), port: await freePort() };
    const random = seeded(4);
    const rounds: Promises[] = [];
    for (let round = 1; round <= ROUNDS; round++) {
      const tenant = await started(round % 2 === 0 ? { ...start, compactAboveBytes: COMPACT_ABOVE_BYTES } : start);
      await letMailArrive(tenant);
      const last = rounds.at(-1);
      if (last !== undefined) await expectKept(tenant, last);
      const promises = await newPromises(tenant, round);
      rounds.push(promises);
      const answers = 1 + Math.floor(random() * MOST_ANSWERS_BEFORE_A_KILL);
      await writeUntilCut(tenant, promises, answers, Math.floor(random() * 3));
    }
    const tenant = await started(start);
    await letMailArrive(tenant);
    for (const promises of rounds) await expectKept(tenant, promises);
    const answered = rounds.map(({ items, drafts, sent }) => items.size + drafts.size + sent.size);
    expect(Math.min(...answered)).toBeGreaterThan(0);
  },
  ROUNDS * 15_000,
);

/** A process that does not outlive the test. */
async function started(options: ProcessOptions): Promise<TenantProcess> {
  const tenant = await startTenantProcess(options);
  onTestFinished(() => tenant.kill());
  return tenant;
}
