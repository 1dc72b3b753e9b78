import type { Role } from '../domain/person/person';
import type { Issue } from '../domain/result/result';
import type { WordKey } from '../i18n/words';
import type {
  ChoiceQuestion,
  Column,
  Condition,
  DateQuestion,
  FactSource,
  GridQuestion,
  HoursGridQuestion,
  ListQuestion,
  NumberQuestion,
  Option,
  PersonQuestion,
  PrintedPart,
  Section,
  TextQuestion,
  YesNoQuestion,
} from './form';

/** What most questions leave out. Word keys follow from the form and the question: `form.c2.venue.label`. */
export interface More<Key extends string> {
  /** The rule or field of the specification that asks for an answer; without one the question may stay open. */
  readonly must?: string;
  /** When the answer must be there; always, if left out. */
  readonly when?: Condition<Key>;
  /** What an absent answer does; it blocks, if left out. */
  readonly effect?: Issue['effect'];
  readonly shownWhen?: Condition<Key>;
  readonly reasonIn?: Key;
  readonly filledFrom?: FactSource;
  /** There are words `….hint` or `….note`. */
  readonly hint?: true;
  readonly note?: true;
}

/** Which of the Welsh pairs of Yes and No answers a question (WELSH 2.4). */
export type YesNoPair = 'is' | 'there' | 'past';

/** The makers of one form's questions: plain data, with the word keys filled in (`form.<words>.…`). */
export function questionsFor<Key extends string>(words: string) {
  const word = wordsOf(words);
  const asked = <K extends Key>(key: K, more: More<Key>) => ({
    key,
    labelKey: word(key, 'label'),
    ...(more.hint && { hintKey: word(key, 'hint') }),
    ...(more.note && { noteKey: word(key, 'note') }),
    ...(more.shownWhen && { shownWhen: more.shownWhen }),
    ...(more.reasonIn && { reasonIn: more.reasonIn }),
    ...(more.filledFrom && { filledFrom: more.filledFrom }),
    ...(more.must !== undefined && {
      required: {
        when: more.when ?? ('always' as const),
        effect: more.effect ?? ('block' as const),
        rule: more.must,
        missingKey: word(key, 'missing'),
      },
    }),
  });
  return {
    text: (key: Key, maxLength: number, more: More<Key> = {}): TextQuestion<Key> => ({
      ...asked(key, more),
      kind: 'text',
      maxLength,
    }),
    longText: (key: Key, more: More<Key> = {}): TextQuestion<Key> => ({
      ...asked(key, more),
      kind: 'longText',
      maxLength: 5000,
    }),
    person: (key: Key, suggest: readonly Role[], more: More<Key> = {}): PersonQuestion<Key> => ({
      ...asked(key, more),
      kind: 'person',
      maxLength: 120,
      suggest,
    }),
    /** A day near today, picked from a calendar. */
    date: (key: Key, more: More<Key> = {}): DateQuestion<Key> => ({ ...asked(key, more), kind: 'date', entry: 'near' }),
    /** A day that people know by heart. */
    birthday: (key: Key, more: More<Key> = {}): DateQuestion<Key> => ({
      ...asked(key, more),
      kind: 'date',
      entry: 'known',
    }),
    yesNo: (key: Key, pair: YesNoPair, more: More<Key> = {}): YesNoQuestion<Key> => ({
      ...asked(key, more),
      kind: 'yesNo',
      ...pairOf(pair),
    }),
    number: (
      key: Key,
      limits: { readonly min: number; readonly max?: number; readonly step: number },
      more: More<Key> = {},
    ): NumberQuestion<Key> => ({ ...asked(key, more), kind: 'number', ...limits }),
    choice: (key: Key, values: readonly string[], more: More<Key> = {}): ChoiceQuestion<Key> => ({
      ...asked(key, more),
      kind: 'choice',
      options: optionsOf(word, key, values),
    }),
    choices: (key: Key, values: readonly string[], more: More<Key> = {}): ChoiceQuestion<Key> => ({
      ...asked(key, more),
      kind: 'choices',
      options: optionsOf(word, key, values),
    }),
    list: (
      key: Key,
      cells: readonly Cell[],
      more: More<Key> & { readonly maxRows?: number } = {},
    ): ListQuestion<Key> => ({
      ...asked(key, more),
      kind: 'list',
      rowKey: 'id',
      rowNameKey: 'form.list.row',
      addKey: 'form.list.add',
      printedAs: 'table',
      columns: cells.map((cell) => cell(word, key)),
      ...(more.maxRows !== undefined && { maxRows: more.maxRows }),
    }),
    grid: (key: Key, rows: readonly string[], cells: readonly Cell[], more: More<Key> = {}): GridQuestion<Key> => ({
      ...asked(key, more),
      kind: 'grid',
      rowsKey: word(key, 'rows'),
      rows: rows.map((value) => ({ value, labelKey: word(key, 'row', value) })),
      columns: cells.map((cell) => cell(word, key)),
    }),
    hours: (key: Key, more: More<Key> = {}): HoursGridQuestion<Key> => ({
      ...asked(key, more),
      kind: 'hoursGrid',
      maxMinutesPerDay: 600,
      stepMinutes: 15,
      maxWeeks: 4,
    }),
    section: (
      key: string,
      questions: Section<Key, string>['questions'],
      more: { readonly intro?: true; readonly shownWhen?: Condition<Key> } = {},
    ): Section<Key, string> => ({
      key,
      titleKey: word('section', key),
      ...(more.intro && { introKey: word('section', key, 'intro') }),
      ...(more.shownWhen && { shownWhen: more.shownWhen }),
      questions,
    }),
  };
}

