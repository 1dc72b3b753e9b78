import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/domain/case/case';
import { checkStageOne } from '../../../src/domain/case/check-stage-one';
import { aCase, aPupil } from '../../support/builders';

const tried = (result: string) => ({ id: 'i1', what: 'Mentoring', result });
const untried = aCase({ earlierInterventions: [tried(' '), tried('')] });
const withoutIdp = aCase({ pupil: aPupil({ alnNeed: 'Speech and language' }) });
const withReason = (kase: Case, rule: string, reason: string) =>
  checkStageOne({ ...kase, reasons: { [rule]: reason } });

describe('Before a programme', () => {
  it('needs were assessed and a graduated response has a result, or a reason (R-NPT-22)', () => {
    const issue = {
      code: 'case.noGraduatedResponse',
      path: 'earlierInterventions',
      effect: 'reason',
      rule: 'R-NPT-22',
    };
    expect(checkStageOne(untried)).toEqual([issue]);
    expect(withReason(untried, 'R-NPT-22', ' ')).toEqual([issue]);
    expect(withReason(untried, 'R-NPT-22', 'Arrived last week')).toEqual([]);
    expect(checkStageOne(aCase({ earlierInterventions: [tried(''), tried('Helped')] }))).toEqual([]);
  });

  it('a pupil with ALN has an IDP of the school or the authority, or a reason such as a sudden change (R-NPT-23)', () => {
    const issue = { code: 'case.noIdp', path: 'pupil.schoolIdp', effect: 'reason', rule: 'R-NPT-23' };
    expect(checkStageOne(withoutIdp)).toEqual([issue]);
    expect(withReason(withoutIdp, 'R-NPT-23', ' ')).toEqual([issue]);
    expect(withReason(withoutIdp, 'R-NPT-23', 'Sudden change of circumstances')).toEqual([]);
    const idps = [{ schoolIdp: true }, { laIdp: true }];
    expect(idps.flatMap((idp) => checkStageOne(aCase({ pupil: aPupil({ alnNeed: 'Speech', ...idp }) })))).toEqual([]);
  });
});
