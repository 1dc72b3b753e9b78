import { expect, test } from 'vitest';
import { appendHistory } from '../../src/workflows/append-history';
import { loadCase } from '../../src/workflows/load-case';
import { aCase } from '../support/builders';
import { STAFF } from '../support/memory-world';
import { aSchool, REF, sitDown, valueIn } from '../support/school-world';

const note = (onceKey: string) => ({ onceKey, what: 'factsChanged', why: '', details: {} });

async function aCaseWithHistory() {
  const world = await aSchool();
  const [lead, alnCo] = [sitDown(world, STAFF.lead), sitDown(world, STAFF.alnCo)];
  valueIn(await lead.ports.records.cases.create(aCase()));
  const keys = () => world.lists.history.all().map(({ value }) => `${value.sequence} ${value.onceKey}`);
  return { world, lead, alnCo, keys };
}

test('two colleagues who write at once both stand, one after the other, in one chain', async () => {
  const { lead, alnCo, keys } = await aCaseWithHistory();
  await Promise.all([appendHistory(lead.ports, REF, note('a')), appendHistory(alnCo.ports, REF, note('b'))]);
  expect(keys()).toEqual(['1 a', '2 b']);
  expect(valueIn(await loadCase(lead.ports, REF)).chainBroken).toBe(false);
});

test('the same event told by two colleagues at once stands once', async () => {
  const { lead, alnCo, keys } = await aCaseWithHistory();
  await Promise.all([appendHistory(lead.ports, REF, note('a')), appendHistory(alnCo.ports, REF, note('a'))]);
  expect(keys()).toEqual(['1 a']);
});

test('a list read that lags does not let an event in twice', async () => {
  const { world, lead, keys } = await aCaseWithHistory();
  valueIn(await appendHistory(lead.ports, REF, note('a')));
  world.lists.history.staleMs = () => 10_000;
  valueIn(await appendHistory(lead.ports, REF, note('a')));
  expect(keys()).toEqual(['1 a']);
});

test('a line that was changed in the list breaks the chain, and loading the case says so', async () => {
  const { world, lead } = await aCaseWithHistory();
  valueIn(await appendHistory(lead.ports, REF, note('a')));
  const [line] = world.lists.history.all();
  world.lists.history.tamper(line?.id ?? '', (entry) => ({ ...entry, by: 'Somebody else' }));
  expect(valueIn(await loadCase(lead.ports, REF)).chainBroken).toBe(true);
});