/** For a paper form whose headings are the sections: printed in the order in which it is asked. */
export function printedAsAsked<Key extends string>(
  sections: readonly Section<Key, string>[],
): readonly PrintedPart<Key>[] {
  return sections.map(({ key, titleKey, questions }) => ({
    key,
    heading: { wordKey: titleKey },
    questions: questions.map((question) => question.key),
  }));
}

/** A column that waits for the question it belongs to. `needed`: a row is not complete without it. */
export type Cell = (word: Word, question: string) => Column;

/** The makers of the columns of lists and tables. */
export const cell = {
  text: (key: string, maxLength: number, needed?: 'needed'): Cell => cellOf(key, needed, { kind: 'text', maxLength }),
  longText: (key: string, needed?: 'needed'): Cell => cellOf(key, needed, { kind: 'longText', maxLength: 1000 }),
  person: (key: string, needed?: 'needed'): Cell => cellOf(key, needed, { kind: 'person', maxLength: 120 }),
  date: (key: string, needed?: 'needed'): Cell => cellOf(key, needed, { kind: 'date' }),
  time: (key: string, needed?: 'needed'): Cell => cellOf(key, needed, { kind: 'time' }),
  yesNo: (key: string, pair: YesNoPair, needed?: 'needed'): Cell =>
    cellOf(key, needed, { kind: 'yesNo', ...pairOf(pair) }),
  hours: (key: string, needed?: 'needed'): Cell => cellOf(key, needed, { kind: 'hours', maxMinutes: 3000 }),
  /** The first value is what a new row of a list starts with. */
  choice:
    (key: string, values: readonly [string, ...string[]], needed?: 'needed'): Cell =>
    (word, question) =>
      cellOf(key, needed, {
        kind: 'choice',
        initial: values[0],
        options: optionsOf(word, `${question}.${key}`, values),
      })(word, question),
};

type Word = (...path: readonly string[]) => WordKey;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
type Kind = DistributiveOmit<Column, 'key' | 'labelKey' | 'hintKey' | 'missingKey'>;

const cellOf =
  (key: string, needed: 'needed' | undefined, kind: Kind): Cell =>
  (word, question) => ({
    key,
    labelKey: word(question, key, 'label'),
    ...(needed && { missingKey: word(question, key, 'missing') }),
    ...kind,
  });

const optionsOf = (word: Word, key: string, values: readonly string[]): readonly Option[] =>
  values.map((value) => ({ value, labelKey: word(key, 'option', value) }));

const pairOf = (pair: YesNoPair) => ({ yesKey: `form.yes.${pair}`, noKey: `form.no.${pair}` }) as const;

/** A test of the forms proves that every key made here has words in both languages. */
const wordsOf =
  (form: string): Word =>
  (...path) =>
    `form.${form}.${path.join('.')}` as WordKey;
