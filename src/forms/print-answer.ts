import type { UpnAnswer } from '../domain/case/case';
import type { IsoDate, WallTime } from '../domain/date/iso-date';
import type { FrozenAnswer } from '../domain/plan/plan';
import { unreachable } from '../domain/result/fault';
import type { Words } from '../i18n/words';
import { type Answers, isAnswered } from './answer-at';
import type { Column, FactorsQuestion, GridQuestion, ListQuestion, Option, Question } from './form';

/** An answer as it is printed, in the words of one language. The answer is there and passed `checkForm`. */
export function printAnswer(question: Question<string>, answer: unknown, words: Words): FrozenAnswer {
  switch (question.kind) {
    case 'text':
    case 'longText':
    case 'person':
      return text(String(answer));
    case 'date':
      return text(words.date(answer as IsoDate, 'long'));
    case 'yesNo':
      return text(words.t(answer === true ? question.yesKey : question.noKey));
    case 'number':
      return text(String(answer));
    case 'upn':
      return text(printUpn(answer as UpnAnswer, words));
    case 'choice':
      return text(optionWords(question.options, answer, words));
    case 'choices':
      return {
        kind: 'list',
        items: (answer as readonly unknown[]).map((one) => optionWords(question.options, one, words)),
      };
    case 'list':
      return printTable(question, answer as readonly Answers[], words);
    case 'grid':
      return printGrid(question, answer as Readonly<Record<string, Answers>>, words);
    case 'factors':
      return printFactors(question, answer as Answers, words);
    case 'hoursGrid':
      return printHours(answer as readonly (readonly number[])[], words);
    case 'reviewMeeting':
      return printReviewMeeting(answer as PrintedMeeting, words);
    default:
      return unreachable(question);
  }
}

/** One row of a list as labelled lines, the row's empty fields included. */
export function printRow(question: ListQuestion<string>, row: Answers, words: Words): FrozenAnswer {
  const items = question.columns.map((column) => {
    const value = row[column.key];
    const answer = isAnswered(value) ? printCell(column, value, words) : words.t('form.notAnswered');
    return words.t('form.rowDetail', { label: words.t(column.labelKey), answer });
  });
  return { kind: 'list', items };
}

const text = (content: string): FrozenAnswer => ({ kind: 'text', text: content });

function optionWords(options: readonly Option[], value: unknown, words: Words): string {
  const option = options.find((one) => one.value === value);
  return option === undefined ? String(value) : words.t(option.labelKey);
}

function printUpn(answer: UpnAnswer, words: Words): string {
  return answer.kind === 'known' ? answer.value : words.t('form.upn.notKnownPrinted', { reason: answer.reason });
}

function printTable(question: ListQuestion<string>, rows: readonly Answers[], words: Words): FrozenAnswer {
  return {
    kind: 'table',
    columns: question.columns.map((column) => words.t(column.labelKey)),
    rows: rows.map((row) => printCells(question.columns, row, words)),
  };
}

function printGrid(
  question: GridQuestion<string>,
  answer: Readonly<Record<string, Answers>>,
  words: Words,
): FrozenAnswer {
  return {
    kind: 'table',
    columns: [words.t(question.rowsKey), ...question.columns.map((column) => words.t(column.labelKey))],
    rows: question.rows.map((row) => [
      words.t(row.labelKey),
      ...printCells(question.columns, answer[row.value] ?? {}, words),
    ]),
  };
}

function printCells(columns: readonly Column[], row: Answers, words: Words): string[] {
  return columns.map((column) => {
    const value = row[column.key];
    return isAnswered(value) ? printCell(column, value, words) : words.t('form.emptyCell');
  });
}

function printCell(column: Column, value: unknown, words: Words): string {
  if (column.kind === 'date') return words.date(value as IsoDate, 'long');
  if (column.kind === 'time') return words.time(value as WallTime);
  if (column.kind === 'hours') return hours(value as number);
  if (column.kind === 'yesNo') return words.t(value === true ? column.yesKey : column.noKey);
  return column.kind === 'choice' ? optionWords(column.options, value, words) : String(value);
}

function printFactors(question: FactorsQuestion<string>, answer: Answers, words: Words): FrozenAnswer {
  return {
    kind: 'table',
    columns: [words.t('form.factors.column'), words.t('form.factors.answer.label')],
    rows: question.factors.map((factor) => {
      const given = answer[factor.value];
      const said = given === undefined ? words.t('form.notAnswered') : optionWords(question.answers, given, words);
      return [words.t(factor.labelKey), said];
    }),
  };
}

const WEEKDAY_KEYS = [
  'form.weekday.1',
  'form.weekday.2',
  'form.weekday.3',
  'form.weekday.4',
  'form.weekday.5',
] as const;

function printHours(weeks: readonly (readonly number[])[], words: Words): FrozenAnswer {
  return {
    kind: 'table',
    columns: [
      words.t('form.rtt.weeks.week'),
      ...WEEKDAY_KEYS.map((key) => words.t(key)),
      words.t('form.rtt.weeks.total'),
    ],
    rows: weeks.map((days, index) => [
      String(index + 1),
      ...days.map(hours),
      hours(days.reduce((sum, minutes) => sum + minutes, 0)),
    ]),
  };
}

/** Minutes as decimal hours: quarters of an hour need two places at most. */
const hours = (minutes: number): string => String(Math.round((minutes / 60) * 100) / 100);

interface PrintedMeeting {
  readonly start?: WallTime;
  readonly durationMinutes: number;
  readonly room?: { readonly name: string };
}

function printReviewMeeting(meeting: PrintedMeeting, words: Words): FrozenAnswer {
  const lines: readonly [label: string, answer: string | undefined][] = [
    [words.t('form.reviewMeeting.start.label'), meeting.start === undefined ? undefined : words.time(meeting.start)],
    [words.t('form.reviewMeeting.duration.label'), String(meeting.durationMinutes)],
    [words.t('form.reviewMeeting.room.label'), meeting.room?.name],
  ];
  const items = lines.map(([label, answer]) =>
    words.t('form.rowDetail', { label, answer: answer ?? words.t('form.notAnswered') }),
  );
  return { kind: 'list', items };
}
