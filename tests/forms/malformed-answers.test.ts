import { describe, expect, it } from 'vitest';
import { planForm } from '../../src/forms/c1/plan.form';
import { reviewForm } from '../../src/forms/c2/review.form';
import { timetableForm } from '../../src/forms/c3/timetable.form';
import { reducedTimetableForm } from '../../src/forms/c4/reduced-timetable.form';
import { travelRequestForm } from '../../src/forms/c11/travel-request.form';
import { pupilViewsForm } from '../../src/forms/c14/ks3-sheets';
import type { AnyForm } from '../../src/forms/form';
import { issueWords } from '../../src/forms/issue-words';
import { readAnswers } from '../../src/forms/read-answers';
import { schemaOf } from '../../src/forms/schema-of';
import { loadWords } from '../../src/i18n/words';

const words = await loadWords('en');

/** Where it is wrong and the sentence about it, for each thing that is. */
function problems(form: AnyForm, stored: unknown): readonly (readonly [path: string, sentence: string])[] {
  const read = readAnswers(form, form.version, stored);
  if (read.ok || read.failure.kind !== 'invalid') return [];
  return read.failure.issues.map((issue) => [issue.path, issueWords(form, issue, words)] as const);
}

const entry = {
  id: 'e1',
  week: '1',
  day: '1',
  lesson: 'times',
  activity: 'Maths',
  venue: 'Room 4',
  provision: 'school',
  workExpected: '',
  purpose: '',
};

