import type { FormId } from '../domain/form/form-id';
import type { Role } from '../domain/person/person';
import type { PlanQuestionKey, ReducedTimetable } from '../domain/plan/plan-answers';
import type { Issue } from '../domain/result/result';
import type { WordKey } from '../i18n/words';

/**
 * A form as data. One definition draws the screen, makes the stored schema, validates, prints and freezes.
 * There are no functions in it, so that a condition can be stored with a signature and a policy officer can read it.
 * `Key` is the union of its questions' keys, so that a condition on a question that is not there does not compile.
 */
export interface Form<Key extends string = QuestionKey, Part extends string = SectionKey> {
  readonly id: FormId;
  /** Raised when a question is added, retired or reworded in substance. */
  readonly version: number;
  readonly titleKey: WordKey;
  /** What the signers declare; a form that nobody signs has none. */
  readonly statementKey?: WordKey;
  /** What is always shown and printed with the form. */
  readonly noticeKey?: WordKey;
  /** How the questions are asked on screen. */
  readonly sections: readonly Section<Key, Part>[];
  /** How they are printed: the order of headings of the authority's paper form. */
  readonly printedParts: readonly PrintedPart<Key>[];
  /** How answers to earlier versions are read today, one version a step. */
  readonly upgrades?: readonly FormUpgrade[];
}

/** Any form, where the keys do not matter. */
export type AnyForm = Form<string, string>;

/** The form of a record of answers: one question for each of its fields. */
export type FormOf<Answers> = Form<KeyOf<Answers>, string>;
export type KeyOf<Answers> = Exclude<keyof Answers & string, 'completedSections'>;

/** C1, which is signed and has its own frozen shape. */
export type PlanForm = Form & { readonly id: 'c1'; readonly statementKey: WordKey };

/** What changed from version `to - 1` to version `to`, as data; what was only added needs no entry. */
export interface FormUpgrade {
  readonly to: number;
  readonly changes: readonly AnswerChange[];
}
export type AnswerChange =
  /** The answer is kept under another question. */
  | { readonly kind: 'moved'; readonly from: string; readonly to: string }
  /** The question is no longer asked: its answer is left behind. */
  | { readonly kind: 'retired'; readonly key: string }
  /** One option is now another one. */
  | { readonly kind: 'reworded'; readonly key: string; readonly was: string; readonly is: string };

export type SectionKey = 'about' | 'people' | 'reason' | 'working' | 'outcomes' | 'agreements' | 'timetable' | 'review';

export interface Section<Key extends string = QuestionKey, Part extends string = SectionKey> {
  readonly key: Part;
  readonly titleKey: WordKey;
  readonly introKey?: WordKey;
  readonly shownWhen?: Condition<Key>;
  readonly questions: readonly Question<Key>[];
}

export interface PrintedPart<Key extends string = QuestionKey> {
  readonly key: string;
  /** Own words, or the label (and note) of a question. */
  readonly heading: { readonly wordKey: WordKey; readonly noteKey?: WordKey } | { readonly question: Key };
  readonly questions: readonly Key[];
}

/** Where an answer lives in `PlanAnswers`; the parts of the reduced timetable are questions of their own. */
export type QuestionKey =
  | Exclude<PlanQuestionKey, 'reducedTimetable'>
  | `reducedTimetable.${keyof ReducedTimetable & string}`;

/** True or false for a set of answers; see `holds`. */
export type Condition<Key extends string = QuestionKey> =
  | { readonly question: Key; readonly is: string | boolean }
  | { readonly question: Key; readonly answered: boolean }
  /** Some row has, in each named column, one of the listed values. */
  | { readonly question: Key; readonly someRow: Readonly<Record<string, readonly string[]>> }
  | { readonly any: readonly Condition<Key>[] }
  | { readonly all: readonly Condition<Key>[] };

/** When an answer must be there, what its absence does, and the sentence that asks for it. */
export interface Requirement<Key extends string = QuestionKey> {
  readonly when: Condition<Key> | 'always';
  readonly effect: Issue['effect'];
  /** Rule of DOMAIN B, or the field of the paper form (`C1-13`). */
  readonly rule: string;
  readonly missingKey: WordKey;
}

/** What the application knows by itself: shown and printed, never typed. */
export type FactSource = 'case' | 'plan' | 'signatures' | 'reducedTimetable' | 'checkIns';

interface Asked<Key extends string> {
  readonly key: Key;
  readonly labelKey: WordKey;
  /** The label when the people named by `nameFrom` are known; `{{name}}` is filled in. */
  readonly namedLabelKey?: WordKey;
  readonly nameFrom?: { readonly question: 'attendees'; readonly roles: readonly Role[] };
  /** The paper form's own words in brackets: shown below the label and printed after it. */
  readonly noteKey?: WordKey;
  /** Our help: shown on screen, never printed. */
  readonly hintKey?: WordKey;
  readonly shownWhen?: Condition<Key>;
  readonly required?: Requirement<Key>;
  /** The question that takes the reason when this one is left out or outside its limit. */
  readonly reasonIn?: Key;
  readonly filledFrom?: FactSource;
}

export interface Option<V extends string = string> {
  readonly value: V;
  readonly labelKey: WordKey;
}

