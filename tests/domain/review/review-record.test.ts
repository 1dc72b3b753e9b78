import { expect, it } from 'vitest';
import { ReviewRecordSchema } from '../../../src/domain/review/review-record';
import { aStoredForm } from '../../support/a-stored-form';
import { keptOf, refusedIn } from '../../support/kept-of';

const review = aStoredForm('c2', {
  planVersion: 1,
  reviewNumber: 2,
  heldOn: '2026-11-02',
  venue: 'The Haven',
  attendees: [{ personId: 'lead', name: 'Angharad Rees', role: 'schoolLead', attended: 'attended' }],
  pupilWorking: 'Mornings',
  checkIns: [{ id: 'c1', on: '2026-10-12', working: 'Workshop', notWorking: 'Maths' }],
  familySatisfied: true,
  agencies: [{ id: 'a1', agency: 'Youth Service', update: 'Comes each Tuesday', concern: false }],
  outcomes: [{ id: 'o1', outcome: 'Stays in maths', progress: 'some', evidence: 'Register', measureNow: '2 of 4' }],
  actions: [{ id: 's1', action: 'Check in before maths', result: 'partly', comment: 'Not on Fridays' }],
  attendancePercent: 91.5,
  hasReducedTimetable: true,
  weeklyHoursNow: 20,
  weeklyHoursNext: 22.5,
  idpStillRight: 'notApplicable',
  requiredImpact: 'partly',
  nextStep: 'adapt',
  changes: [{ id: 'n1', what: 'A seat by the door', why: 'The noise' }],
  nextReviewDate: '2026-12-11',
  completedSections: ['views'],
});

it('a review keeps its answers and every row of its lists when it is stored and read again (C2)', () => {
  expect(keptOf(ReviewRecordSchema, review)).toEqual(review);
});

it('a review is not read from the row of another form', () => {
  expect(refusedIn(ReviewRecordSchema, { ...review, formId: 'c3' })).toEqual(['formId']);
});

it.each([
  ['progress', 'outcomes', { outcome: '', progress: 'much', evidence: '', measureNow: '' }],
  ['result', 'actions', { action: '', result: 'soon', comment: '' }],
])('a review has no other %s than the form offers', (key, list, row) => {
  const wrong = aStoredForm('c2', { [list]: [{ id: 'x', ...row }] });
  expect(refusedIn(ReviewRecordSchema, wrong)).toEqual([`answers.${list}.0.${key}`]);
});
