import { expect, it } from 'vitest';
import { readAhead } from '../../../src/entry/compose/read-ahead';
import { aCase } from '../../support/builders';
import { MemoryWorld, STAFF } from '../../support/memory-world';
import { valueIn } from '../../support/school-world';

it('answers the first question for open records with the read under way, and later ones with a new read', async () => {
  const { cases } = new MemoryWorld().open({ ...STAFF.lead, attempt: 'tab-1' }).records;
  const ahead = readAhead(cases);
  const first = valueIn(await ahead.open());
  valueIn(await cases.create(aCase()));
  const second = valueIn(await ahead.open());
  expect([first.records.length, second.records.length]).toEqual([0, 1]);
});
