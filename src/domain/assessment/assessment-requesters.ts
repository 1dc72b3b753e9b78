import type { IsoDate } from '../date/iso-date';
import { ageOn } from '../pupil/year-group';

/** R-HCK-34: who may ask the local authority for an EHC needs assessment, in the order of the guide. */
export const ASSESSMENT_REQUESTERS = ['parent', 'youngPerson', 'school', 'otherProfessional'] as const;
export type AssessmentRequester = (typeof ASSESSMENT_REQUESTERS)[number];

/** Completed years from which a young person may ask for themselves. */
const YOUNG_PERSON_FROM = 16;

/**
 * R-HCK-34: who may ask for this pupil on a civil day: parents, anyone at the school and other professionals always, the
 * young person from the sixteenth birthday. Without a date of birth the young person is not offered.
 */
export function assessmentRequesters(dateOfBirth: IsoDate | undefined, on: IsoDate): AssessmentRequester[] {
  const isOldEnough = dateOfBirth !== undefined && ageOn(dateOfBirth, on) >= YOUNG_PERSON_FROM;
  return ASSESSMENT_REQUESTERS.filter((requester) => requester !== 'youngPerson' || isOldEnough);
}
