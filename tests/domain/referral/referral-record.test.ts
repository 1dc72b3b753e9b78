import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { checkReferralEvidence } from '../../../src/domain/escalation/check-referral-evidence';
import { checkUnitReferral, UnitReferralRecordSchema } from '../../../src/domain/referral/referral-record';
import {
  CollegePlacementRecordSchema,
  checkCollegePlacement,
} from '../../../src/domain/referral/referral-record-placement';
import { aStoredForm } from '../../support/a-stored-form';
import { keptOf, refusedIn } from '../../support/kept-of';

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

  it('refuses a referral with neither the PSP nor similar evidence of earlier work, or without consent (R-HCK-10)', () => {
    const refused = [
      block('escalation.evidenceMissing', 'planAttached', 'R-HCK-10'),
      block('referral.noConsent', 'familyConsent', 'C12'),
    ];
    expect(checkUnitReferral({ planAttached: false, familyConsent: false })).toEqual(refused);
    expect(checkUnitReferral({ planAttached: false, similarEvidence: ' ', familyConsent: false })).toEqual(refused);
  });

  it('takes similar evidence instead of the PSP, by the judge of the referral itself (R-HCK-10)', () => {
    const similarEvidence = 'Behaviour plan of 2025, with its reviews';
    const asForm = (planAttached: boolean) => checkUnitReferral({ planAttached, similarEvidence });
    const unit = 'reengagementUnit' as const;
    const asReferral = (plan: { readonly planVersion?: number }) =>
      checkReferralEvidence({ unit, ...plan, similarEvidence }).filter(({ rule }) => rule === 'R-HCK-10');
    expect([asForm(false), asReferral({})]).toEqual([[], []]);
    expect([asForm(true), asReferral({ planVersion: 1 })]).toEqual([[], []]);
  });

  it('reads a UPN where one is given (C12)', () => {
    expect(checkUnitReferral({ upn: 'B801200005001' })).toEqual([]);
    expect(checkUnitReferral({ upn: 'A801200005001' })).toMatchObject([{ code: 'upn.checkLetter', path: 'upn' }]);
    expect(checkUnitReferral({ upn: ' ' })).toEqual([]);
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
    expect(checkCollegePlacement({ start: answers.start })).toEqual([]);
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

describe('A stored referral', () => {
  const referral = aStoredForm('c12Unit', {
    school: 'Daubeney Field',
    phase: 'primary',
    maintained: true,
    referrer: 'Morgan Hale',
    pupilName: 'Owain Jones',
    dateOfBirth: '2017-02-11',
    preliminaryContact: 'By phone on 1 December',
    reason: 'Leaves every lesson',
    exclusionCount: 2,
    exclusionDays: 3.5,
    planAttached: true,
    reviewsAttached: true,
    coversheetAttached: false,
    familyConsent: true,
    leadWorker: 'Gareth Lloyd',
    targets: [{ id: 't1', target: 'Stays in the room', measure: 'Lessons of four' }],
    headteacher: 'Elin Vaughan',
    headteacherSignedOn: '2026-12-01',
    midProgrammeReviewDate: '2027-01-29',
    sustainabilityPlan: 'A mentor each morning',
  });
  const placement = aStoredForm('c12Placement', {
    ...{ referredOn: '2026-12-01', suitabilityMeetingOn: '2026-12-08', start: '2027-01-11' },
    targets: [{ id: 't1', target: 'Stays in the room', measure: 'Lessons of four' }],
    weeks: { '1': { from: '2027-01-11', note: 'Settles in' }, '6': { from: '2027-02-22' } },
    reports: [{ id: 'r1', due: '2027-01-25', receivedOn: '2027-01-26' }],
    ...{ endMeetingOn: '2027-02-26', schoolVisitOn: '2027-01-27', endReportReceivedOn: '2027-03-05' },
  });

  it.each([
    ['to the unit', UnitReferralRecordSchema, referral],
    ['to the college', CollegePlacementRecordSchema, placement],
  ] as const)('%s keeps every answer of C12 when it is stored and read again', (_where, schema, stored) => {
    expect(keptOf(schema, stored)).toEqual(stored);
    expect(refusedIn(schema, { ...stored, formId: 'c11' })).toEqual(['formId']);
  });
});
