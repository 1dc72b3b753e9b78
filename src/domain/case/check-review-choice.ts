import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import type { Guard } from '../state/state-table';
import type { EndedFacts, ReviewChoice, ReviewedFacts } from './transition-facts';

/** T11, T12, T13: form C2 is valid and the review chose what this transition stands for (R-NPT-37). */
export function reviewChose(...choices: readonly ReviewChoice[]): Guard<ReviewedFacts> {
  return ({ review, reviewIssues }) => [...reviewIssues, ...checkChoice(review.choice, choices)];
}

/** T13: a case closes when its reduced timetable and every placement have ended. */
export function checkAllEnded({ rtt, placements }: EndedFacts): Issue[] {
  const issues: Issue[] = [];
  if (rtt !== undefined && rtt !== 'reintegrated' && rtt !== 'ended')
    issues.push(blocks('case.rttNotEnded', 'rtt', { rule: 'D1-T13' }));
  if (placements.some((state) => state !== 'ended'))
    issues.push(blocks('case.placementNotEnded', 'placements', { rule: 'D1-T13' }));
  return issues;
}

function checkChoice(choice: ReviewChoice | undefined, choices: readonly ReviewChoice[]): Issue[] {
  if (choice === undefined) return [blocks('review.choiceMissing', 'choice', { rule: 'R-NPT-37' })];
  return choices.includes(choice) ? [] : [blocks('review.otherChoice', 'choice', { rule: 'R-NPT-37' })];
}