export interface TextQuestion<Key extends string = QuestionKey> extends Asked<Key> {
  readonly kind: 'text' | 'longText';
  readonly maxLength: number;
}
/** A name; the screen offers the people of the case that have one of these roles. */
export interface PersonQuestion<Key extends string = QuestionKey> extends Asked<Key> {
  readonly kind: 'person';
  readonly maxLength: number;
  readonly suggest: readonly Role[];
}
/** `known`: three boxes (a birthday). `near`: one box with a calendar beside it. */
export interface DateQuestion<Key extends string = QuestionKey> extends Asked<Key> {
  readonly kind: 'date';
  readonly entry: 'known' | 'near';
}
/** Welsh has no single Yes and No: each question names its own pair (WELSH 2.4). */
export interface YesNoQuestion<Key extends string = QuestionKey> extends Asked<Key> {
  readonly kind: 'yesNo';
  readonly yesKey: WordKey;
  readonly noKey: WordKey;
}
export interface NumberQuestion<Key extends string = QuestionKey> extends Asked<Key> {
  readonly kind: 'number';
  readonly min: number;
  readonly max?: number;
  readonly step: number;
}
export interface UpnQuestion<Key extends string = QuestionKey> extends Asked<Key> {
  readonly kind: 'upn';
}
export interface ChoiceQuestion<Key extends string = QuestionKey> extends Asked<Key> {
  readonly kind: 'choice' | 'choices';
  readonly options: readonly Option[];
}
export interface ListQuestion<Key extends string = QuestionKey> extends Asked<Key> {
  readonly kind: 'list';
  readonly columns: readonly Column[];
  /** The column that identifies a row when two writers are merged. */
  readonly rowKey: 'id' | 'personId';
  readonly maxRows?: number;
  /** What one row is called: `{{number}}` is filled in ("Change 2"). */
  readonly rowNameKey: WordKey;
  readonly addKey: WordKey;
  /** Printed as one table, or each row under its own name. */
  readonly printedAs: 'table' | 'entries';
}
/** A table of fixed rows: a week, a checklist, a scale. A row that nobody touched is absent from the answer. */
export interface GridQuestion<Key extends string = QuestionKey> extends Asked<Key> {
  readonly kind: 'grid';
  /** What the first column is called. */
  readonly rowsKey: WordKey;
  readonly rows: readonly Option[];
  readonly columns: readonly Column[];
}
/** Each factor is considered or not relevant; no free text. */
export interface FactorsQuestion<Key extends string = QuestionKey> extends Asked<Key> {
  readonly kind: 'factors';
  readonly factors: readonly Option[];
  readonly answers: readonly Option<'considered' | 'notRelevant'>[];
}
/** Minutes per weekday of each timetable week. */
export interface HoursGridQuestion<Key extends string = QuestionKey> extends Asked<Key> {
  readonly kind: 'hoursGrid';
  readonly maxMinutesPerDay: number;
  readonly stepMinutes: number;
  readonly maxWeeks: number;
}
/** Hour, length and room of the first review, and that somebody confirmed them. */
export interface ReviewMeetingQuestion<Key extends string = QuestionKey> extends Asked<Key> {
  readonly kind: 'reviewMeeting';
  readonly unconfirmedKey: WordKey;
}
export type Question<Key extends string = QuestionKey> =
  | TextQuestion<Key>
  | PersonQuestion<Key>
  | DateQuestion<Key>
  | YesNoQuestion<Key>
  | NumberQuestion<Key>
  | UpnQuestion<Key>
  | ChoiceQuestion<Key>
  | ListQuestion<Key>
  | GridQuestion<Key>
  | FactorsQuestion<Key>
  | HoursGridQuestion<Key>
  | ReviewMeetingQuestion<Key>;

interface ColumnAsked {
  /** The field of the row. */
  readonly key: string;
  readonly labelKey: WordKey;
  readonly hintKey?: WordKey;
  /** Present when a row is not complete without it. */
  readonly missingKey?: WordKey;
  /** Stored rows may lack it: it came with a later version, or another record fills them. */
  readonly mayBeAbsent?: true;
}
export interface TextColumn extends ColumnAsked {
  readonly kind: 'text' | 'longText' | 'person';
  readonly maxLength: number;
}
export interface DateColumn extends ColumnAsked {
  readonly kind: 'date';
}
/** Stored in minutes, typed and printed in hours. */
export interface HoursColumn extends ColumnAsked {
  readonly kind: 'hours';
  readonly maxMinutes: number;
}
/** A wall time, `HH:MM`. */
export interface TimeColumn extends ColumnAsked {
  readonly kind: 'time';
}
export interface YesNoColumn extends ColumnAsked {
  readonly kind: 'yesNo';
  readonly yesKey: WordKey;
  readonly noKey: WordKey;
}
export interface ChoiceColumn extends ColumnAsked {
  readonly kind: 'choice';
  /** What a new row of a list starts with; a fixed row starts with nothing. */
  readonly initial: string;
  readonly options: readonly Option[];
}
export type Column = TextColumn | DateColumn | TimeColumn | HoursColumn | YesNoColumn | ChoiceColumn;

/** Every question of a form, in the order in which it is asked. */
export const questionsOf = <Key extends string>(form: Form<Key, string>): readonly Question<Key>[] =>
  form.sections.flatMap((section) => section.questions);
