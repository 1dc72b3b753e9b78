import { describe, expect, it } from 'vitest';
import {
  attachedToReferral,
  checkEarlierWork,
  checkReferralEvidence,
} from '../../../src/domain/escalation/check-referral-evidence';

const referral = {
  unit: 'reengagementUnit',
  planVersion: 2,
  similarEvidence: '',
  coversheetAttached: true,
  preliminaryContact: 'Spoke on the phone',
} as const;

describe('A referral to a unit', () => {
  it('needs the plan or similar evidence of earlier work (R-HCK-10)', () => {
    const { planVersion: _, ...withoutPlan } = referral;
    expect(checkReferralEvidence(referral)).toEqual([]);
    expect(checkReferralEvidence({ ...withoutPlan, similarEvidence: 'Behaviour plan of 2025' })).toEqual([]);
    expect(checkEarlierWork({ hasPlan: false }, 'planAttached')).toEqual([
      { code: 'escalation.evidenceMissing', path: 'planAttached', effect: 'block', rule: 'R-HCK-10' },
    ]);
    expect(checkReferralEvidence({ ...withoutPlan, similarEvidence: ' ' })).toEqual([
      { code: 'escalation.evidenceMissing', path: 'plan', effect: 'block', rule: 'R-HCK-10' },
    ]);
  });

  it('carries the plan in force by itself (R-HCK-10)', () => {
    const { planVersion: _, ...withoutPlan } = referral;
    expect(attachedToReferral(withoutPlan)).toEqual([]);
    expect(attachedToReferral(referral)).toEqual([
      {
        effect: 'auto',
        code: 'escalation.attachPlan',
        why: {
          rule: 'R-HCK-10',
          clause: 'Pastoral Support Programme: How does it work?',
          inputs: { unit: 'reengagementUnit', planVersion: 2 },
        },
      },
    ]);
  });

  it('to the Re-engagement Unit is reminded of its coversheet and of an earlier contact, and refused for neither (R-HCK-12)', () => {
    const bare = { unit: 'reengagementUnit', planVersion: 1, similarEvidence: '' } as const;
    expect(checkReferralEvidence(bare)).toEqual([
      { code: 'escalation.coversheetMissing', path: 'coversheet', effect: 'warn', rule: 'R-HCK-12' },
      { code: 'escalation.noPreliminaryContact', path: 'preliminaryContact', effect: 'warn', rule: 'R-HCK-12' },
    ]);
    expect(checkReferralEvidence({ ...referral, preliminaryContact: ' ' })).toHaveLength(1);
    expect(checkReferralEvidence({ ...bare, unit: 'newRegentsLower' })).toEqual([]);
  });
});
