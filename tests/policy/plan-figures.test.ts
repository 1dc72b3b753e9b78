import { describe, expect, it } from 'vitest';
import nptJson from '../../src/policy/packs/npt/pack.json';
import southGlosJson from '../../src/policy/packs/south-gloucestershire/pack.json';
import { planFigures } from '../../src/policy/plan-figures';
import { readPack } from '../../src/policy/read-pack';
import { valueIn } from '../support/school-world';

const npt = valueIn(readPack(nptJson));

describe('planFigures', () => {
  it('takes the figures that an authority states', () => {
    expect(planFigures(npt)).toEqual({
      schedule: nptJson.reviewSchedule.value,
      fullTimeHours: nptJson.fullTimeHours.value,
      rttMaximumDays: 84,
      attendancePromptBelow: 90,
    });
  });

  it('stays silent where it defines none: no interval, no hours, no limit, no prompt', () => {
    expect(planFigures(valueIn(readPack(southGlosJson)))).toEqual({
      fullTimeHours: {},
      rttMaximumDays: Number.POSITIVE_INFINITY,
      attendancePromptBelow: 0,
    });
  });

  it('takes the table as it stands where the authority does not say what reduced is', () => {
    const { reducedBy: _gone, ...rtt } = npt.rtt ?? {};
    expect(planFigures({ ...npt, rtt }).fullTimeHours).toEqual(nptJson.fullTimeHours.value);
  });
});
