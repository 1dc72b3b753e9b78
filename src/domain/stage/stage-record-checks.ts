import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import type { RuleId } from '../rule/rules';
import { checkPruReferral } from './check-alternative';
import { checkTargetDay } from './check-formal-meeting';
import type { StageOneAnswers, StageThreeAnswers, StageTwoAnswers } from './stage-record';

/** What stage 1 lacks by a No (C13; R-SG-11, 13, 16), and targets whose time is over before the meeting (R-SG-17). */
export function checkStageOne(answers: StageOneAnswers): Issue[] {
  const { meetingOn, targets = [] } = answers;
  return [
    ...refused('pspReviewed', answers.pspReviewed, 'stage.pspNotReviewed', 'R-SG-11'),
    ...refused('parentingContract', answers.parentingContract, 'stage.noParentingContract', 'R-SG-11'),
    ...refused('proceduresExplained', answers.proceduresExplained, 'stage.notExplained', 'R-SG-13'),
    ...refused('rewardsAndSanctions', answers.rewardsAndSanctions, 'stage.noRewards', 'R-SG-16'),
    ...targets.flatMap(({ deadline }, index) => checkTargetDay({ deadline, meetingOn }, index)),
  ];
}

/** What stage 2 lacks by a No (C13; R-SG-30, 31). */
export function checkStageTwo(answers: StageTwoAnswers): Issue[] {
  return [
    ...refused('plansReviewed', answers.plansReviewed, 'stage.plansNotReviewed', 'R-SG-30'),
    ...refused('sanctionsAdvised', answers.sanctionsAdvised, 'stage.notAdvised', 'R-SG-31'),
    ...refused('outcomesReminded', answers.outcomesReminded, 'stage.notReminded', 'R-SG-31'),
  ];
}

/**
 * What stage 3 lacks (C13; R-SG-41, 43, 44): work during the exclusion, the family's agreement to what was agreed, days
 * in order; and a referral to the pupil referral unit of a pupil who is not in Year 10 or 11.
 */
export function checkStageThree(answers: StageThreeAnswers): Issue[] {
  const { exclusionFrom: from, exclusionTo: to, alternative, yearGroup } = answers;
  const backwards = from && to && to < from;
  return [
    ...refused('workProvided', answers.workProvided, 'stage.noWork', 'R-SG-41'),
    ...(backwards
      ? [blocks('stage.exclusionBackwards', 'exclusionTo', { rule: 'R-SG-41', params: { from, to } })]
      : []),
    ...checkPruReferral(alternative, yearGroup),
    ...refused('familyAgreed', answers.familyAgreed, 'stage.familyNotAgreed', 'R-SG-44'),
  ];
}

function refused(path: string, answer: boolean | undefined, code: string, rule: RuleId): Issue[] {
  return answer === false ? [{ code, path, effect: 'block', rule }] : [];
}
