import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { checkCircleOfFriends } from '../../../src/domain/intervention/check-circle-of-friends';

const startsOn = day('2026-11-09');
const circle = { startsOn, pupilConsentedOn: startsOn, parentConsentedOn: day('2026-11-01') };
const pupilMissing = {
  code: 'intervention.pupilConsentMissing',
  path: 'pupilConsentedOn',
  effect: 'block',
  rule: 'R-HCK-41',
};
const parentMissing = {
  code: 'intervention.parentConsentMissing',
  path: 'parentConsentedOn',
  effect: 'block',
  rule: 'R-HCK-41',
};

describe('A Circle of Friends', () => {
  it('has the consent of the pupil and the parents by its first day (R-HCK-41)', () => {
    expect(checkCircleOfFriends(circle)).toEqual([]);
    expect(checkCircleOfFriends({ startsOn })).toEqual([pupilMissing, parentMissing]);
    expect(checkCircleOfFriends({ ...circle, pupilConsentedOn: day('2026-11-10') })).toEqual([pupilMissing]);
    expect(checkCircleOfFriends({ ...circle, parentConsentedOn: day('2026-11-10') })).toEqual([parentMissing]);
  });
});
