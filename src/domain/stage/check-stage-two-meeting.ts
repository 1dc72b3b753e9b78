import type { Attendance } from '../meeting/meeting';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import { ROLES_OF, type StageRole } from './stage';
import type { StageTwoFacts } from './stage-facts';
import { partsOpen, type StagePart } from './stage-part';

/**
 * What the meeting that begins Stage 2 must have: the lead and the services involved met the pupil and the parents over
 * the earlier plans and further support (R-SG-30). Paths are fields of `StageTwoFacts`.
 */
export function checkStageTwoMeeting(facts: StageTwoFacts, areServicesInvolved: boolean): Issue[] {
  const rule = 'R-SG-30';
  const issues: Issue[] = [];
  if (facts.meetingOn) issues.push(...checkAttendance(facts.attendees ?? [], areServicesInvolved));
  else issues.push(blocks('stage.meetingMissing', 'meetingOn', { rule }));
  issues.push(...partsOpen(STAGE_TWO_PARTS, facts));
  if (!facts.additionalSupport?.trim()) issues.push(blocks('stage.supportMissing', 'additionalSupport', { rule }));
  return issues;
}

/** R-SG-30: what the meeting of Stage 2 does. */
export const STAGE_TWO_PARTS = [
  { key: 'plansReviewed', code: 'stage.meetingWithoutPlans', rule: 'R-SG-30' },
] as const satisfies readonly StagePart<string>[];

/** R-SG-32: Stage 2 is not left before the school has written down what its meeting said and agreed. */
export function checkStageTwoRecord({ meetingRecord }: Pick<StageTwoFacts, 'meetingRecord'>): Issue[] {
  return meetingRecord?.trim() ? [] : [blocks('stage.recordMissing', 'meetingRecord', { rule: 'R-SG-32' })];
}

function checkAttendance(attendees: readonly Attendance[], areServicesInvolved: boolean): Issue[] {
  const present = attendees.filter(({ attended }) => attended === 'attended');
  return MUST_MEET.filter((needed) => needed !== 'supportService' || areServicesInvolved)
    .filter((needed) => !present.some(({ role }) => ROLES_OF[needed].includes(role)))
    .map((needed) => blocks(`stage.absent.${needed}`, 'attendees', { rule: 'R-SG-30' }));
}

/** Without these nobody met as Stage 2 asks; support services take part where any are involved. */
export const MUST_MEET = ['lead', 'pupil', 'parentCarer', 'supportService'] as const satisfies readonly StageRole[];
