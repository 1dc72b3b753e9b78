import type { Issue } from '../domain/result/result';
import { type Answers, answerAt, isAnswered } from './answer-at';
import { checkAnswer } from './check-question';
import { askedQuestions, isRequired, isSectionShown } from './condition';
import type { AnyForm, Question, Section } from './form';

/**
 * Everything that one question can know to be wrong with a plan, in the order of the form. Questions whose condition
 * does not hold are not looked at. Codes: `required`, `tooLong`, `unprintable`, `number.*`, `list.tooMany`, `choice.unknown`,
 * `hours.*`, `upn.*`, `reviewMeeting.unconfirmed`.
 */
export function checkForm(form: AnyForm, answers: Answers): readonly Issue[] {
  return [...askedQuestions(form, answers).values()].flatMap((question) => checkQuestion(question, answers));
}

/** The same for the questions of one section; nothing when the section is not part of this plan. */
export function checkSection(form: AnyForm, section: Section<string, string>, answers: Answers): readonly Issue[] {
  return isSectionShown(section, answers) ? checkForm({ ...form, sections: [section] }, answers) : [];
}

function checkQuestion(question: Question<string>, answers: Answers): readonly Issue[] {
  const answer = answerAt(answers, question.key);
  if (isAnswered(answer)) return checkAnswer(question, answer);
  if (question.required === undefined || !isRequired(question, answers)) return [];
  const { effect, rule } = question.required;
  return [{ code: 'required', path: question.key, effect, rule }];
}
