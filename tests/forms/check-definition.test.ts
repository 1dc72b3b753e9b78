import { describe, expect, it } from 'vitest';
import { checkDefinition } from '../../src/forms/check-definition';
import type { AnyForm } from '../../src/forms/form';
import { issueWords } from '../../src/forms/issue-words';
import { loadWords } from '../../src/i18n/words';
import { aFormOf, aQuestion, worksheetForm } from '../support/a-test-form';

const words = await loadWords('en');
const option = { value: 'yes', labelKey: 'form.yes.is' } as const;
const oneQuestion = aFormOf(aQuestion());
const listed = {
  kind: 'list',
  rowKey: 'id',
  rowNameKey: 'form.list.row',
  addKey: 'form.list.add',
  printedAs: 'table',
} as const;

const MALFORMED: readonly (readonly [what: string, form: AnyForm, sentence: string])[] = [
  [
    'version 0',
    { ...oneQuestion, version: 0 },
    'The version of form “c9” must be a whole number, counted from 1. Found: 0',
  ],
  [
    'version one and a half',
    { ...oneQuestion, version: 1.5 },
    'The version of form “c9” must be a whole number, counted from 1. Found: 1.5',
  ],
  [
    'a version without its step',
    { ...oneQuestion, version: 2 },
    'Form “c9” must say once how answers of version 1 become answers of version 2. Add that step.',
  ],
  [
    'a step that is there twice',
    {
      ...oneQuestion,
      version: 2,
      upgrades: [
        { to: 2, changes: [] },
        { to: 2, changes: [] },
      ],
    },
    'Form “c9” must say once how answers of version 1 become answers of version 2. Add that step.',
  ],
  [
    'a section without questions',
    {
      ...oneQuestion,
      sections: [...oneQuestion.sections, { key: 'empty', titleKey: 'form.section.about', questions: [] }],
    },
    'The section “empty” has no questions. Add one, or take the section out.',
  ],
  [
    'a section shown by a question that is not there',
    {
      ...oneQuestion,
      sections: oneQuestion.sections.map((section) => ({ ...section, shownWhen: { question: 'age', is: true } })),
    },
    '“only” speaks of the question “age”, which is not in the form. Correct the key.',
  ],
  [
    'a question shown by one that is not there',
    aFormOf(
      aQuestion({
        shownWhen: {
          any: [
            { question: 'note', answered: true },
            { question: 'age', is: '9' },
          ],
        },
      }),
    ),
    '“note” speaks of the question “age”, which is not in the form. Correct the key.',
  ],
  [
    'a question required by one that is not there',
    aFormOf(
      aQuestion({
        required: {
          when: { all: [{ question: 'age', answered: true }] },
          effect: 'block',
          rule: 'C9',
          missingKey: 'form.reason.missing',
        },
      }),
    ),
    '“note” speaks of the question “age”, which is not in the form. Correct the key.',
  ],
  [
    'a reason in a question that is not there',
    aFormOf(aQuestion({ reasonIn: 'why' })),
    '“note” speaks of the question “why”, which is not in the form. Correct the key.',
  ],
  [
    'a text without room',
    aFormOf(aQuestion({ maxLength: 0 })),
    'The answer to “note” may have 0 characters. Allow at least 1.',
  ],
  [
    'a number that never moves',
    aFormOf({ key: 'age', kind: 'number', min: 3, max: 19, step: 0, labelKey: 'form.yearGroup.label' }),
    'The number “age” goes up in steps of 0. Use a step above 0.',
  ],
  [
    'a number with reversed limits',
    aFormOf({ key: 'age', kind: 'number', min: 19, max: 3, step: 1, labelKey: 'form.yearGroup.label' }),
    'The number “age” must be at least 19 and at most 3: no number can be both. Correct the limits.',
  ],
  [
    'a choice without answers',
    aFormOf({ key: 'answer', kind: 'choice', options: [], labelKey: 'form.reason.label' }),
    'The question “answer” offers no answers. Add at least one.',
  ],
  [
    'a choice with one answer twice',
    aFormOf({ key: 'answer', kind: 'choices', options: [option, option], labelKey: 'form.reason.label' }),
    'The question “answer” has “yes” twice. Keep one of them.',
  ],
  [
    'a list without columns',
    aFormOf({ key: 'rows', ...listed, columns: [], labelKey: 'form.reason.label' }),
    'The table “rows” has no columns. Add at least one.',
  ],
  [
    'a table without columns',
    aFormOf({
      key: 'week',
      kind: 'grid',
      rowsKey: 'form.reason.label',
      rows: [option],
      columns: [],
      labelKey: 'form.reason.label',
    }),
    'The table “week” has no columns. Add at least one.',
  ],
  [
    'a table with one row twice',
    aFormOf({
      key: 'week',
      kind: 'grid',
      rowsKey: 'form.reason.label',
      rows: [option, option],
      columns: [{ key: 'on', kind: 'date', labelKey: 'form.due.label' }],
      labelKey: 'form.reason.label',
    }),
    'The question “week” has “yes” twice. Keep one of them.',
  ],
  [
    'a question that is never printed',
    { ...oneQuestion, printedParts: [] },
    'The question “note” is asked but never printed. Add it to a printed part.',
  ],
  [
    'a question that is printed twice',
    { ...oneQuestion, printedParts: [...oneQuestion.printedParts, ...oneQuestion.printedParts] },
    'The question “note” is printed twice. Keep it in one printed part.',
  ],
  [
    'a printed question that is not asked',
    {
      ...oneQuestion,
      printedParts: [{ key: 'all', heading: { wordKey: 'form.part.pupil' }, questions: ['note', 'age'] }],
    },
    '“all” speaks of the question “age”, which is not in the form. Correct the key.',
  ],
  [
    'a heading that is not asked',
    { ...oneQuestion, printedParts: [{ key: 'all', heading: { question: 'age' }, questions: ['note'] }] },
    '“all” speaks of the question “age”, which is not in the form. Correct the key.',
  ],
];

describe('checkDefinition', () => {
  it('finds nothing in a form of three versions with its steps', () => {
    expect(checkDefinition(worksheetForm)).toEqual([]);
  });

  it('takes a number without an upper limit, and one that may only be its limit', () => {
    const least = { key: 'age', kind: 'number', min: 3, step: 0.5, labelKey: 'form.yearGroup.label' } as const;
    expect(checkDefinition(aFormOf(least))).toEqual([]);
    expect(checkDefinition(aFormOf({ ...least, max: 3 }))).toEqual([]);
    expect(checkDefinition(aFormOf(aQuestion({ maxLength: 1 })))).toEqual([]);
  });

  it.each(MALFORMED)('says what is wrong and what to do: %s', (_what, form, sentence) => {
    const issues = checkDefinition(form);
    expect(issues.map((issue) => issueWords(form, issue, words))).toEqual([sentence]);
    expect(issues.map(({ effect }) => effect)).toEqual(['block']);
  });

  it('names a question that is asked twice, once', () => {
    const twice = { ...oneQuestion, sections: [...oneQuestion.sections, ...oneQuestion.sections] };
    expect(checkDefinition(twice)).toEqual([
      { code: 'definition.keyTwice', path: 'note', effect: 'block', params: { at: 'note' } },
    ]);
    expect(checkDefinition(twice).map((issue) => issueWords(twice, issue, words))).toEqual([
      'The question “note” is there twice. Give one of them another key.',
    ]);
  });
});
