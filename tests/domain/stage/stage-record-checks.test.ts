import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { checkStageOne, checkStageThree, checkStageTwo } from '../../../src/domain/stage/stage-record-checks';

const block = (code: string, path: string, rule: string) => ({ code: `stage.${code}`, path, effect: 'block', rule });

describe('checkStageOne', () => {
  it('finds nothing while nothing is refused', () => {
    expect(checkStageOne({})).toEqual([]);
    expect(checkStageOne({ pspReviewed: true, parentingContract: true, proceduresExplained: true })).toEqual([]);
  });

  it('wants the PSP reviewed and a parenting contract (R-SG-11)', () => {
    expect(checkStageOne({ pspReviewed: false, parentingContract: false })).toEqual([
      block('meetingWithoutPsp', 'pspReviewed', 'R-SG-11'),
      block('contractMissing', 'parentingContract', 'R-SG-11'),
    ]);
  });

  it('wants the procedures explained (R-SG-13) and rewards and sanctions used (R-SG-16)', () => {
    expect(checkStageOne({ proceduresExplained: false, rewardsAndSanctions: false })).toEqual([
      block('notExplained', 'proceduresExplained', 'R-SG-13'),
      block('noRewards', 'rewardsAndSanctions', 'R-SG-16'),
    ]);
  });

  it('wants the date of each target after the meeting (R-SG-17)', () => {
    const target = { id: 't1', target: 'Stay in lessons', measure: '' };
    const meetingOn = day('2026-10-05');
    expect(checkStageOne({ meetingOn, targets: [{ ...target, deadline: day('2026-10-06') }, target] })).toEqual([]);
    expect(checkStageOne({ targets: [{ ...target, deadline: meetingOn }] })).toEqual([]);
    expect(checkStageOne({ meetingOn, targets: [target, { ...target, deadline: meetingOn }] })).toEqual([
      {
        ...block('targetBeforeMeeting', 'targets.1.deadline', 'R-SG-17'),
        params: { meeting: '2026-10-05' },
      },
    ]);
  });
});

describe('checkStageTwo', () => {
  it('wants plans reviewed (R-SG-30), sanctions advised and outcomes brought to mind (R-SG-31)', () => {
    expect(checkStageTwo({})).toEqual([]);
    expect(checkStageTwo({ plansReviewed: false, sanctionsAdvised: false, outcomesReminded: false })).toEqual([
      block('meetingWithoutPlans', 'plansReviewed', 'R-SG-30'),
      block('notAdvised', 'sanctionsAdvised', 'R-SG-31'),
      block('notReminded', 'outcomesReminded', 'R-SG-31'),
    ]);
  });
});

describe('checkStageThree', () => {
  it('wants work during the exclusion, whose days are in order (R-SG-41)', () => {
    const from = day('2026-10-05');
    expect(checkStageThree({ exclusionFrom: from, exclusionTo: from })).toEqual([]);
    expect(checkStageThree({ exclusionFrom: from })).toEqual([]);
    expect(checkStageThree({ exclusionTo: from })).toEqual([]);
    expect(checkStageThree({ workProvided: false, exclusionFrom: from, exclusionTo: day('2026-10-04') })).toEqual([
      block('noWork', 'workProvided', 'R-SG-41'),
      { ...block('exclusionBackwards', 'exclusionTo', 'R-SG-41'), params: { from: '2026-10-05', to: '2026-10-04' } },
    ]);
  });

  it('refers only pupils of Years 10 and 11 to the PRU (R-SG-43)', () => {
    const referred = (yearGroup: string) => checkStageThree({ alternative: 'pruReferral', yearGroup });
    expect(['10', '11'].map(referred)).toEqual([[], []]);
    const refused = [block('pruOnlyKeyStageFour', 'alternative', 'R-SG-43')];
    expect(['9', '12', ''].map(referred)).toEqual([refused, refused, refused]);
    expect(checkStageThree({ alternative: 'pruReferral' })).toEqual(refused);
    expect(checkStageThree({ alternative: 'college', yearGroup: '9' })).toEqual([]);
  });

  it('wants the formal agreement of the family (R-SG-44)', () => {
    expect(checkStageThree({ familyAgreed: false })).toEqual([block('familyNotAgreed', 'familyAgreed', 'R-SG-44')]);
    expect(checkStageThree({ familyAgreed: true })).toEqual([]);
  });
});
