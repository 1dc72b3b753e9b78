import { describe, expect, it } from 'vitest';
import { planForm } from '../../src/forms/c1/plan.form';
import { type ListQuestion, type Question, questionsOf } from '../../src/forms/form';
import { printAnswer, printRow } from '../../src/forms/print-answer';
import { loadWords } from '../../src/i18n/words';
import { aQuestion } from '../support/a-test-form';

const words = await loadWords('en');
const questionOf = (key: string): Question<string> =>
  questionsOf(planForm).find((known) => known.key === key) ?? aQuestion();
const print = (key: string, answer: unknown) => printAnswer(questionOf(key), answer, words);

describe('printAnswer', () => {
  it('prints a UPN, or why it is not known', () => {
    expect(print('upn', { kind: 'known', value: 'B801200005001' })).toEqual({ kind: 'text', text: 'B801200005001' });
    expect(print('upn', { kind: 'notKnown', reason: 'New school' })).toEqual({
      kind: 'text',
      text: 'Not known: New school',
    });
  });

  it('prints an option in words, and one that is no longer offered as it is stored', () => {
    expect(print('yearGroup', '9')).toEqual({ kind: 'text', text: 'Year 9' });
    expect(print('yearGroup', '99')).toEqual({ kind: 'text', text: '99' });
  });

  it('prints Yes and No, numbers and days', () => {
    expect(print('lookedAfter', true)).toEqual({ kind: 'text', text: 'Yes' });
    expect(print('lookedAfter', false)).toEqual({ kind: 'text', text: 'No' });
    expect(print('exclusionDays', 2.5)).toEqual({ kind: 'text', text: '2.5' });
    expect(print('meetingDate', '2026-10-05')).toEqual({ kind: 'text', text: '5 October 2026' });
  });

  it('prints the factors with those that are open', () => {
    const answer = print('factors', { health: 'considered', home: 'notRelevant' });
    expect(answer.kind === 'table' && answer.rows.slice(0, 4)).toEqual([
      ['Health and disability', 'Considered'],
      ['Wellbeing and mental health', 'Not answered'],
      ['Adverse childhood experiences', 'Not answered'],
      ['Home circumstances', 'Not relevant'],
    ]);
  });

  it('prints a meeting without its hour and room', () => {
    expect(print('reviewMeeting', { durationMinutes: 45, confirmed: false })).toEqual({
      kind: 'list',
      items: ['Time: Not answered', 'Length in minutes: 45', 'Room: Not answered'],
    });
    expect(
      print('reviewMeeting', { start: '09:30', durationMinutes: 60, room: { name: 'Room 4' }, confirmed: true }),
    ).toEqual({
      kind: 'list',
      items: ['Time: 09:30', 'Length in minutes: 60', 'Room: Room 4'],
    });
  });

  it('prints several options as a list, and rows as a table with blanks', () => {
    expect(print('riskBasis', ['exclusion', 'disengagement'])).toEqual({
      kind: 'list',
      items: ['Exclusion', 'Disengagement'],
    });
    expect(print('schoolProactive', [{ id: 'a', action: 'Meet at the gate', owner: 'Carys Rees' }])).toEqual({
      kind: 'table',
      columns: ['Action', 'Who', 'When'],
      rows: [['Meet at the gate', 'Carys Rees', '–']],
    });
    expect(print('reducedTimetable.reintegration', [{ id: 'a', from: '2026-11-02', weeklyMinutes: 1350 }])).toEqual({
      kind: 'table',
      columns: ['From', 'Hours a week'],
      rows: [['2 November 2026', '22.5']],
    });
  });
});

describe('printRow', () => {
  it('says what is not answered in a row', () => {
    const outcomes = questionOf('outcomes') as ListQuestion<string>;
    const row = { id: 'o1', text: 'In lessons', pupilWords: '', measure: '4 of 5', startingPoint: '', term: 'short' };
    expect(printRow(outcomes, row, words)).toEqual({
      kind: 'list',
      items: [
        'The change: In lessons',
        'In the pupil’s own words: Not answered',
        'How we will know: 4 of 5',
        'Where it is now: Not answered',
        'By: Not answered',
        'Short or long term: Short term',
        'Outcome Sequence worksheet: Not answered',
      ],
    });
  });
});
