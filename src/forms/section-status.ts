import { type Answers, answerAt, isAnswered } from './answer-at';
import { checkSection } from './check-form';
import { isSectionShown } from './condition';
import type { AnyForm, Section } from './form';

/** `notNeeded`: its condition does not hold. `completed`: staff said so and nothing in it stops the form. */
export type SectionStatus = 'notNeeded' | 'notStarted' | 'inProgress' | 'completed';

/** How far one section of a form is, for the task list. */
export function sectionStatus(form: AnyForm, section: Section<string, string>, answers: Answers): SectionStatus {
  if (!isSectionShown(section, answers)) return 'notNeeded';
  const { completedSections } = answers;
  const marked = Array.isArray(completedSections) && completedSections.includes(section.key);
  const stopped = checkSection(form, section, answers).some((issue) => issue.effect !== 'warn');
  if (marked && !stopped) return 'completed';
  const started = marked || section.questions.some((question) => isAnswered(answerAt(answers, question.key)));
  return started ? 'inProgress' : 'notStarted';
}