const MALFORMED: readonly (readonly [what: string, form: AnyForm, stored: unknown, path: string, sentence: string])[] =
  [
    [
      'text instead of answers',
      reviewForm,
      'a review',
      '',
      'These are no answers of a form. Open the form again and fill it in.',
    ],
    [
      'a list instead of answers',
      reviewForm,
      [],
      '',
      'These are no answers of a form. Open the form again and fill it in.',
    ],
    [
      'nothing instead of answers',
      reviewForm,
      null,
      '',
      'These are no answers of a form. Open the form again and fill it in.',
    ],
    [
      'a question of another form',
      reviewForm,
      { shoeSize: '4' },
      'shoeSize',
      'This form does not ask for “shoeSize”. Take that answer out, or use the form it belongs to.',
    ],
    [
      'a day that does not exist',
      reviewForm,
      { heldOn: '2026-02-30' },
      'heldOn',
      'This is not a day that exists. Write year, month and day, for example 2026-10-05. Found: 2026-02-30',
    ],
    [
      'a day written the British way',
      travelRequestForm,
      { start: '05/10/2026' },
      'start',
      'This is not a day that exists. Write year, month and day, for example 2026-10-05. Found: 05/10/2026',
    ],
    ['a number for a text', reviewForm, { venue: 12 }, 'venue', 'This must be text that is not too long. Found: 12'],
    [
      'a text that is too long',
      reviewForm,
      { venue: 'x'.repeat(121) },
      'venue',
      `This must be text that is not too long. Found: ${'x'.repeat(60)}…`,
    ],
    [
      'a long text that is a list',
      reviewForm,
      { pupilWorking: ['art'] },
      'pupilWorking',
      'This must be text that is not too long. Found: ["art"]',
    ],
    [
      'a name that is a number',
      planForm,
      { keyAdult: 7 },
      'keyAdult',
      'This must be a name that is not too long. Found: 7',
    ],
    [
      'yes as a word',
      reviewForm,
      { familySatisfied: 'yes' },
      'familySatisfied',
      'This must be answered with Yes or No. Found: yes',
    ],
    [
      'a number as text',
      reviewForm,
      { attendancePercent: '95' },
      'attendancePercent',
      'This must be a number within its limits. Found: 95',
    ],
    [
      'more than all',
      reviewForm,
      { attendancePercent: 101 },
      'attendancePercent',
      'This must be a number within its limits. Found: 101',
    ],
    [
      'less than nothing',
      reviewForm,
      { exclusionsSince: -1 },
      'exclusionsSince',
      'This must be a number within its limits. Found: -1',
    ],
    [
      'an answer that is not offered',
      reviewForm,
      { nextStep: 'wait' },
      'nextStep',
      'This is none of the answers that the form offers. Choose one of them. Found: wait',
    ],
    [
      'one answer instead of several',
      reducedTimetableForm,
      { reasons: 'medical' },
      'reasons',
      'This must be a list of the answers that the form offers. Found: medical',
    ],
    [
      'one of several that is not offered',
      reducedTimetableForm,
      { reasons: ['medical', 'weather'] },
      'reasons.1',
      'This part of the answer is missing or is of the wrong kind. Fill it in again. Found: weather',
    ],
    [
      'a row instead of rows',
      reviewForm,
      { actions: { action: 'Call home' } },
      'actions',
      'This must be a list of rows, and of no more rows than the form has. Found: {"action":"Call home"}',
    ],
    [
      'more rows than the form has',
      pupilViewsForm,
      { couldGoWell: ['1', '2', '3', '4'].map((id) => ({ id, thing: '' })) },
      'couldGoWell',
      'This must be a list of rows, and of no more rows than the form has. Found: [{"id":"1","thing":""},{"id":"2","thing":""},{"id":"3","thin…',
    ],
    [
      'a row without its identifier',
      reviewForm,
      { changes: [{ what: 'Later start', why: '' }] },
      'changes.0.id',
      'This part of the answer is missing or is of the wrong kind. Fill it in again. Found: –',
    ],
    [
      'a cell that is not offered',
      timetableForm,
      { entries: [entry, { ...entry, provision: 'moon' }] },
      'entries.1.provision',
      'This is none of the answers that the form offers. Choose one of them. Found: moon',
    ],
    [
      'a cell with half past twenty-five',
      timetableForm,
      { entries: [{ ...entry, start: '25:30' }] },
      'entries.0.start',
      'This is not a time of day. Write hours and minutes, for example 09:30. Found: 25:30',
    ],
    [
      'a cell with hours as text',
      reducedTimetableForm,
      { reintegration: [{ id: 'r1', weeklyMinutes: '1440' }] },
      'reintegration.0.weeklyMinutes',
      'This must be a number of minutes. Found: 1440',
    ],
    [
      'a week on Saturday',
      travelRequestForm,
      { week: { 6: { arrival: '09:00' } } },
      'week',
      'This must be a table with the rows of the form. Found: {"6":{"arrival":"09:00"}}',
    ],
    [
      'a table that is a text',
      travelRequestForm,
      { week: 'daily' },
      'week',
      'This must be a table with the rows of the form. Found: daily',
    ],
    [
      'a time in a table that is none',
      travelRequestForm,
      { week: { 1: { arrival: 'nine' } } },
      'week.1.arrival',
      'This is not a time of day. Write hours and minutes, for example 09:30. Found: nine',
    ],
    [
      'hours that are no weeks',
      reducedTimetableForm,
      { weeks: 20 },
      'weeks',
      'This must be weeks of five days with minutes. Found: 20',
    ],
    [
      'hours of four days',
      reducedTimetableForm,
      { weeks: [[240, 240, 240, 240]] },
      'weeks.0',
      'This part of the answer is missing or is of the wrong kind. Fill it in again. Found: [240,240,240,240]',
    ],
    [
      'a UPN that is a text',
      planForm,
      { upn: 'B801200005001' },
      'upn',
      'This must be a UPN, or the reason why it is not known. Found: B801200005001',
    ],
    [
      'factors that are a list',
      planForm,
      { factors: [] },
      'factors',
      'This must answer for the factors of the form. Found: []',
    ],
    [
      'a meeting that is a day',
      planForm,
      { reviewMeeting: '2026-11-02' },
      'reviewMeeting',
      'This must be a meeting with its length, and whether it is confirmed. Found: 2 November 2026',
    ],
    [
      'a day inside the reduced timetable of a plan',
      planForm,
      { reducedTimetable: { start: 'Monday' } },
      'reducedTimetable.start',
      'This is not a day that exists. Write year, month and day, for example 2026-10-05. Found: Monday',
    ],
  ];

describe('malformed answers', () => {
  it.each(MALFORMED)('are refused with a sentence to act on: %s', (_what, form, stored, path, sentence) => {
    expect(problems(form, stored)).toEqual([[path, sentence]]);
  });

  it.each(MALFORMED.filter(([what]) => what !== 'a question of another form'))(
    'do not pass the schema of the form either: %s',
    (_what, form, stored) => {
      expect(schemaOf(form).safeParse(stored).success).toBe(false);
    },
  );

  it('are all named, in the order of the form, unknown ones first', () => {
    const stored = { nextStep: 'wait', heldOn: 'soon', shoeSize: 4, venue: 1 };
    expect(problems(reviewForm, stored).map(([path]) => path)).toEqual(['shoeSize', 'heldOn', 'venue', 'nextStep']);
  });

  it('have Welsh sentences too', async () => {
    const read = readAnswers(reviewForm, 1, { nextStep: 'wait' });
    const issue = !read.ok && read.failure.kind === 'invalid' ? read.failure.issues[0] : undefined;
    expect(issue && issueWords(reviewForm, issue, await loadWords('cy'))).toBe(
      'Nid yw hwn yn un o’r atebion y mae’r ffurflen yn eu cynnig. Dewiswch un ohonynt. Canfuwyd: wait',
    );
  });
});
