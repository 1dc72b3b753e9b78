import type { UpnAnswer } from '../domain/case/case';
import { checkUpn } from '../domain/pupil/upn';
import type { Issue } from '../domain/result/result';
import { type Answers, isAnswered } from './answer-at';
import { block, checkChoices, checkText } from './answer-issues';
import { checkGrid, checkRows } from './check-rows';
import type { FactorsQuestion, HoursGridQuestion, NumberQuestion, Question, ReviewMeetingQuestion } from './form';

/**
 * What is wrong with the answer that one question has, apart from being absent.
 * Only the question and its answer are looked at; rules across questions are `checkPlanAnswers` of the domain.
 */
export function checkAnswer(question: Question<string>, answer: unknown): readonly Issue[] {
  switch (question.kind) {
    case 'text':
    case 'longText':
    case 'person':
      return checkText(question.key, question.maxLength, answer);
    case 'date':
    case 'yesNo':
      return [];
    case 'number':
      return checkNumber(question, answer as number);
    case 'upn':
      return checkUpnAnswer(question, answer as UpnAnswer);
    case 'choice':
      return checkChoices(question.key, question.options, [answer]);
    case 'choices':
      return checkChoices(question.key, question.options, answer as readonly unknown[]);
    case 'list':
      return checkRows(question, answer as readonly Answers[]);
    case 'grid':
      return checkGrid(question, answer as Readonly<Record<string, Answers>>);
    case 'factors':
      return checkFactors(question, answer as Answers);
    case 'hoursGrid':
      return checkHours(question, answer as readonly (readonly number[])[]);
    case 'reviewMeeting':
      return checkReviewMeeting(question, answer as { readonly start?: string; readonly confirmed: boolean });
  }
}

function checkNumber({ key, min, max, step }: NumberQuestion<string>, answer: number): readonly Issue[] {
  if (max !== undefined && (answer < min || answer > max))
    return [block('number.range', key, { params: { min, max } })];
  if (answer < min) return [block('number.tooSmall', key, { params: { min } })];
  return isWhole(answer / step) ? [] : [block('number.step', key, { params: { step } })];
}

/** 95.3 / 0.1 is 952.9999999999999: binary fractions are compared with a margin. */
const isWhole = (steps: number): boolean => Math.abs(steps - Math.round(steps)) < 1e-6;

function checkUpnAnswer(question: Question<string>, answer: UpnAnswer): readonly Issue[] {
  if (answer.kind === 'notKnown') {
    const path = `${question.key}.reason`;
    return isAnswered(answer.reason) ? checkText(path, 500, answer.reason) : [block('upn.reason', path)];
  }
  if (!isAnswered(answer.value)) return [block('required', question.key)];
  const issue = checkUpn(answer.value);
  return issue === undefined ? [] : [issue];
}

function checkFactors(question: FactorsQuestion<string>, answer: Answers): readonly Issue[] {
  const rule = question.required?.rule;
  const open = question.factors.filter((factor) => answer[factor.value] === undefined);
  return open.map((factor) => block('required', `${question.key}.${factor.value}`, rule === undefined ? {} : { rule }));
}

function checkHours(question: HoursGridQuestion<string>, weeks: readonly (readonly number[])[]): readonly Issue[] {
  if (weeks.length > question.maxWeeks) {
    return [block('list.tooMany', question.key, { params: { max: question.maxWeeks } })];
  }
  return weeks.flatMap((days, week) => {
    if (days.length !== 5) return [block('hours.weekdays', `${question.key}.${week}`)];
    return days.flatMap((minutes, index) => {
      const path = `${question.key}.${week}.${index}`;
      if (minutes < 0 || minutes > question.maxMinutesPerDay) {
        return [block('hours.range', path, { params: { max: question.maxMinutesPerDay / 60 } })];
      }
      return minutes % question.stepMinutes === 0
        ? []
        : [block('hours.step', path, { params: { week: week + 1, weekday: index + 1 } })];
    });
  });
}

function checkReviewMeeting(
  question: ReviewMeetingQuestion<string>,
  answer: { readonly start?: string; readonly confirmed: boolean },
): readonly Issue[] {
  if (answer.start === undefined) return [block('required', question.key)];
  return answer.confirmed ? [] : [block('reviewMeeting.unconfirmed', question.key)];
}
