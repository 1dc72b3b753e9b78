import { describe, expect, it } from 'vitest';
import { PlanAnswersSchema, ReducedTimetableSchema } from '../../../src/domain/plan/plan-answers';
import { YEAR_GROUPS } from '../../../src/domain/pupil/year-group';
import { YEAR_GROUP_OPTIONS } from '../../../src/forms/c1/options';
import { planForm } from '../../../src/forms/c1/plan.form';
import { questionsOf } from '../../../src/forms/form';
import { newRow } from '../../../src/forms/new-row';

const keys = questionsOf(planForm).map(({ key }) => key);

describe('planForm', () => {
  it('asks for every answer that a plan stores, once', () => {
    const stored = [
      ...Object.keys(PlanAnswersSchema.shape).filter(
        (key) => key !== 'completedSections' && key !== 'reducedTimetable',
      ),
      ...Object.keys(ReducedTimetableSchema.shape).map((key) => `reducedTimetable.${key}`),
    ];
    expect([...keys].sort()).toEqual(stored.sort());
  });

  it('prints every question once', () => {
    expect(planForm.printedParts.flatMap(({ questions }) => questions).sort()).toEqual([...keys].sort());
  });

  it('has thirteen factors', () => {
    const factors = questionsOf(planForm).find(({ key }) => key === 'factors');
    expect(factors?.kind === 'factors' && factors.factors.map(({ value }) => value)).toHaveLength(13);
  });

  it('offers the year groups of the domain', () => {
    expect(YEAR_GROUP_OPTIONS.map(({ value }) => value)).toEqual(YEAR_GROUPS);
  });

  it.each(
    questionsOf(planForm).flatMap((question) => (question.kind === 'list' ? [[question.key, question] as const] : [])),
  )('starts a row of %s that can be stored', (key, question) => {
    const row = newRow(question, 'row-1');
    const field = key.slice(key.lastIndexOf('.') + 1);
    const shape = key.startsWith('reducedTimetable.') ? ReducedTimetableSchema.shape : PlanAnswersSchema.shape;
    const schema = Object.entries(shape).find(([name]) => name === field)?.[1];
    expect(schema?.safeParse([row]).success).toBe(true);
  });

  it('can be stored as it is: it holds no functions', () => {
    expect(JSON.parse(JSON.stringify(planForm))).toEqual(planForm);
  });
});
