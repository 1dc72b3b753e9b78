import { describe, expect, it } from 'vitest';
import {
  ASSESSMENT_REQUESTERS,
  AssessmentRequestSchema,
  checkAssessmentRequest,
} from '../../../src/domain/assessment/assessment-request';
import { day } from '../../../src/domain/date/iso-date';

const REQUEST = { requestedOn: '2026-11-02', requestedBy: 'youngPerson', name: 'Owain Jones' };
const request = (more: object = {}) => AssessmentRequestSchema.parse({ ...REQUEST, ...more });

describe('A request for an assessment', () => {
  it('may come from parents, young people, school staff and other professionals (R-HCK-34)', () => {
    expect(ASSESSMENT_REQUESTERS).toEqual(['parentCarer', 'youngPerson', 'schoolStaff', 'otherProfessional']);
    expect(ASSESSMENT_REQUESTERS.map((requestedBy) => request({ requestedBy }).requestedBy)).toEqual([
      ...ASSESSMENT_REQUESTERS,
    ]);
  });

  it('is made by a young person from the sixteenth birthday on (R-HCK-34)', () => {
    expect(checkAssessmentRequest(request(), day('2010-11-02'))).toEqual([]);
    expect(checkAssessmentRequest(request(), day('2010-11-03'))).toEqual([
      { code: 'assessment.requesterTooYoung', path: 'requestedBy', effect: 'warn', rule: 'R-HCK-34' },
    ]);
  });

  it('is made by others at any age of the pupil', () => {
    expect(checkAssessmentRequest(request({ requestedBy: 'schoolStaff' }), day('2018-01-01'))).toEqual([]);
  });

  it('survives a round trip', () => {
    expect(AssessmentRequestSchema.parse(JSON.parse(JSON.stringify(request())))).toEqual(REQUEST);
  });

  it.each([
    ['requestedBy', 'neighbour'],
    ['requestedOn', '2026-02-30'],
    ['name', ''],
    ['name', 'x'.repeat(121)],
  ])('is refused with %s %j', (field, value) => {
    const read = AssessmentRequestSchema.safeParse({ ...REQUEST, [field]: value });
    expect(read.error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });
});
