import fc from 'fast-check';
import type { Answers } from '../../src/forms/answer-at';
import { type AnyForm, type Column, type Option, type Question, questionsOf } from '../../src/forms/form';

/** Any answers that a form can store, complete or not. Questions with a dotted key are left out. */
export function anyAnswers(form: AnyForm): fc.Arbitrary<Answers> {
  const questions = questionsOf(form).filter(({ key }) => !key.includes('.'));
  const answers = Object.fromEntries(questions.map((question) => [question.key, anyAnswer(question)]));
  return fc.record(answers, { requiredKeys: [] });
}

function anyAnswer(question: Question<string>): fc.Arbitrary<unknown> {
  switch (question.kind) {
    case 'text':
    case 'longText':
    case 'person':
      return anyText(question.maxLength);
    case 'date':
      return anyDay;
    case 'yesNo':
      return fc.boolean();
    case 'number':
      return fc.integer({ min: question.min, max: question.max ?? 1000 });
    case 'choice':
      return anyOf(question.options);
    case 'choices':
      return fc.uniqueArray(anyOf(question.options));
    case 'list':
      return fc.array(fc.record({ [question.rowKey]: anyText(64), ...cells(question.columns) }), {
        maxLength: question.maxRows ?? 4,
      });
    case 'grid':
      return fc.record(
        Object.fromEntries(
          question.rows.map(({ value }) => [value, fc.record(cells(question.columns), { requiredKeys: [] })]),
        ),
        { requiredKeys: [] },
      );
    case 'hoursGrid':
      return fc.array(fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 5, maxLength: 5 }), { maxLength: 4 });
    default:
      return fc.constant(undefined);
  }
}

const cells = (columns: readonly Column[]): Record<string, fc.Arbitrary<unknown>> =>
  Object.fromEntries(columns.map((column) => [column.key, anyCell(column)]));

function anyCell(column: Column): fc.Arbitrary<unknown> {
  switch (column.kind) {
    case 'text':
    case 'longText':
    case 'person':
      return anyText(column.maxLength);
    case 'date':
      return anyDay;
    case 'time':
      return fc
        .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
        .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    case 'yesNo':
      return fc.boolean();
    case 'hours':
      return fc.integer({ min: 0, max: column.maxMinutes });
    case 'choice':
      return anyOf(column.options);
  }
}

const anyText = (max: number) => fc.string({ maxLength: Math.min(max, 40) });
const anyOf = (options: readonly Option[]) => fc.constantFrom(...options.map(({ value }) => value));
const anyDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
