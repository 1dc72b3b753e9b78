import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/domain/case/case';
import { checkNewCase, checkNewPupil, checkStageOne, isSamePupil } from '../../../src/domain/case/check-stage-one';
import { day } from '../../../src/domain/date/iso-date';
import { aCase, aPupil, person } from '../../support/builders';

const tried = (result: string) => ({ id: 'i1', what: 'Mentoring', result });
const untried = aCase({ earlierInterventions: [tried(' '), tried('')] });
const withoutIdp = aCase({ pupil: aPupil({ alnNeed: 'Speech and language' }) });
const withReason = (kase: Case, rule: string, reason: string) =>
  checkStageOne({ ...kase, reasons: { [rule]: reason } });

describe('Before a programme', () => {
  it('there is a risk, a lead of the case and an earlier intervention, and a wellbeing contact (R-NPT-01, 04, 24)', () => {
    const issue = (code: string, path: string, effect: string, rule: string) => ({ code, path, effect, rule });
    expect(checkStageOne(aCase({ riskBasis: [], schoolLeadId: 'nobody', earlierInterventions: [] }))).toEqual([
      issue('case.riskBasisMissing', 'riskBasis', 'block', 'R-NPT-01'),
      issue('case.leadMissing', 'schoolLeadId', 'block', 'R-NPT-04'),
      issue('case.noInterventions', 'earlierInterventions', 'reason', 'R-NPT-01'),
    ]);
    const atRisk = aCase({ riskBasis: ['permanentExclusion'] });
    expect(checkStageOne(atRisk)).toEqual([issue('case.wbsMissing', 'people', 'warn', 'R-NPT-24')]);
    const wbs = person('wbs', 'Rhian Tudor', 'wbs', 'rhian.tudor@npt-demo.example');
    expect(checkStageOne({ ...atRisk, people: [...atRisk.people, wbs] })).toEqual([]);
  });

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

describe('A new pupil', () => {
  const today = day('2026-09-14');
  const block = (code: string, path: string) => ({ code, path, effect: 'block' });

  it('has a name and a date of birth (T1)', () => {
    const { dateOfBirth: _none, ...pupil } = aPupil({ name: ' ' });
    expect(checkNewPupil(pupil, today)).toEqual([
      block('case.nameMissing', 'pupil.name'),
      block('case.dateOfBirthMissing', 'pupil.dateOfBirth'),
    ]);
  });

  it('has a UPN, a reason why it is not known, or no answer yet', () => {
    const reason = (text: string) => checkNewPupil(aPupil({ upn: { kind: 'notKnown', reason: text } }), today);
    expect(reason('New to the county')).toEqual([]);
    expect(reason(' ')).toEqual([block('upn.reason', 'pupil.upn.reason')]);
    const { upn: _none, ...pupil } = aPupil();
    expect(checkNewPupil(pupil, today)).toEqual([]);
  });

  it('is of a school that has a name', () => {
    const facts = { pupil: aPupil(), openCases: [], today };
    expect(checkNewCase({ ...facts, schoolName: ' ' })).toEqual([block('case.schoolMissing', 'schoolName')]);
  });
});

describe('The same pupil', () => {
  const unknown = { kind: 'notKnown', reason: 'New to the county' } as const;
  const known = (value: string) => aPupil({ upn: { kind: 'known', value } });

  it('has the same UPN, however it is written, whatever the name', () => {
    expect(isSamePupil(known('B801200005001'), { ...known(' b801200005001 '), name: 'Owain Rees' })).toBe(true);
    expect(isSamePupil(known('B801200005001'), known('U671999926001'))).toBe(false);
  });

  it('has the same name and birthday where a UPN is not known', () => {
    const one = aPupil({ name: 'Siân Jones', upn: unknown });
    expect(isSamePupil(one, aPupil({ name: ' SIA\u0302N  Jones' }))).toBe(true);
    expect(isSamePupil(aPupil({ name: 'Siân Jones' }), one)).toBe(true);
    expect(isSamePupil(one, aPupil({ name: 'Siân Rees' }))).toBe(false);
    expect(isSamePupil(one, aPupil({ name: 'Siân Jones', dateOfBirth: day('2014-02-12') }))).toBe(false);
  });

  it('has the same name and birthday where nobody answered about a UPN', () => {
    const { upn: _none, ...unasked } = aPupil({ name: 'Mary Ann Jones' });
    expect([isSamePupil(unasked, aPupil({ name: 'Mary Ann Jones' })), isSamePupil(unasked, unasked)]).toEqual([
      true,
      true,
    ]);
    expect(isSamePupil(aPupil({ name: 'Mary Ann Jones' }), unasked)).toBe(true);
    expect(isSamePupil(unasked, aPupil({ name: 'Maryann Jones', upn: unknown }))).toBe(false);
  });

  it('is not known by the name alone', () => {
    const { dateOfBirth: _none, ...nameless } = aPupil({ upn: unknown });
    expect(isSamePupil(nameless, nameless)).toBe(false);
  });
});
