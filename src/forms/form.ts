import type { Role } from '../domain/person/person';
import type { PlanQuestionKey, ReducedTimetable } from '../domain/plan/plan-answers';
import type { Issue } from '../domain/result/result';
import type { WordKey } from '../i18n/words';

/**
 * A form as data. One definition draws the screen, validates, prints and freezes.
 * There are no functions in it, so that a condition can be stored with a signature and a policy officer can read it.
 */
export interface Form {
  readonly id: 'c1';
  /** Raised when a question is added, retired or reworded in substance. */
  readonly version: number;
  readonly titleKey: WordKey;
  readonly statementKey: WordKey;
  /** How the questions are asked on screen. */
  readonly sections: readonly Section[];
  /** How they are printed: the order of headings of the authority's paper form. */
  readonly printedParts: readonly PrintedPart[];
}

export type SectionKey = 'about' | 'people' | 'reason' | 'working' | 'outcomes' | 'agreements' | 'timetable' | 'review';

export interface Section {
  readonly key: SectionKey;
  readonly titleKey: WordKey;
  readonly introKey?: WordKey;
  readonly shownWhen?: Condition;
  readonly questions: readonly Question[];
}

export interface PrintedPart {
  readonly key: string;
  /** Own words, or the label (and note) of a question. */
  readonly heading: { readonly wordKey: WordKey; readonly noteKey?: WordKey } | { readonly question: QuestionKey };
  readonly questions: readonly QuestionKey[];
}

/** Where an answer lives in `PlanAnswers`; the parts of the reduced timetable are questions of their own. */
export type QuestionKey =
  | Exclude<PlanQuestionKey, 'reducedTimetable'>
  | `reducedTimetable.${keyof ReducedTimetable & string}`;

/** True or false for a set of answers; see `holds`. */
export type Condition =
  | { readonly question: QuestionKey; readonly is: string | boolean }
  | { readonly question: QuestionKey; readonly answered: boolean }
  /** Some row has, in each named column, one of the listed values. */
  | { readonly question: QuestionKey; readonly someRow: Readonly<Record<string, readonly string[]>> }
  | { readonly any: readonly Condition[] }
  | { readonly all: readonly Condition[] };

/** When an answer must be there, what its absence does, and the sentence that asks for it. */
export interface Requirement {
  readonly when: Condition | 'always';
  readonly effect: Issue['effect'];
  /** Rule of DOMAIN B, or the field of the paper form (`C1-13`). */
  readonly rule: string;
  readonly missingKey: WordKey;
}

interface Asked {
  readonly key: QuestionKey;
  readonly labelKey: WordKey;
  /** The label when the people named by `nameFrom` are known; `{{name}}` is filled in. */
  readonly namedLabelKey?: WordKey;
  readonly nameFrom?: { readonly question: 'attendees'; readonly roles: readonly Role[] };
  /** The paper form's own words in brackets: shown below the label and printed after it. */
  readonly noteKey?: WordKey;
  /** Our help: shown on screen, never printed. */
  readonly hintKey?: WordKey;
  readonly shownWhen?: Condition;
  readonly required?: Requirement;
  /** The question that takes the reason when this one is left out or outside its limit. */
  readonly reasonIn?: QuestionKey;
}

export interface Option<V extends string = string> {
  readonly value: V;
  readonly labelKey: WordKey;
}

export interface TextQuestion extends Asked {
  readonly kind: 'text' | 'longText';
  readonly maxLength: number;
}
/** A name; the screen offers the people of the case that have one of these roles. */
export interface PersonQuestion extends Asked {
  readonly kind: 'person';
  readonly maxLength: number;
  readonly suggest: readonly Role[];
}
/** `known`: three boxes (a birthday). `near`: one box with a calendar beside it. */
export interface DateQuestion extends Asked {
  readonly kind: 'date';
  readonly entry: 'known' | 'near';
}
/** Welsh has no single Yes and No: each question names its own pair (WELSH 2.4). */
export interface YesNoQuestion extends Asked {
  readonly kind: 'yesNo';
  readonly yesKey: WordKey;
  readonly noKey: WordKey;
}
export interface NumberQuestion extends Asked {
  readonly kind: 'number';
  readonly min: number;
  readonly max?: number;
  readonly step: number;
}
export interface UpnQuestion extends Asked {
  readonly kind: 'upn';
}
export interface ChoiceQuestion extends Asked {
  readonly kind: 'choice' | 'choices';
  readonly options: readonly Option[];
}
export interface ListQuestion extends Asked {
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
/** Each factor is considered or not relevant; no free text. */
export interface FactorsQuestion extends Asked {
  readonly kind: 'factors';
  readonly factors: readonly Option[];
  readonly answers: readonly Option<'considered' | 'notRelevant'>[];
}
/** Minutes per weekday of each timetable week. */
export interface HoursGridQuestion extends Asked {
  readonly kind: 'hoursGrid';
  readonly maxMinutesPerDay: number;
  readonly stepMinutes: number;
  readonly maxWeeks: number;
}
/** Hour, length and room of the first review, and that somebody confirmed them. */
export interface ReviewMeetingQuestion extends Asked {
  readonly kind: 'reviewMeeting';
  readonly unconfirmedKey: WordKey;
}
export type Question =
  | TextQuestion
  | PersonQuestion
  | DateQuestion
  | YesNoQuestion
  | NumberQuestion
  | UpnQuestion
  | ChoiceQuestion
  | ListQuestion
  | FactorsQuestion
  | HoursGridQuestion
  | ReviewMeetingQuestion;

interface ColumnAsked {
  /** The field of the row. */
  readonly key: string;
  readonly labelKey: WordKey;
  readonly hintKey?: WordKey;
  /** Present when a row is not complete without it. */
  readonly missingKey?: WordKey;
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
export interface ChoiceColumn extends ColumnAsked {
  readonly kind: 'choice';
  /** What a new row starts with. */
  readonly initial: string;
  readonly options: readonly Option[];
}
export type Column = TextColumn | DateColumn | HoursColumn | ChoiceColumn;

/** Every question of a form, in the order in which it is asked. */
export const questionsOf = (form: Form): readonly Question[] => form.sections.flatMap((section) => section.questions);
