import { expect, test } from 'vitest';
import { changeCase } from '../../src/workflows/change-case';
import { aCase } from '../support/builders';
import { STAFF } from '../support/memory-world';
import { aSchool, sitDown, valueIn } from '../support/school-world';

async function twoColleagues() {
  const world = await aSchool();
  const [lead, alnCo] = [sitDown(world, STAFF.lead), sitDown(world, STAFF.alnCo)];
  const was = valueIn(await lead.ports.records.cases.create(aCase()));
  return { world, lead, alnCo, was, now: () => world.lists.cases.all()[0]?.value };
}

test('facts that two colleagues changed at once stay both when they are different facts', async () => {
  const { lead, alnCo, was, now } = await twoColleagues();
  valueIn(await changeCase(alnCo.ports, was, { pupilInvited: { reason: 'Ill' } }, 'factsChanged'));
  valueIn(await changeCase(lead.ports, was, { reducedTimetable: true }, 'factsChanged'));
  expect(now()).toMatchObject({ pupilInvited: { reason: 'Ill' }, reducedTimetable: true });
});

test('the same fact changed by both is a conflict, and the first one stands', async () => {
  const { lead, alnCo, was, now } = await twoColleagues();
  valueIn(await changeCase(alnCo.ports, was, { reason: 'Theirs' }, 'factsChanged'));
  expect(await changeCase(lead.ports, was, { reason: 'Mine' }, 'factsChanged')).toMatchObject({
    failure: { kind: 'conflict' },
  });
  expect(now()?.reason).toBe('Theirs');
});

test('a state is never changed as if it were a fact', async () => {
  const { lead, was, now } = await twoColleagues();
  valueIn(await changeCase(lead.ports, was, { state: 'active', reason: 'New' }, 'factsChanged'));
  expect(now()).toMatchObject({ state: 'considering', reason: 'New' });
});
