import { describe, expect, it } from 'vitest';
import {
  StageOneRecordSchema,
  StageThreeRecordSchema,
  StageTwoRecordSchema,
} from '../../../src/domain/stage/stage-record';
import { aStoredForm } from '../../support/a-stored-form';
import { keptOf, refusedIn } from '../../support/kept-of';

/** What every stage records. */
const entry = {
  enteredOn: '2026-09-15',
  entryReason: 'escalation',
  internalSupport: 'A mentor',
  lead: 'Morgan Hale',
  caf: 'considered',
  cafDecision: 'Not needed',
  authorityRepresentative: 'Rhodri Thomas',
  headteacherInformedOn: '2026-09-15',
};
const attendees = [{ personId: 'lead', name: 'Morgan Hale', role: 'schoolLead', attended: 'attended' }];
const stageOne = aStoredForm('c13Stage1', {
  ...entry,
  meetingOn: '2026-09-15',
  pspReviewed: true,
  targets: [{ id: 't1', target: 'Stays in lessons', measure: 'Lessons of four', deadline: '2026-09-29' }],
  dailyLog: [{ id: 'd1', on: '2026-09-16', target: 'Stays in lessons', result: 'partly', note: 'Left once' }],
  weeklyFeedback: [{ id: 'f1', on: '2026-09-18', how: 'By phone' }],
  weeklyReviews: [{ id: 'r1', on: '2026-09-18', with: 'The mentor' }],
  exit: 'toStage2',
  exitEvidence: 'Four of ten lessons missed',
});
const stageTwo = aStoredForm('c13Stage2', {
  ...entry,
  meetingOn: '2026-10-06',
  attendees,
  plansReviewed: true,
  meetingRecord: 'Agreed Mondays',
  reviewBy: '2026-11-10',
  exit: 'toStage3',
});
const stageThree = aStoredForm('c13Stage3', {
  ...entry,
  incident: 'A fight',
  exclusionFrom: '2026-11-12',
  exclusionTo: '2026-11-13',
  workProvided: true,
  attendees,
  yearGroup: '10',
  alternative: 'pruReferral',
  familyAgreed: true,
  familySignedOn: '2026-11-16',
});

describe.each([
  ['Stage 1', StageOneRecordSchema, stageOne],
  ['Stage 2', StageTwoRecordSchema, stageTwo],
  ['Stage 3', StageThreeRecordSchema, stageThree],
] as const)('The record of %s (C13)', (_stage, schema, stored) => {
  it('keeps its answers and every row of its lists when it is stored and read again', () => {
    expect(keptOf(schema, stored)).toEqual(stored);
  });

  it('is not read from the row of another form', () => {
    expect(refusedIn(schema, { ...stored, formId: 'c12Unit' })).toEqual(['formId']);
  });

  it('is entered for one of three reasons', () => {
    const wrong = { ...stored, answers: { ...stored.answers, entryReason: 'habit' } };
    expect(refusedIn(schema, wrong)).toEqual(['answers.entryReason']);
  });
});
