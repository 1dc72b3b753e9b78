import { describe, expect, it } from 'vitest';
import type { CaseState } from '../../../src/domain/case/case';
import { nextStep } from '../../../src/domain/case/next-step';
import { aCase, aLockedPlan, allContributions, aMeeting, signedBy } from '../../support/builders';

const NOTHING = { contributions: [], meetings: [], signatures: [] };

describe('nextStep', () => {
  it.each<[CaseState, string, string]>([
    ['considering', 'startGathering', 'R-NPT-22'],
    ['meetingPlanned', 'recordMeeting', 'R-NPT-29'],
    ['meetingHeld', 'writePlan', 'R-NPT-31'],
    ['awaitingSignatures', 'sign', 'R-NPT-18'],
    ['active', 'holdReview', 'R-NPT-02'],
    ['inReview', 'holdReview', 'R-NPT-02'],
    ['closed', 'none', ''],
    ['notProceeded', 'none', ''],
  ])('of a case in %s is %s', (state, key, rule) => {
    expect(nextStep(aCase({ state }), NOTHING)).toEqual({ key, rule, issues: [] });
  });

  it('names what Stage One still asks for', () => {
    expect(nextStep(aCase({ riskBasis: [] }), NOTHING).issues).toMatchObject([{ code: 'case.riskBasisMissing' }]);
  });

  it('is evidence while a kind is missing, and names the kinds', () => {
    const contributions = allContributions().filter(({ kind }) => kind !== 'staff');
    expect(nextStep(aCase({ state: 'gathering' }), { ...NOTHING, contributions })).toMatchObject({
      key: 'gatherEvidence',
      rule: 'R-NPT-25',
      issues: [{ code: 'evidence.missing.staff' }],
    });
  });

  it('is evidence while the pupil was not asked for an adult', () => {
    const kase = aCase({ state: 'gathering', chosenAdult: { answer: 'notAsked' } });
    expect(nextStep(kase, { ...NOTHING, contributions: allContributions() })).toMatchObject({
      key: 'gatherEvidence',
      issues: [{ code: 'invite.chosenAdultNotAsked' }],
    });
  });

  it('is the booking once evidence is there, then waiting for it', () => {
    const kase = aCase({ state: 'gathering' });
    const facts = { ...NOTHING, contributions: allContributions() };
    const waiting = { key: 'awaitBooking', rule: 'R-NPT-26', issues: [] };
    expect(nextStep(kase, facts)).toEqual({ key: 'bookMeeting', rule: 'R-NPT-26', issues: [] });
    expect(nextStep(kase, { ...facts, meetings: [aMeeting({ state: 'sending' })] })).toEqual(waiting);
    expect(nextStep(kase, { ...facts, meetings: [aMeeting({ state: 'queued' })] })).toEqual(waiting);
    expect(nextStep(kase, { ...facts, meetings: [aMeeting({ state: 'queued', kind: 'review' })] }).key).toBe(
      'bookMeeting',
    );
    expect(nextStep(kase, { ...facts, meetings: [aMeeting({ state: 'cancelled' })] }).key).toBe('bookMeeting');
  });

  it('says who is left to sign', () => {
    const signatures = [signedBy('pupil'), signedBy('parentCarer')];
    expect(nextStep(aCase({ state: 'awaitingSignatures' }), { ...NOTHING, plan: aLockedPlan(), signatures })).toEqual({
      key: 'sign',
      rule: 'R-NPT-18',
      issues: [{ code: 'signature.needed.school', path: 'school', effect: 'block', rule: 'C1-24' }],
    });
  });
});
