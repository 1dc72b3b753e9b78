import type { PlanAnswers } from '../domain/plan/plan-answers';
import { answerAt, isRecord } from './answer-at';
import { planForm } from './c1/plan.form';
import { questionsOf } from './form';

/** The names that were typed where the plan asks for a person, people of the case or not. */
export function namesInAnswers(answers: PlanAnswers): readonly string[] {
  const found = questionsOf(planForm).flatMap((question): readonly unknown[] => {
    const answer = answerAt(answers, question.key);
    if (question.kind === 'person') return [answer];
    if (question.kind !== 'list' && question.kind !== 'grid') return [];
    const rows = Array.isArray(answer) || isRecord(answer) ? Object.values(answer).filter(isRecord) : [];
    const columns = question.columns.filter(({ kind }) => kind === 'person');
    return rows.flatMap((row) => columns.map(({ key }) => row[key]));
  });
  return found.filter((name): name is string => typeof name === 'string');
}
