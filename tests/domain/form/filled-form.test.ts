import { describe, expect, it } from 'vitest';
import * as answer from '../../../src/domain/form/answer-types';
import { FrozenFormSchema, filledForm, filledFormKey } from '../../../src/domain/form/filled-form';
import { aStoredForm } from '../../support/a-stored-form';
import { caseRef, SOME_HASH } from '../../support/builders';
import { keptOf, refusedIn } from '../../support/kept-of';

const schema = filledForm('c2', answer.formAnswers({ venue: answer.text(120) }));
const frozen = {
  schemaVersion: 1,
  schoolId: '6710001',
  schoolName: 'Ysgol Bryn Glas',
  caseRef: 'PSP-0142',
  formId: 'c2',
  formVersion: 3,
  number: 2,
  packId: 'npt',
  packVersion: '2026.1',
  language: 'cy',
  title: 'Adolygiad',
  statement: 'Cytunaf.',
  notice: 'Nid yw’n warant.',
  answers: { venue: 'The Haven' },
  sections: [
    {
      key: 'about',
      heading: 'Amdanoch',
      questions: [{ key: 'venue', label: 'Ble', answer: { kind: 'text', text: 'The Haven' } }],
    },
  ],
};
const stored = { ...aStoredForm('c2', { venue: 'The Haven' }), frozen, contentHash: SOME_HASH };

describe('A filled form', () => {
  it('keeps its answers, what was frozen and its hash when it is stored and read again', () => {
    expect(keptOf(schema, stored)).toEqual(stored);
    expect(refusedIn(schema, aStoredForm('c2', {}))).toEqual([]);
  });

  it.each([
    ['schemaVersion', 2],
    ['formId', 'c3'],
    ['formVersion', 0],
    ['formVersion', 1.5],
    ['caseRef', '0142'],
    ['number', 0],
    ['contentHash', SOME_HASH.slice(1)],
    ['recordedBy', 'x'.repeat(121)],
  ])('is refused with %s %j', (field, value) => {
    expect(refusedIn(schema, { ...stored, [field]: value })).toEqual([field]);
  });

  it('names who recorded it in at most 120 characters', () => {
    expect(refusedIn(schema, { ...stored, recordedBy: 'x'.repeat(120) })).toEqual([]);
  });

  it('has one row for each form and number of a case', () => {
    expect(filledFormKey({ caseRef: caseRef('PSP-0142'), formId: 'c2', number: 3 })).toBe('PSP-0142|c2|3');
  });
});

describe('A frozen form (RELIABILITY 5)', () => {
  it('keeps the questions in the words that were read, with versions and answers', () => {
    expect(keptOf(FrozenFormSchema, frozen)).toEqual(frozen);
  });

  it('is in Welsh or English', () => {
    expect(refusedIn(FrozenFormSchema, { ...frozen, language: 'en' })).toEqual([]);
    expect(refusedIn(FrozenFormSchema, { ...frozen, language: 'fr' })).toEqual(['language']);
  });

  it.each([
    ['schoolId', 40],
    ['schoolName', 120],
    ['packId', 60],
    ['packVersion', 20],
  ])('has a %s of at most %d characters', (field, length) => {
    expect(refusedIn(FrozenFormSchema, { ...frozen, [field]: 'x'.repeat(length) })).toEqual([]);
    expect(refusedIn(FrozenFormSchema, { ...frozen, [field]: 'x'.repeat(length + 1) })).toEqual([field]);
  });
});
