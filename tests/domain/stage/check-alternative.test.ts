import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { checkAlternative } from '../../../src/domain/stage/check-alternative';
import { ALTERNATIVES } from '../../../src/domain/stage/stage';

const agreed = { familyAgreed: true, familySignedOn: day('2026-10-13') };
const atThree = { standing: 'stageThree', yearGroup: '10' } as const;

describe('An alternative to permanent exclusion', () => {
  it.each(ALTERNATIVES)('may be %s at Stage 3 in Year 10 with the parents agreeing (R-SG-43)', (alternative) => {
    expect(checkAlternative({ alternative, ...agreed }, atThree)).toEqual([]);
  });

  it('must be chosen (R-SG-43)', () => {
    expect(checkAlternative(agreed, atThree)).toEqual([
      { code: 'stage.alternativeMissing', path: 'alternative', effect: 'block', rule: 'R-SG-43' },
    ]);
  });

  it.each(['stageOne', 'stageTwo'] as const)('is no supported transfer at %s (R-SG-06)', (standing) => {
    expect(checkAlternative({ alternative: 'supportedTransfer', ...agreed }, { standing, yearGroup: '10' })).toEqual([
      { code: 'stage.transferTooEarly', path: 'alternative', effect: 'block', rule: 'R-SG-06' },
    ]);
    expect(checkAlternative({ alternative: 'reInduction', ...agreed }, { standing })).toEqual([]);
  });

  it.each([
    ['9', 1],
    ['10', 0],
    ['11', 0],
    ['12', 1],
    [undefined, 1],
  ] as const)('is a PRU referral in Key Stage 4 only: Year %s (R-SG-43)', (yearGroup, refusals) => {
    const pupil = { standing: 'stageThree', ...(yearGroup ? { yearGroup } : {}) } as const;
    const issue = { code: 'stage.pruOnlyKeyStageFour', path: 'alternative', effect: 'block', rule: 'R-SG-43' };
    expect(checkAlternative({ alternative: 'pruReferral', ...agreed }, pupil)).toEqual(refusals ? [issue] : []);
  });

  it('is nothing without the formal agreement of the parents (R-SG-44)', () => {
    const notAgreed = { code: 'stage.familyNotAgreed', path: 'familyAgreed', effect: 'block', rule: 'R-SG-44' };
    const noDay = { code: 'stage.parentAgreementMissing', path: 'familySignedOn', effect: 'block', rule: 'R-SG-44' };
    const alternative = 'workToLearn';
    expect(checkAlternative({ alternative }, atThree)).toEqual([notAgreed]);
    expect(checkAlternative({ alternative, ...agreed, familyAgreed: false }, atThree)).toEqual([notAgreed]);
    expect(checkAlternative({ alternative, familyAgreed: true }, atThree)).toEqual([noDay]);
  });
});
