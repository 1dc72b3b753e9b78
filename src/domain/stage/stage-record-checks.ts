import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import { AGREEMENT_PARTS, checkPruReferral } from './check-alternative';
import { checkTargetDay, FORMAL_MEETING_PARTS } from './check-formal-meeting';
import { STAGE_TWO_PARTS } from './check-stage-two-meeting';
import { partsRefused, type StagePart } from './stage-part';
import type { StageOneAnswers, StageThreeAnswers, StageTwoAnswers } from './stage-record';

/** What stage 1 lacks by a No (C13; R-SG-11, 13, 16), and targets whose time is over before the meeting (R-SG-17). */
export function checkStageOne(answers: StageOneAnswers): Issue[] {
  const { meetingOn, targets = [] } = answers;
  return [
    ...partsRefused([...FORMAL_MEETING_PARTS, ...STAGE_ONE_RECORDS], answers),
    ...targets.flatMap(({ deadline }, index) => checkTargetDay({ deadline, meetingOn }, index)),
  ];
}

/** What stage 2 lacks by a No (C13; R-SG-30, 31). */
export function checkStageTwo(answers: StageTwoAnswers): Issue[] {
  return partsRefused([...STAGE_TWO_PARTS, ...STAGE_TWO_RECORDS], answers);
}

/**
 * What stage 3 lacks (C13; R-SG-41, 43, 44): work during the exclusion, the family's agreement to what was agreed, days
 * in order; and a referral to the pupil referral unit of a pupil who is not in Year 10 or 11.
 */
export function checkStageThree(answers: StageThreeAnswers): Issue[] {
  return [
    ...partsRefused(STAGE_THREE_RECORDS, answers),
    ...checkExclusionDays(answers),
    ...checkPruReferral(answers.alternative, answers.yearGroup),
    ...partsRefused(AGREEMENT_PARTS, answers),
  ];
}

function checkExclusionDays({ exclusionFrom: from, exclusionTo: to }: StageThreeAnswers): Issue[] {
  if (!from || !to || to >= from) return [];
  return [blocks('stage.exclusionBackwards', 'exclusionTo', { rule: 'R-SG-41', params: { from, to } })];
}

const STAGE_ONE_RECORDS = [
  { key: 'proceduresExplained', code: 'stage.notExplained', rule: 'R-SG-13' },
  { key: 'rewardsAndSanctions', code: 'stage.noRewards', rule: 'R-SG-16' },
] as const satisfies readonly StagePart<string>[];

const STAGE_TWO_RECORDS = [
  { key: 'sanctionsAdvised', code: 'stage.notAdvised', rule: 'R-SG-31' },
  { key: 'outcomesReminded', code: 'stage.notReminded', rule: 'R-SG-31' },
] as const satisfies readonly StagePart<string>[];

const STAGE_THREE_RECORDS = [
  { key: 'workProvided', code: 'stage.noWork', rule: 'R-SG-41' },
] as const satisfies readonly StagePart<string>[];
