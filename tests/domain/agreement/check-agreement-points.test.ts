import { describe, expect, it } from 'vitest';
import { AGREEMENT_POINTS, checkAgreementPoints } from '../../../src/domain/agreement/check-agreement-points';

const all = Object.fromEntries(AGREEMENT_POINTS.map((point) => [point, { agreed: true, text: 'Agreed so' }]));

describe('The agreement of a referral meeting', () => {
  it('has nine points, in the order of the toolkit (R-KS3-02)', () => {
    expect(AGREEMENT_POINTS).toEqual([
      'approach',
      'actionPlan',
      'responsibility',
      'feedback',
      'contacts',
      'monitoring',
      'familyStrategy',
      'schoolSupport',
      'informationSharing',
    ]);
    expect(checkAgreementPoints(all)).toEqual([]);
    expect(checkAgreementPoints({}).map(({ path }) => path)).toEqual(
      AGREEMENT_POINTS.map((each) => `agreement.${each}`),
    );
  });

  it.each(AGREEMENT_POINTS)('warns while not agreed: %s (R-KS3-02)', (point) => {
    expect(checkAgreementPoints({ ...all, [point]: { agreed: false, text: 'Discussed' } })).toEqual([
      { code: `agreement.open.${point}`, path: `agreement.${point}`, effect: 'warn', rule: 'R-KS3-02' },
    ]);
  });

  it('warns where it does not say what was agreed (R-KS3-02)', () => {
    expect(checkAgreementPoints({ ...all, approach: { agreed: true } })).toHaveLength(1);
    expect(checkAgreementPoints({ ...all, monitoring: { agreed: true, text: ' ' } })).toEqual([
      { code: 'agreement.noText', path: 'agreement.monitoring.text', effect: 'warn', rule: 'R-KS3-02' },
    ]);
  });
});
