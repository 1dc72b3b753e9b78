import { expect, it } from 'vitest';
import { SupportSequenceRecordSchema } from '../../../src/domain/worksheet/support-sequence';
import { aStoredForm } from '../../support/a-stored-form';
import { keptOf, refusedIn } from '../../support/kept-of';

const sheet = aStoredForm('c10', {
  outcome: 'Stays for the whole of maths',
  triedAlready: 'A seat by the door',
  ownIdeas: 'Leave five minutes early',
  areas: {
    yourself: { ideas: 'Count to ten', explored: true, chosen: true, who: 'Owain', due: '2026-10-12' },
    technology: { explored: true, chosen: false },
  },
  practice: { triedAlready: { done: true }, allAreas: { done: true } },
});

it('a worksheet keeps every answer of C10 when it is stored and read again', () => {
  expect(keptOf(SupportSequenceRecordSchema, sheet)).toEqual(sheet);
});

it('a worksheet of C10 is not read from the row of another form', () => {
  expect(refusedIn(SupportSequenceRecordSchema, { ...sheet, formId: 'c9' })).toEqual(['formId']);
});
