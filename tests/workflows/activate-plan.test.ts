import { describe, expect, test } from 'vitest';
import { amendPlan } from '../../src/workflows/amend-plan';
import { keepOpen } from '../support/dispatch-steps';
import { type MemoryWorld, STAFF } from '../support/memory-world';
import { aSignedCase, REDUCED, REF, sitDown } from '../support/school-world';

const states = (world: MemoryWorld) => ({
  case: world.lists.cases.all()[0]?.value.state,
  plan: world.lists.plans.all()[0]?.value.state,
  messages: world.lists.dispatches
    .all()
    .map(({ value }) => `${value.kind} ${value.state}`)
    .sort(),
  reviews: world.lists.meetings.all().map(({ value }) => `${value.kind} ${value.sequence} ${value.state}`),
  events: world.calendars.events.map(({ subject }) => subject),
});
const DONE = {
  case: 'active',
  plan: 'inForce',
  messages: ['M1 Sent', 'M2 Sent', 'M3 Sent'],
  reviews: ['review 1 booked'],
  events: ['PSP review – PSP-0142'],
};

/** How many requests that write T8 makes when nothing happens: the crash points of the test below. */
async function writesOfActivation(): Promise<number> {
  const world = await aSignedCase(REDUCED);
  let writes = 0;
  world.faults.decide = (call) => {
    if (call.isWrite) writes += 1;
    return { kind: 'go' };
  };
  await sitDown(world, STAFF.lead).activate();
  return writes;
}

describe('T8 by itself', () => {
  test('puts the plan in force, queues three messages and books the first review', async () => {
    const world = await aSignedCase(REDUCED);
    await sitDown(world, STAFF.lead).activate();
    expect(states(world)).toEqual({ ...DONE, messages: ['M1 Queued', 'M2 Queued', 'M3 Queued'] });
    expect(world.lists.cases.all()[0]?.value.nextDue).toEqual({
      on: '2026-11-02',
      kind: 'review',
      rule: 'R-NPT-02',
      limit: '2026-11-17',
    });
  });

  test('a tab that dies at any write is finished by a colleague, with nothing twice', async () => {
    const writes = await writesOfActivation();
    expect(writes).toBeGreaterThan(8);
    for (let at = 1; at <= writes; at += 1) {
      for (const kind of ['dieBefore', 'dieAfter'] as const) {
        const world = await aSignedCase(REDUCED);
        const first = sitDown(world, STAFF.lead);
        let write = 0;
        world.faults.decide = (call) => {
          if (call.session === first.tab.attempt && call.isWrite) write += 1;
          return write === at && !world.faults.isDead(first.tab.attempt) ? { kind } : { kind: 'go' };
        };
        expect(await first.activate()).toBe('died');
        await keepOpen(world, [sitDown(world, STAFF.alnCo), sitDown(world, STAFF.lead)], 4);
        expect({ at, kind, ...states(world) }).toEqual({ at, kind, ...DONE });
        expect(world.mail.deliveries).toHaveLength(3);
      }
    }
  });

  test('messages of a plan that was withdrawn before it came into force are cancelled', async () => {
    const world = await aSignedCase();
    const first = sitDown(world, STAFF.lead);
    world.faults.inject((call) => call.port === 'plans' && call.op === 'replace', { kind: 'dieBefore' });
    expect(await first.activate()).toBe('died');
    const colleague = sitDown(world, STAFF.alnCo);
    expect(await amendPlan(colleague.ports, await colleague.file(), 'The hours are wrong')).toMatchObject({ ok: true });
    await keepOpen(world, [colleague], 1);
    expect(world.lists.dispatches.all().map(({ value }) => [value.state, value.error])).toEqual([
      ['Cancelled', 'planWithdrawn'],
    ]);
    expect(world.mail.deliveries).toEqual([]);
  });

  test('of a withdrawal and an activation at once one wins', async () => {
    const world = await aSignedCase();
    const [lead, alnCo] = [sitDown(world, STAFF.lead), sitDown(world, STAFF.alnCo)];
    const read = await alnCo.file();
    await Promise.all([lead.activate(), amendPlan(alnCo.ports, read, 'The hours are wrong')]);
    await keepOpen(world, [lead, alnCo], 2);
    const [plan] = world.lists.plans.all().map(({ value }) => value.state);
    expect(plan === 'inForce' ? 1 : 0).toBe(world.mail.deliveries.length);
  });

  test('an address outside the allowed domains stops it before anything is queued', async () => {
    const world = await aSignedCase();
    const [settings] = world.lists.settings.all();
    world.lists.settings.tamper(settings?.id ?? '', (value) => ({ ...value, allowedDomains: ['npt-demo.example'] }));
    const answer = await sitDown(world, STAFF.lead).activate();
    expect(answer).toMatchObject({ ok: false, failure: { issues: [{ code: 'recipient.domain' }] } });
    expect(world.lists.dispatches.all()).toEqual([]);
  });

  test('a plan changed behind the application is not sent', async () => {
    const world = await aSignedCase();
    const [plan] = world.lists.plans.all();
    world.lists.plans.tamper(plan?.id ?? '', (value) => ({
      ...value,
      ...(value.frozen ? { frozen: { ...value.frozen, schoolName: 'Another school' } } : {}),
    }));
    await keepOpen(world, [sitDown(world, STAFF.lead)], 2);
    expect(world.lists.dispatches.all()).toEqual([]);
    expect(world.lists.cases.all()[0]?.value).toMatchObject({ caseRef: REF, state: 'awaitingSignatures' });
  });
});
