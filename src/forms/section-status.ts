import type { PlanAnswers } from '../domain/plan/plan-answers';
import { answerAt, isAnswered } from './answer-at';
import { checkSection } from './check-form';
import { isSectionShown } from './condition';
import type { Form, Section } from './form';

/** `notNeeded`: its condition does not hold. `completed`: staff said so and nothing in it stops the plan. */
export type SectionStatus = 'notNeeded' | 'notStarted' | 'inProgress' | 'completed';

/** How far one section of a plan is, for the task list. */
export function sectionStatus(form: Form, section: Section, answers: PlanAnswers): SectionStatus {
  if (!isSectionShown(section, answers)) return 'notNeeded';
  const marked = answers.completedSections?.includes(section.key) ?? false;
  const stopped = checkSection(form, section, answers).some((issue) => issue.effect !== 'warn');
  if (marked && !stopped) return 'completed';
  const started = marked || section.questions.some((question) => isAnswered(answerAt(answers, question.key)));
  return started ? 'inProgress' : 'notStarted';
}
