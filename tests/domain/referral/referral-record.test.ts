import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { checkUnitReferral } from '../../../src/domain/referral/referral-record';
import { checkCollegePlacement } from '../../../src/domain/referral/referral-record-placement';

const block = (code: string, path: string, rule: string) => ({ code, path, effect: 'block', rule });

describe('checkUnitReferral', () => {
  it('takes a maintained primary school with a plan and consent (R-HCK-11, R-HCK-12)', () => {
    expect(checkUnitReferral({ phase: 'primary', maintained: true, planAttached: true, familyConsent: true })).toEqual(
      [],
    );
    expect(checkUnitReferral({})).toEqual([]);
  });

  it('refuses a school the unit is not for (R-HCK-11)', () => {
    expect(checkUnitReferral({ phase: 'secondary', maintained: false })).toEqual([
      block('referral.notPrimary', 'phase', 'R-HCK-11'),
      block('referral.notMaintained', 'maintained', 'R-HCK-11'),
    ]);
  });

  it('refuses a referral without the PSP as evidence, or without consent (R-HCK-10)', () => {
    expect(checkUnitReferral({ planAttached: false, familyConsent: false })).toEqual([
      block('referral.noPlan', 'planAttached', 'R-HCK-10'),
      block('referral.noConsent', 'familyConsent', 'C12'),
    ]);
  });
});

describe('checkCollegePlacement', () => {
  const answers = {
    referredOn: day('2026-12-01'),
    suitabilityMeetingOn: day('2026-12-08'),
    start: day('2027-01-11'),
    schoolVisitOn: day('2027-01-27'),
    endMeetingOn: day('2027-02-09'),
  };

  it('finds nothing when each day follows the one before it (R-HCK-28)', () => {
    expect(checkCollegePlacement(answers)).toEqual([]);
    expect(checkCollegePlacement({})).toEqual([]);
    const same = day('2027-01-11');
    expect(
      checkCollegePlacement({
        referredOn: same,
        suitabilityMeetingOn: same,
        start: same,
        schoolVisitOn: same,
        endMeetingOn: same,
      }),
    ).toEqual([]);
  });

  it.each([
    ['suitabilityMeetingOn', 'R-HCK-29', '2026-11-30', '2026-12-01'],
    ['start', 'R-HCK-29', '2026-12-07', '2026-12-08'],
    ['schoolVisitOn', 'R-HCK-32', '2027-01-10', '2027-01-11'],
    ['endMeetingOn', 'R-HCK-30', '2027-01-10', '2027-01-11'],
  ] as const)('finds %s before the day it follows (R-HCK-29, R-HCK-30, R-HCK-32)', (path, rule, after, before) => {
    const issues = checkCollegePlacement({ ...answers, [path]: day(after) });
    expect(issues).toEqual([{ ...block('collegePlacement.order', path, rule), params: { before, after } }]);
  });
});
