import { expect, test } from 'vitest';
import type { PlanAnswers } from '../../src/domain/plan/plan-answers';
import { savePlan } from '../../src/workflows/save-plan';
import { aPlan, planAnswers } from '../support/builders';
import { STAFF } from '../support/memory-world';
import { aSchool, sitDown, valueIn } from '../support/school-world';

async function twoWriters() {
  const world = await aSchool();
  const [lead, alnCo] = [sitDown(world, STAFF.lead), sitDown(world, STAFF.alnCo)];
  const base = valueIn(await lead.ports.records.plans.create(aPlan()));
  const answers = (change: Partial<PlanAnswers>) => planAnswers(change);
  const now = () => world.lists.plans.all()[0]?.value.answers;
  return { world, lead, alnCo, base, answers, now };
}

test('saves under the etag it read', async () => {
  const { lead, base, answers, now } = await twoWriters();
  const saved = valueIn(await savePlan(lead.ports, base, answers({ keyAdult: 'Elin Vaughan' })));
  expect(saved.conflicts).toEqual([]);
  expect(saved.mergedFrom).toBeUndefined();
  expect(now()?.keyAdult).toBe('Elin Vaughan');
});

test('two people who write different questions both keep their words, and the later one is told', async () => {
  const { lead, alnCo, base, answers, now } = await twoWriters();
  valueIn(await savePlan(alnCo.ports, base, answers({ pupilView: 'Music helps me.' })));
  const saved = valueIn(await savePlan(lead.ports, base, answers({ keyAdult: 'Elin Vaughan' })));
  expect(saved).toMatchObject({ mergedFrom: ['pupilView'], conflicts: [] });
  expect(now()).toMatchObject({ pupilView: 'Music helps me.', keyAdult: 'Elin Vaughan' });
});

test('two people who write the same question overwrite nothing: both texts come back', async () => {
  const { lead, alnCo, base, answers, now } = await twoWriters();
  valueIn(await savePlan(alnCo.ports, base, answers({ pupilView: 'Theirs' })));
  const mine = answers({ pupilView: 'Mine', keyAdult: 'Elin Vaughan' });
  const saved = valueIn(await savePlan(lead.ports, base, mine));
  expect(saved.conflicts).toEqual([{ key: 'pupilView', mine: 'Mine', theirs: 'Theirs' }]);
  expect(now()).toMatchObject({ pupilView: 'Theirs', keyAdult: 'Elin Vaughan' });
});

test('a saved draft whose answer was lost is saved once, and nobody else is named', async () => {
  const { world, lead, base, answers, now } = await twoWriters();
  world.faults.inject((call) => call.port === 'plans' && call.op === 'replace', { kind: 'lose' });
  const saved = valueIn(await savePlan(lead.ports, base, answers({ keyAdult: 'Elin Vaughan' })));
  expect(saved.mergedFrom).toBeUndefined();
  expect(now()?.keyAdult).toBe('Elin Vaughan');
  expect(world.lists.plans.etagsOf(base.id)).toHaveLength(2);
});

test('a draft that was locked meanwhile is not written', async () => {
  const { world, lead, base, answers } = await twoWriters();
  world.lists.plans.tamper(base.id, (plan) => ({ ...plan, state: 'locked' }));
  expect(await savePlan(lead.ports, base, answers({ keyAdult: 'Elin Vaughan' }))).toMatchObject({
    ok: false,
    failure: { kind: 'invalid', issues: [{ code: 'plan.notDraft' }] },
  });
});
