import type { IsoDate } from '../date/iso-date';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';

/**
 * R-HCK-41: a Circle of Friends begins only when the pupil and the parents or carers have accepted it and consented, by
 * the day on which it starts. Civil days.
 */
export function checkCircleOfFriends(circle: {
  readonly startsOn: IsoDate;
  readonly pupilConsentedOn?: IsoDate;
  readonly parentConsentedOn?: IsoDate;
}): Issue[] {
  const { startsOn, pupilConsentedOn, parentConsentedOn } = circle;
  const more = { rule: 'R-HCK-41' };
  const issues: Issue[] = [];
  if (!isGiven(pupilConsentedOn, startsOn)) {
    issues.push(blocks('intervention.pupilConsentMissing', 'pupilConsentedOn', more));
  }
  if (!isGiven(parentConsentedOn, startsOn)) {
    issues.push(blocks('intervention.parentConsentMissing', 'parentConsentedOn', more));
  }
  return issues;
}

const isGiven = (on: IsoDate | undefined, by: IsoDate): boolean => on !== undefined && on <= by;
