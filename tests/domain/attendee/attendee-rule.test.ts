import { describe, expect, it } from 'vitest';
import {
  AttendeeConditionSchema,
  AttendeeLevelSchema,
  AttendeeRuleSchema,
} from '../../../src/domain/attendee/attendee-rule';
import { keptOf, refusedIn } from '../../support/kept-of';

const row = {
  role: 'exclusionsOfficer',
  name: { en: 'Exclusions Officer' },
  when: 'exclusions',
  stages: ['stage1'],
  planning: 'notInvolved',
  review: 'required',
  substitute: 'deputyHead',
  rule: 'R-HCK-18',
};

describe('A row of who comes to a meeting (D5 point 6)', () => {
  it('is kept as the pack has it, and has nothing else', () => {
    expect(keptOf(AttendeeRuleSchema, row)).toEqual(row);
    expect(refusedIn(AttendeeRuleSchema, { ...row, chair: true })).toEqual(['']);
  });

  it('names at least one stage where it keeps to stages', () => {
    expect(refusedIn(AttendeeRuleSchema, { ...row, stages: [] })).toEqual(['stages']);
  });

  it('asks at one of five levels', () => {
    expect(AttendeeLevelSchema.options).toEqual(['required', 'optional', 'notify', 'onRequest', 'notInvolved']);
  });

  it('speaks under one of thirteen conditions', () => {
    expect(AttendeeConditionSchema.options).toEqual([
      'always',
      'attendanceIssue',
      'reducedTimetable',
      'alternativeProvision',
      'permanentExclusionRisk',
      'exclusions',
      'aln',
      'alnPlan',
      'lookedAfter',
      'fosterCare',
      'socialCare',
      'pupilInvited',
      'chosenAdultNamed',
    ]);
  });
});
