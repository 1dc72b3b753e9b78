import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CaseRefSchema } from '../../src/domain/case/case';
import { FrozenFormSchema, filledFormKey } from '../../src/domain/form/filled-form';
import { FORM_IDS } from '../../src/domain/form/form-id';
import { checkDefinition } from '../../src/forms/check-definition';
import { askedQuestions } from '../../src/forms/condition';
import { questionsOf } from '../../src/forms/form';
import { FORMS } from '../../src/forms/forms';
import { freezeForm } from '../../src/forms/freeze-form';
import { readAnswers } from '../../src/forms/read-answers';
import { schemaOf } from '../../src/forms/schema-of';
import cy from '../../src/i18n/cy.json';
import en from '../../src/i18n/en.json';
import { loadWords } from '../../src/i18n/words';
import { anyAnswers } from '../support/any-answers';
import { FORM_RECORDS } from '../support/form-records';

const words = await loadWords('en');
const caseRef = CaseRefSchema.parse('PSP-0142');

describe('the forms', () => {
  it('are those of the specification, each once', () => {
    expect(FORMS.map(({ id }) => id)).toEqual(FORM_IDS);
  });

  it.each(FORMS.map((form) => [form.id, form] as const))('are well defined: %s', (_id, form) => {
    expect(checkDefinition(form)).toEqual([]);
  });

  it.each(FORMS.map((form) => [form.id, form] as const))('have words in both languages: %s', (_id, form) => {
    const keys = wordKeysIn(form);
    expect(keys.filter((key) => !Object.hasOwn(en, key) || !Object.hasOwn(cy, key))).toEqual([]);
    expect(keys.length).toBeGreaterThan(5);
  });
});

describe('a stored form', () => {
  it('has a key of case, form and number', () => {
    expect(filledFormKey({ caseRef, formId: 'c2', number: 3 })).toBe('PSP-0142|c2|3');
  });
});

describe.each(FORM_RECORDS)('form %s', (id, form, { answers: stored, record }) => {
  it('asks for every answer that it stores, and stores every answer that it asks for', () => {
    const kept = Object.keys(stored.shape).filter((key) => key !== 'completedSections');
    expect(
      questionsOf(form)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(kept.sort());
  });

  it('makes the schema of what is stored, and survives a round trip and an upgrade', () => {
    fc.assert(
      fc.property(anyAnswers(form), (answers) => {
        expect(schemaOf(form).parse(answers)).toEqual(answers);
        expect(stored.parse(answers)).toEqual(answers);
        const row = {
          schemaVersion: 1,
          formId: id,
          formVersion: form.version,
          caseRef,
          number: 1,
          answers,
          recordedBy: 'Carys Rees',
        };
        const read = record.parse(JSON.parse(JSON.stringify(row)));
        expect(read).toEqual(row);
        expect(readAnswers(form, form.version, row.answers)).toEqual({ ok: true, value: answers });
      }),
      { numRuns: 20 },
    );
  });

  it('is frozen as it was asked, every question once, and can be stored', () => {
    fc.assert(
      fc.property(anyAnswers(form), (answers) => {
        const frozen = freezeForm({
          form,
          pack: { id: 'npt', version: '1' },
          settings: { schoolId: 'cwm-twr', schoolName: 'Ysgol Cwm Tŵr' },
          caseRef,
          number: 2,
          answers,
          words,
          language: 'en',
        });
        expect(FrozenFormSchema.parse(JSON.parse(JSON.stringify(frozen)))).toEqual(frozen);
        const printed = frozen.sections.flatMap(({ questions }) => questions.map(({ key }) => key));
        expect(printed).toEqual([...askedQuestions(form, frozen.answers).keys()]);
        expect(Object.keys(frozen.answers).filter((key) => !printed.includes(key))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

function wordKeysIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordKeysIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    typeof part === 'string' && name !== 'rowKey' && name.endsWith('Key') ? [part] : wordKeysIn(part),
  );
}
