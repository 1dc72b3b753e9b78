import { asksReason, blocks } from '../result/issue';
import type { Issue } from '../result/result';

/** Where a pupil is heard: what was said, or why nothing was, and who helped. */
export interface PupilViewFacts {
  readonly view: string;
  readonly missingReason: string;
  /** The member of staff with a good relationship. */
  readonly keyAdult: string;
}

/**
 * R-NPT-21, 88: the pupil's view is never left out in silence (UNCRC Article 12): it is there, or a reason is; and a key
 * adult is named who helps the pupil to contribute.
 */
export function checkPupilView({ view, missingReason, keyAdult }: PupilViewFacts): Issue[] {
  const issues: Issue[] = [];
  if (!view.trim() && !missingReason.trim()) {
    issues.push(asksReason('pupilView.missing', 'view', { rule: 'R-NPT-88' }));
  }
  if (!keyAdult.trim()) issues.push(blocks('pupilView.keyAdultMissing', 'keyAdult', { rule: 'R-NPT-21' }));
  return issues;
}
