import type { FrozenQuestion, FrozenSection } from '../domain/plan/plan';
import { Fault } from '../domain/result/fault';
import type { Words } from '../i18n/words';
import { type Answers, answerAt, isAnswered } from './answer-at';
import { askedQuestions, isRequired } from './condition';
import type { AnyForm, PrintedPart, Question } from './form';
import { printedLabelOf } from './label-of';
import { printAnswer, printRow } from './print-answer';
import { normalisedText } from './printable';

/**
 * The answers that a frozen form keeps: working notes (completed sections) and questions whose condition does not hold
 * are left behind, text is NFC with LF line ends.
 */
export function keptAnswers(form: AnyForm, answers: Answers): Answers {
  return normalised(onlyAsked(form, answers));
}

/** An answer that is left behind may take others with it, whose conditions look at it. */
function onlyAsked(form: AnyForm, answers: Answers): Answers {
  const asked = new Set([...askedQuestions(form, answers).keys()].map((key) => key.split('.')[0]));
  const all = Object.entries(answers);
  const kept = all.filter(([key, answer]) => asked.has(key) && answer !== undefined);
  return kept.length === all.length ? answers : onlyAsked(form, Object.fromEntries(kept));
}

/** The print model: the parts of the paper form that have a question in it, with every answer in words. */
export function printedSections(form: AnyForm, answers: Answers, words: Words): readonly FrozenSection[] {
  const asked = askedQuestions(form, answers);
  return form.printedParts.flatMap((part) => printPart(part, asked, answers, words));
}

/** Frozen words are those of the language that the record says it is in; anything else is a bug. */
export function checkLanguage(words: Words, language: Words['language']): void {
  if (words.language !== language) throw new Fault(`freeze:words-of-${words.language}`);
}

type Asked = ReadonlyMap<string, Question<string>>;

function printPart(part: PrintedPart<string>, asked: Asked, answers: Answers, words: Words): readonly FrozenSection[] {
  const questions = part.questions.flatMap((key) => {
    const question = asked.get(key);
    return question === undefined ? [] : printQuestion(question, answers, words);
  });
  return questions.length === 0 ? [] : [{ key: part.key, heading: headingOf(part, asked, answers, words), questions }];
}

function headingOf({ heading }: PrintedPart<string>, asked: Asked, answers: Answers, words: Words): string {
  if ('wordKey' in heading) return words.t(heading.wordKey);
  const question = asked.get(heading.question);
  if (question === undefined) throw new Fault(`form:heading-${heading.question}`);
  return printedLabelOf(question, answers, words);
}

function printQuestion(question: Question<string>, answers: Answers, words: Words): readonly FrozenQuestion[] {
  const { key } = question;
  const answer = answerAt(answers, key);
  const label = printedLabelOf(question, answers, words);
  if (!isAnswered(answer))
    return [{ key, label, answer: { kind: 'text', text: unansweredWords(question, answers, words) } }];
  if (question.kind !== 'list' || question.printedAs === 'table') {
    return [{ key, label, answer: printAnswer(question, answer, words) }];
  }
  return (answer as readonly Answers[]).map((row, index) => ({
    key: `${key}.${index + 1}`,
    label: words.t(question.rowNameKey, { number: index + 1 }),
    answer: printRow(question, row, words),
  }));
}

/** A question whose requirement does not hold here is not applicable; any other one was left open (or has a reason). */
function unansweredWords(question: Question<string>, answers: Answers, words: Words): string {
  const { required, reasonIn } = question;
  const notHere = required !== undefined && reasonIn === undefined && !isRequired(question, answers);
  return words.t(notHere ? 'form.notApplicable' : 'form.notAnswered');
}

/** `normalisedText` for every text of a value. */
export function normalised<T>(value: T): T;
export function normalised(value: unknown): unknown {
  if (typeof value === 'string') return normalisedText(value);
  if (Array.isArray(value)) return value.map((one: unknown) => normalised(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, normalised<unknown>(one)]));
}
