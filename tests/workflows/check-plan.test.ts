import { expect, it } from 'vitest';
import { day } from '../../src/domain/date/iso-date';
import { loadCase } from '../../src/workflows/load-case';
import { checkPlan } from '../../src/workflows/lock-plan';
import { aCase, aPlan, aSettings, PEOPLE, planAnswers } from '../support/builders';
import { MemoryWorld, STAFF } from '../support/memory-world';
import { deps, REF, valueIn } from '../support/school-world';

async function lookedAt(people: (typeof PEOPLE)[keyof typeof PEOPLE][]) {
  const ports = new MemoryWorld().open({ ...STAFF.lead, attempt: 'check' });
  valueIn(
    await ports.records.cases.create(aCase({ caseRef: REF, state: 'meetingHeld', currentPlanVersion: 1, people })),
  );
  valueIn(await ports.records.plans.create(aPlan({ caseRef: REF })));
  const file = valueIn(await loadCase(ports, REF));
  const answers = planAnswers({ schoolProactive: [], familyActions: [], professionalActions: [], outcomes: [] });
  return checkPlan(deps, file, aSettings(), answers, day('2026-10-06'))
    .filter(({ path }) => ['schoolProactive', 'familyActions', 'professionalActions', 'outcomes'].includes(path))
    .map(({ path, effect, rule }) => [path, effect, rule]);
}

it('lets the form ask for a missing action, and warns where only the rule does (R-NPT-12)', async () => {
  expect(await lookedAt([PEOPLE.lead, PEOPLE.partner])).toEqual([
    ['outcomes', 'block', 'R-NPT-31'],
    ['schoolProactive', 'block', 'C1-20'],
    ['familyActions', 'reason', 'R-NPT-12'],
    ['professionalActions', 'warn', 'R-NPT-12'],
  ]);
});

it('expects no action of professionals where no partner is involved (R-NPT-12)', async () => {
  expect((await lookedAt([PEOPLE.lead])).map(([path]) => path)).not.toContain('professionalActions');
});
