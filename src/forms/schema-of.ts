import { z } from 'zod/mini';
import { UpnAnswerSchema } from '../domain/case/case';
import { IsoDateSchema, WallTimeSchema } from '../domain/date/iso-date';
import { EmailAddressSchema } from '../domain/person/person';
import { type AnyForm, type Column, type Option, type Question, questionsOf } from './form';

type Shape = Record<string, z.ZodMiniType>;

/**
 * The schema of a form's stored answers: right types, nothing required, because a draft may stop anywhere. What must be
 * there before the form is used is `checkForm`. Questions with a dotted key share one record (`reducedTimetable.start`),
 * where text and lists are never absent. Unknown keys are dropped.
 */
export function schemaOf(form: AnyForm): z.ZodMiniObject<Shape> {
  const questions = questionsOf(form);
  const single = questions.filter(({ key }) => !key.includes('.'));
  const groups = new Set(
    questions.filter(({ key }) => key.includes('.')).map(({ key }) => key.slice(0, key.indexOf('.'))),
  );
  return z.object({
    ...Object.fromEntries(single.map((question) => [question.key, z.optional(answerSchema(question))])),
    ...Object.fromEntries([...groups].map((group) => [group, z.optional(groupSchema(group, questions))])),
    completedSections: z.optional(z.array(text(40))),
  });
}

/** The schema of one question's answer once it is there. */
export function answerSchema(question: Question<string>): z.ZodMiniType {
  switch (question.kind) {
    case 'text':
    case 'longText':
    case 'person':
      return text(question.maxLength);
    case 'date':
      return IsoDateSchema;
    case 'yesNo':
      return z.boolean();
    case 'number':
      return z.number().check(z.minimum(question.min), z.maximum(question.max ?? Number.MAX_SAFE_INTEGER));
    case 'upn':
      return UpnAnswerSchema;
    case 'choice':
      return z.enum(valuesOf(question.options));
    case 'choices':
      return z.array(z.enum(valuesOf(question.options)));
    case 'list':
      return listSchema(question.columns, question.rowKey, question.maxRows);
    case 'grid':
      return z.partialRecord(z.enum(valuesOf(question.rows)), z.object(cellsOf(question.columns, 'fixedRow')));
    case 'factors':
      return z.record(z.string(), z.enum(valuesOf(question.answers)));
    case 'hoursGrid':
      return z.array(z.array(z.number().check(z.minimum(0), z.maximum(question.maxMinutesPerDay))).check(z.length(5)));
    case 'reviewMeeting':
      return z.object({
        start: z.optional(WallTimeSchema),
        durationMinutes: z.number().check(z.minimum(5), z.maximum(480)),
        room: z.optional(z.object({ name: text(120), email: z.optional(EmailAddressSchema) })),
        confirmed: z.boolean(),
      });
  }
}

function listSchema(columns: readonly Column[], rowKey: string, maxRows: number | undefined): z.ZodMiniType {
  const rows = z.array(z.object({ [rowKey]: text(64), ...cellsOf(columns, 'listRow') }));
  return maxRows === undefined ? rows : rows.check(z.maxLength(maxRows));
}

/** A new row of a list starts with empty text, no hours and its first choice; a fixed row starts with nothing. */
function cellsOf(columns: readonly Column[], row: 'listRow' | 'fixedRow'): Shape {
  const startsFilled = (column: Column) =>
    row === 'listRow' && !column.mayBeAbsent && ['text', 'longText', 'person', 'hours', 'choice'].includes(column.kind);
  return Object.fromEntries(
    columns.map((column) => [column.key, startsFilled(column) ? cellSchema(column) : z.optional(cellSchema(column))]),
  );
}

function cellSchema(column: Column): z.ZodMiniType {
  switch (column.kind) {
    case 'text':
    case 'longText':
    case 'person':
      return text(column.maxLength);
    case 'date':
      return IsoDateSchema;
    case 'time':
      return WallTimeSchema;
    case 'yesNo':
      return z.boolean();
    case 'hours':
      return z.number();
    case 'choice':
      return z.enum(valuesOf(column.options));
  }
}

function groupSchema(group: string, questions: readonly Question<string>[]): z.ZodMiniType {
  const fields = questions.filter(({ key }) => key.startsWith(`${group}.`));
  const neverAbsent = ['text', 'longText', 'person', 'choices', 'list', 'hoursGrid'];
  return z.object(
    Object.fromEntries(
      fields.map((question) => {
        const schema = answerSchema(question);
        const name = question.key.slice(group.length + 1);
        return [name, neverAbsent.includes(question.kind) ? schema : z.optional(schema)];
      }),
    ),
  );
}

const text = (max: number) => z.string().check(z.maxLength(max));
const valuesOf = (options: readonly Option[]): string[] => options.map(({ value }) => value);
