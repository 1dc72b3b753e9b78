import { expect, it, vi } from 'vitest';
import { withOpeningReads } from '../../../src/entry/compose/opening-reads';
import { aCase, caseRef } from '../../support/builders';
import { type MemoryWorld, STAFF } from '../../support/memory-world';
import { aSchool, valueIn } from '../../support/school-world';

async function anOpening(world: MemoryWorld) {
  const ports = world.open({ ...STAFF.lead, attempt: 'opening' });
  const cases = vi.spyOn(ports.records.cases, 'open');
  const settings = vi.spyOn(ports.records.settings, 'byKey');
  return { ports, cases, settings, records: withOpeningReads(ports) };
}

it('sends both opening reads at once and gives the screen and the queue the same answer', async () => {
  const { records, cases, settings } = await anOpening(await aSchool());
  expect([cases.mock.calls.length, settings.mock.calls.length]).toEqual([1, 1]);
  await Promise.all([records.cases.open(), records.cases.open()]);
  await Promise.all([records.settings.byKey('school'), records.settings.byKey('school')]);
  expect([cases.mock.calls.length, settings.mock.calls.length]).toEqual([1, 1]);
});

it('reads the settings again for a check before sending', async () => {
  const { records, settings } = await anOpening(await aSchool());
  for (const _reader of ['screen', 'queue', 'check']) await records.settings.byKey('school');
  expect(settings.mock.calls).toEqual([['school'], ['school']]);
});

it('reads again after a write, so that a new case is on the board', async () => {
  const { records } = await anOpening(await aSchool());
  valueIn(await records.cases.create(aCase({ caseRef: caseRef('PSP-0142') })));
  expect(valueIn(await records.cases.open()).records.map(({ value }) => value.caseRef)).toEqual(['PSP-0142']);
});

it('does not keep a failure', async () => {
  const world = await aSchool();
  const ports = world.open({ ...STAFF.lead, attempt: 'opening' });
  vi.spyOn(ports.records.cases, 'open').mockResolvedValueOnce({ ok: false, failure: { kind: 'offline' } });
  const records = withOpeningReads(ports);
  expect((await records.cases.open()).ok).toBe(false);
  expect((await records.cases.open()).ok).toBe(true);
});
