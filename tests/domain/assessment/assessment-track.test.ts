import { describe, expect, it } from 'vitest';
import { assessmentTrack } from '../../../src/domain/assessment/assessment-track';
import { day } from '../../../src/domain/date/iso-date';

const HACKNEY = {
  decideWithinWeeks: 6,
  completeWithinWeeks: 20,
  schoolAnswersWithinDays: 15,
  parentsAnswerWithinDays: 15,
};
const requestedOn = day('2026-11-02');

describe('assessmentTrack (R-HCK-33)', () => {
  it('V25: decided in six weeks, completed in twenty, holidays included', () => {
    expect(assessmentTrack({ requestedOn }, HACKNEY)).toEqual([
      {
        effect: 'auto',
        code: 'assessment.decide',
        why: {
          rule: 'R-HCK-33',
          clause: 'Wellbeing guide: Education Health and Care Needs Assessment',
          on: '2026-12-14',
          inputs: { from: '2026-11-02', days: 42 },
        },
      },
      {
        effect: 'auto',
        code: 'assessment.complete',
        why: {
          rule: 'R-HCK-33',
          clause: 'Wellbeing guide: Education Health and Care Needs Assessment',
          on: '2027-03-22',
          inputs: { from: '2026-11-02', days: 140 },
        },
      },
    ]);
  });

  it('gives the school and the parents their own 15 days, each from its own day (G-15)', () => {
    const steps = { requestedOn, schoolConsultedOn: day('2027-01-18'), draftSentOn: day('2027-02-01') };
    expect(assessmentTrack(steps, HACKNEY).map(({ code, why }) => [code, why.on])).toEqual([
      ['assessment.decide', '2026-12-14'],
      ['assessment.complete', '2027-03-22'],
      ['assessment.schoolAnswers', '2027-02-02'],
      ['assessment.parentsAnswer', '2027-02-16'],
    ]);
  });

  it('has no date for a period that the authority does not state', () => {
    const steps = { requestedOn, schoolConsultedOn: day('2027-01-18'), draftSentOn: day('2027-02-01') };
    const periods = { decideWithinWeeks: 6, completeWithinWeeks: 20 };
    expect(assessmentTrack(steps, periods).map(({ code }) => code)).toEqual([
      'assessment.decide',
      'assessment.complete',
    ]);
  });
});
