import type { CaseRef } from '../domain/case/case';
import type { FrozenPlan, FrozenQuestion, FrozenSection } from '../domain/plan/plan';
import { type PlanAnswers, PlanAnswersSchema } from '../domain/plan/plan-answers';
import { Fault } from '../domain/result/fault';
import type { Settings } from '../domain/settings/settings';
import { wordingIn } from '../domain/wording/wording';
import type { Words } from '../i18n/words';
import type { Pack } from '../policy/schema';
import { answerAt, isAnswered } from './answer-at';
import { askedQuestions, isRequired } from './condition';
import type { Form, PrintedPart, Question, QuestionKey } from './form';
import { printedLabelOf } from './label-of';
import { printAnswer, printRow } from './print-answer';
import { normalisedText } from './printable';

export interface FreezeInput {
  readonly form: Form;
  readonly pack: Pick<Pack, 'id' | 'version' | 'planName'>;
  readonly settings: Pick<Settings, 'schoolId' | 'schoolName'>;
  readonly caseRef: CaseRef;
  /** The plan's version that this freezes. */
  readonly version: number;
  readonly answers: PlanAnswers;
  readonly words: Words;
  readonly language: Words['language'];
}

type Asked = ReadonlyMap<QuestionKey, Question>;

/**
 * What is signed: questions, answers, language, form version and pack version together (RELIABILITY 5), laid out in the
 * order of the authority's paper form. Every question of this plan is there, unanswered ones in words; what does not
 * belong to it (its condition does not hold) is in neither the sections nor the answers. Text is NFC with LF line ends.
 * The same input gives the same plan.
 */
export function freezePlan(input: FreezeInput): FrozenPlan {
  const { form, pack, settings, words, language } = input;
  if (words.language !== language) throw new Fault(`freeze:words-of-${words.language}`);
  const answers = PlanAnswersSchema.parse(normalised(onlyAsked(form, input.answers)));
  const asked = askedQuestions(form, answers);
  return {
    schemaVersion: 1,
    schoolId: settings.schoolId,
    schoolName: normalised(settings.schoolName),
    caseRef: input.caseRef,
    planVersion: input.version,
    formId: form.id,
    formVersion: form.version,
    packId: pack.id,
    packVersion: pack.version,
    language,
    title: words.t('form.titleWithPlan', { plan: wordingIn(pack.planName, language), title: words.t(form.titleKey) }),
    statement: words.t(form.statementKey),
    answers,
    sections: form.printedParts.flatMap((part) => printPart(part, asked, answers, words)),
  };
}

/** The answers that belong to this plan: working notes (completed sections) and unasked questions are left behind. */
function onlyAsked(form: Form, answers: PlanAnswers): PlanAnswers {
  const asked = new Set([...askedQuestions(form, answers).keys()].map((key) => key.split('.')[0]));
  return Object.fromEntries(
    Object.entries(answers).filter(([key, answer]) => asked.has(key) && answer !== undefined),
  ) as PlanAnswers;
}

function printPart(part: PrintedPart, asked: Asked, answers: PlanAnswers, words: Words): readonly FrozenSection[] {
  const questions = part.questions.flatMap((key) => {
    const question = asked.get(key);
    return question === undefined ? [] : printQuestion(question, answers, words);
  });
  return questions.length === 0 ? [] : [{ key: part.key, heading: headingOf(part, asked, answers, words), questions }];
}

function headingOf({ heading }: PrintedPart, asked: Asked, answers: PlanAnswers, words: Words): string {
  if ('wordKey' in heading) return words.t(heading.wordKey);
  const question = asked.get(heading.question);
  if (question === undefined) throw new Fault(`form:heading-${heading.question}`);
  return printedLabelOf(question, answers, words);
}

function printQuestion(question: Question, answers: PlanAnswers, words: Words): readonly FrozenQuestion[] {
  const { key } = question;
  const answer = answerAt(answers, key);
  const label = printedLabelOf(question, answers, words);
  if (!isAnswered(answer))
    return [{ key, label, answer: { kind: 'text', text: unansweredWords(question, answers, words) } }];
  if (question.kind !== 'list' || question.printedAs === 'table') {
    return [{ key, label, answer: printAnswer(question, answer, words) }];
  }
  return (answer as readonly Readonly<Record<string, unknown>>[]).map((row, index) => ({
    key: `${key}.${index + 1}`,
    label: words.t(question.rowNameKey, { number: index + 1 }),
    answer: printRow(question, row, words),
  }));
}

/** A question whose requirement does not hold here is not applicable; any other one was left open (or has a reason). */
function unansweredWords(question: Question, answers: PlanAnswers, words: Words): string {
  const { required, reasonIn } = question;
  const notHere = required !== undefined && reasonIn === undefined && !isRequired(question, answers);
  return words.t(notHere ? 'form.notApplicable' : 'form.notAnswered');
}

/** `normalisedText` for every text of a value. */
function normalised<T>(value: T): T;
function normalised(value: unknown): unknown {
  if (typeof value === 'string') return normalisedText(value);
  if (Array.isArray(value)) return value.map((one: unknown) => normalised(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, normalised<unknown>(one)]));
}
