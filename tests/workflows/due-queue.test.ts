import { expect, test } from 'vitest';
import { aCase } from '../support/builders';
import { STAFF } from '../support/memory-world';
import { aQueuedMessage, aSchool, aSignedCase, REDUCED, sitDown, valueIn } from '../support/school-world';

test('a second pass of the same tab while the first is under way sends nothing twice', async () => {
  const world = await aQueuedMessage(REDUCED);
  const lead = sitDown(world, STAFF.lead);
  await Promise.all([lead.work(), lead.work(), lead.work()]);
  expect(world.mail.deliveries.map(({ to }) => to[0])).toEqual([
    'psp@npt.gov.uk',
    'sfs@npt.gov.uk',
    'non.bevan@npt-demo.example',
  ]);
});

test('a case whose reference was never written gets it, and its first line of history', async () => {
  const world = await aSchool();
  const lead = sitDown(world, STAFF.lead);
  const { caseRef: _, ...unfinished } = aCase();
  valueIn(await lead.ports.records.cases.create(unfinished));
  await lead.work();
  const file = await lead.file();
  expect(file.case.value.caseRef).toBe('PSP-0142');
  expect(file.history.map(({ value }) => value.what)).toEqual(['caseOpened']);
});

test('a case that waits for signatures is not activated, and looked at again only after two minutes', async () => {
  const world = await aSignedCase({}, { people: [] });
  const lead = sitDown(world, STAFF.lead);
  let reads = 0;
  world.faults.turn = (call) => {
    if (call.port === 'plans') reads += 1;
    return Promise.resolve();
  };
  await lead.work();
  await lead.work();
  expect(reads).toBe(1);
  world.time.advance(120_000);
  await lead.work();
  expect(reads).toBe(2);
  expect(world.lists.dispatches.all()).toEqual([]);
});

test('without a network it says so and changes nothing', async () => {
  const world = await aQueuedMessage();
  world.faults.decide = () => ({ kind: 'refuse', failure: { kind: 'offline' } });
  expect(await sitDown(world, STAFF.lead).work()).toMatchObject({ problems: [{ about: 'queue', code: 'offline' }] });
});
