import { describe, expect, it } from 'vitest';
import { planForm } from '../../src/forms/c1/plan.form';
import { checkForm } from '../../src/forms/check-form';
import { issueWords, questionAt, sectionAt } from '../../src/forms/issue-words';
import { loadWords } from '../../src/i18n/words';

const block = (code: string, path: string, params: Record<string, string | number> = {}) =>
  ({ code, path, effect: 'block', params }) as const;

describe('the place of an issue', () => {
  it('is the question that its path begins with, and the section of that question', () => {
    expect(questionAt(planForm, 'outcomes.0.measure')?.key).toBe('outcomes');
    expect(sectionAt(planForm, 'outcomes.0.measure')).toBe(
      planForm.sections.find(({ questions }) => questions.some(({ key }) => key === 'outcomes')),
    );
  });

  it('is none where the form asks no such question', () => {
    expect(questionAt(planForm, 'outcomesOf')).toBeUndefined();
    expect(sectionAt(planForm, 'nowhere')).toBeUndefined();
  });
});

describe('issueWords', () => {
  it('asks for a missing answer in the question’s own sentence', async () => {
    const issue = block('required', 'meetingDate');
    expect(issueWords(planForm, issue, await loadWords('en'))).toBe('Enter the date of the meeting');
    expect(issueWords(planForm, issue, await loadWords('cy'))).toBe('Rhowch ddyddiad y cyfarfod');
  });

  it('asks for a missing cell in the column’s own sentence', async () => {
    const issue = block('required', 'familyActions.1.who');
    expect(issueWords(planForm, issue, await loadWords('en'))).toBe('Enter who will do it');
  });

  it('uses the sentence of the code for other faults', async () => {
    const issue = block('tooLong', 'reason', { max: 5000, over: 312 });
    expect(issueWords(planForm, issue, await loadWords('en'))).toBe(
      'The answer must be 5000 characters or less. Characters over: 312',
    );
  });

  it('says days in words', async () => {
    const issue = block('review.beyondLimit', 'reviewDate', { days: 44, limitDays: 42, latest: '2026-12-16' });
    expect(issueWords(planForm, issue, await loadWords('en'))).toContain('Choose 16 December 2026 or earlier');
    expect(issueWords(planForm, issue, await loadWords('cy'))).toContain('16 Rhagfyr 2026');
  });

  it('names the rule that the issue carries, whichever authority asks (R-NPT-02, R-NPT-03, R-HCK-08)', async () => {
    const late = block('review.beyondLimit', 'reviewDate', { days: 44, limitDays: 28, latest: '2026-12-03' });
    const soon = block('review.late', 'reviewDate', { days: 29, softDays: 28 });
    const [en, cy] = [await loadWords('en'), await loadWords('cy')];
    expect(issueWords(planForm, { ...late, rule: 'R-HCK-08' }, en)).toMatch(/or give a reason \(R-HCK-08\)$/);
    expect(issueWords(planForm, { ...late, rule: 'R-NPT-02' }, en)).toMatch(/or give a reason \(R-NPT-02\)$/);
    expect(issueWords(planForm, { ...soon, rule: 'R-NPT-03' }, cy)).toMatch(/\(R-NPT-03\)$/);
  });

  it('names no rule of ours for an authority whose document is not one of ours', async () => {
    const late = { ...block('review.late', 'reviewDate', { days: 29, softDays: 28 }), rule: 'E1' };
    expect(issueWords(planForm, late, await loadWords('en'))).toMatch(/ days \(rule of the authority\)$/);
    expect(issueWords(planForm, late, await loadWords('cy'))).toMatch(/\(rheol yr awdurdod\)$/);
  });

  it('has words for everything an empty plan is asked for', async () => {
    const words = await loadWords('en');
    const unnamed = checkForm(planForm, { hasReducedTimetable: true }).filter((issue) =>
      ['Answer this question', ''].includes(issueWords(planForm, issue, words)),
    );
    expect(unnamed).toEqual([]);
  });

  it('has a sentence for a code that nobody gave words to', async () => {
    const words = await loadWords('en');
    expect(issueWords(planForm, block('never.seen', 'reason'), words)).toBe('This answer cannot be used (never.seen)');
    expect(issueWords(planForm, block('required', 'unknown'), words)).toBe('Answer this question');
  });
});
