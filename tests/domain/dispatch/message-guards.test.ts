import { expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import {
  declarationInvalid,
  noRationale,
  reviewNotCompleted,
  sentForVersion,
  timetableNotReady,
  unsigned,
} from '../../../src/domain/dispatch/message-guards';

const block = (code: string, rule: string) => ({ code: `message.${code}`, path: '', effect: 'block', rule });
const plan = { planVersion: 2, hasReducedTimetable: true, hasAttendanceIssue: false, isFullySigned: true };
const starting = {
  start: day('2026-10-12'),
  agreedOn: day('2026-10-12'),
  today: day('2026-10-12'),
  isHealthOnly: false,
  hasPlan: true,
  hasHealthcarePlan: false,
  unexplainedNo: [],
};

it('nothing about a plan goes out before everybody signed (R-NPT-18)', () => {
  expect(unsigned({ ...plan, isFullySigned: false, sentKinds: [] })).toEqual([block('unsigned', 'R-NPT-18')]);
  expect(unsigned({ ...plan, sentKinds: [] })).toEqual([]);
});

it('the safeguarding officer is told once for each version (R-NPT-52)', () => {
  expect(sentForVersion({ ...plan, sentKinds: ['M1'] })).toEqual([]);
  expect(sentForVersion({ ...plan, sentKinds: ['M1', 'M2'] })).toEqual([
    { ...block('sentForVersion', 'R-NPT-52'), path: 'M2', params: { version: 2 } },
  ]);
});

it('a reduced timetable is announced from its first day, once it was agreed (R-NPT-41, R-NPT-51)', () => {
  const params = { start: '2026-10-12' };
  expect(timetableNotReady(starting)).toEqual([]);
  expect(timetableNotReady({ ...starting, today: day('2026-10-11') })).toEqual([
    { ...block('beforeStart', 'R-NPT-51'), params },
  ]);
  expect(timetableNotReady({ ...starting, agreedOn: day('2026-10-13') })).toEqual([
    { ...block('beforeAgreement', 'R-NPT-41'), params },
  ]);
});

it('a provision is announced with a valid declaration (R-NPT-80)', () => {
  const provision = { start: day('2026-10-12'), isNewProvider: true };
  expect(declarationInvalid({ ...provision, isDeclarationValid: false })).toEqual([
    block('declarationInvalid', 'R-NPT-80'),
  ]);
  expect(declarationInvalid({ ...provision, isDeclarationValid: true })).toEqual([]);
});

it('a review is sent once it is completed (R-NPT-34)', () => {
  const review = { reviewNumber: 1, hasReducedTimetable: true, hasAttendanceIssue: false, isCompleted: false };
  expect(reviewNotCompleted(review)).toEqual([block('reviewNotCompleted', 'R-NPT-34')]);
  expect(reviewNotCompleted({ ...review, isCompleted: true })).toEqual([]);
});

it('a timetable beyond the limit is reported with its rationale (R-NPT-56)', () => {
  const beyond = { lastDay: day('2026-12-07'), limit: day('2026-11-30') };
  expect(noRationale({ ...beyond, rationale: ' ' })).toEqual([block('noRationale', 'R-NPT-56')]);
  expect(noRationale({ ...beyond, rationale: 'Counselling goes on' })).toEqual([]);
});
