import { describe, expect, it } from 'vitest';
import type { PlanAnswers } from '../../src/domain/plan/plan-answers';
import { planForm } from '../../src/forms/c1/plan.form';
import type { SectionKey } from '../../src/forms/form';
import { sectionStatus } from '../../src/forms/section-status';
import { aCompletePlan } from '../support/a-complete-plan';

function status(key: SectionKey, answers: PlanAnswers): string | undefined {
  const section = planForm.sections.find((one) => one.key === key);
  return section && sectionStatus(planForm, section, answers);
}

describe('sectionStatus', () => {
  it('is completed when staff said so and nothing in it stops the plan', () => {
    expect(status('about', aCompletePlan())).toBe('completed');
  });

  it('falls back to in progress when a completed section loses an answer', () => {
    expect(status('about', aCompletePlan({ pupilName: '' }))).toBe('inProgress');
  });

  it('is in progress while nobody said that it is completed', () => {
    expect(status('people', aCompletePlan())).toBe('inProgress');
  });

  it('is not started without any answer', () => {
    expect(status('outcomes', {})).toBe('notStarted');
  });

  it('needs the timetable only when hours are reduced', () => {
    expect(status('timetable', aCompletePlan())).toBe('notNeeded');
    expect(status('timetable', { hasReducedTimetable: true })).toBe('notStarted');
  });

  it('stays completed with a warning', () => {
    const answers = aCompletePlan({ schoolReactive: [], completedSections: ['agreements'] });
    expect(status('agreements', answers)).toBe('completed');
  });
});
