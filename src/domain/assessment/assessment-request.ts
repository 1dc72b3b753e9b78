import { z } from 'zod/mini';
import { type IsoDate, IsoDateSchema } from '../date/iso-date';
import { ageOn } from '../pupil/year-group';
import { warns } from '../result/issue';
import type { Issue } from '../result/result';

/** Who may ask the authority for an assessment of needs (R-HCK-34). */
export const ASSESSMENT_REQUESTERS = ['parentCarer', 'youngPerson', 'schoolStaff', 'otherProfessional'] as const;

/** A request as it was made; the dates that follow from it: `assessmentTrack`. */
export const AssessmentRequestSchema = z.object({
  requestedOn: IsoDateSchema,
  requestedBy: z.enum(ASSESSMENT_REQUESTERS),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
});
export type AssessmentRequest = z.infer<typeof AssessmentRequestSchema>;

/** Young people ask for themselves from this birthday on. */
const OWN_REQUEST_FROM_AGE = 16;

/** A warning when a young person asks before the sixteenth birthday: somebody else may (R-HCK-34). Civil days. */
export function checkAssessmentRequest({ requestedBy, requestedOn }: AssessmentRequest, dateOfBirth: IsoDate): Issue[] {
  if (requestedBy !== 'youngPerson' || ageOn(dateOfBirth, requestedOn) >= OWN_REQUEST_FROM_AGE) return [];
  return [warns('assessment.requesterTooYoung', 'requestedBy', { rule: 'R-HCK-34' })];
}
