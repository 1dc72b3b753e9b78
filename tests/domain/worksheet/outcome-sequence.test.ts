import { expect, it } from 'vitest';
import { OutcomeSequenceRecordSchema } from '../../../src/domain/worksheet/outcome-sequence';
import { aStoredForm } from '../../support/a-stored-form';
import { keptOf, refusedIn } from '../../support/kept-of';

const sheet = aStoredForm('c9', {
  outcomeId: 'o1',
  whatMatters: 'Football',
  whoMatters: 'Nan',
  whereMatters: 'The workshop',
  aspirations: 'To be a mechanic',
  working: 'Mornings',
  notWorking: 'Maths',
  positiveChange: 'Staying in the room',
  basis: 'changeNotWorking',
  outcome: 'Stays for the whole of maths',
  checks: { measurable: { answer: 'yes' }, meetsNeed: { answer: 'notApplicable' }, solutionEmbedded: { answer: 'no' } },
  practice: { matters: { done: true }, involved: { done: false } },
});

it('a worksheet keeps every answer of C9 when it is stored and read again', () => {
  expect(keptOf(OutcomeSequenceRecordSchema, sheet)).toEqual(sheet);
});

it('a worksheet of C9 is not read from the row of another form', () => {
  expect(refusedIn(OutcomeSequenceRecordSchema, { ...sheet, formId: 'c10' })).toEqual(['formId']);
});
