import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import type { StageRole } from './stage';
import type { StageTwoFacts } from './stage-facts';

/** Without these nobody met as Stage 2 asks; support services take part where any are involved. */
const MUST_MEET = ['lead', 'pupil', 'parentCarer'] as const satisfies readonly StageRole[];

/**
 * What the meeting that begins Stage 2 must have: the lead and the services involved met the pupil and the parents over
 * the earlier plans and further support (R-SG-30). Paths are fields of `StageTwoFacts`.
 */
export function checkStageTwoMeeting(facts: StageTwoFacts): Issue[] {
  const rule = 'R-SG-30';
  const issues: Issue[] = [];
  if (facts.meetingOn) issues.push(...checkAttendance(facts));
  else issues.push(blocks('stage.meetingMissing', 'meetingOn', { rule }));
  if (!facts.plansReviewed) issues.push(blocks('stage.plansNotReviewed', 'plansReviewed', { rule }));
  if (!facts.additionalSupport.trim()) issues.push(blocks('stage.supportMissing', 'additionalSupport', { rule }));
  return issues;
}

/** R-SG-32: Stage 2 is not left before the school has written down what its meeting said and agreed. */
export function checkStageTwoRecord({ record }: Pick<StageTwoFacts, 'record'>): Issue[] {
  return record.trim() ? [] : [blocks('stage.recordMissing', 'record', { rule: 'R-SG-32' })];
}

function checkAttendance({ attended, servicesInvolved }: StageTwoFacts): Issue[] {
  const needed: readonly (keyof typeof ABSENT)[] = servicesInvolved ? [...MUST_MEET, 'supportService'] : MUST_MEET;
  return needed.filter((role) => !attended.includes(role)).map((role) => ABSENT[role]);
}

const absent = (code: string): Issue => blocks(code, 'attended', { rule: 'R-SG-30' });

const ABSENT = {
  lead: absent('stage.absent.lead'),
  pupil: absent('stage.absent.pupil'),
  parentCarer: absent('stage.absent.parentCarer'),
  supportService: absent('stage.absent.supportService'),
} as const;
