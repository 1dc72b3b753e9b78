import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dispatchesForPlan,
  missingMailboxes,
  notSentByThisVersion,
} from '../../../src/domain/dispatch/dispatches-for-plan';
import { checkRecipients, narrowedDomains } from '../../../src/domain/dispatch/recipients';
import type { FrozenPlan } from '../../../src/domain/plan/plan';
import type { PlanAnswers } from '../../../src/domain/plan/plan-answers';
import type { Settings } from '../../../src/domain/settings/settings';
import { aCase, aLockedPlan, aPupil, aSettings, caseRef, email, planAnswers } from '../../support/builders';

const FROZEN: FrozenPlan = {
  schemaVersion: 1,
  schoolId: '6710001',
  schoolName: 'Ysgol Bryn Glas',
  caseRef: caseRef('PSP-0142'),
  planVersion: 1,
  formId: 'c1',
  formVersion: 1,
  packId: 'npt',
  packVersion: '2026.1',
  language: 'en',
  title: 'Pastoral Support Programme',
  statement: 'I have read this plan and agree with it.',
  answers: planAnswers(),
  sections: [],
};
const send = (answers: Partial<PlanAnswers>, settings = aSettings()) =>
  dispatchesForPlan(aCase(), aLockedPlan({ answers: planAnswers(answers) }), settings);

describe('dispatchesForPlan', () => {
  it('sends every plan to the authority, once', () => {
    expect(send({})).toEqual([{ kind: 'M1', to: ['psp@npt.gov.uk'], rule: 'R-NPT-13', reason: 'planSigned' }]);
  });

  it('adds the EWO where attendance is an issue', () => {
    expect(send({ attendanceIssue: true })).toMatchObject([
      { kind: 'M1' },
      { kind: 'M3', to: ['non.bevan@npt-demo.example'], rule: 'R-NPT-33', reason: 'attendanceIssue' },
    ]);
  });

  it('adds the safeguarding mailbox and the EWO with a reduced timetable', () => {
    expect(send({ hasReducedTimetable: true })).toMatchObject([
      { kind: 'M1' },
      { kind: 'M2', to: ['sfs@npt.gov.uk'], rule: 'R-NPT-52', reason: 'reducedTimetable' },
      { kind: 'M3', reason: 'reducedTimetable' },
    ]);
  });

  it('sends M3 once when both ask for it', () => {
    expect(send({ hasReducedTimetable: true, attendanceIssue: true }).map(({ kind }) => kind)).toEqual([
      'M1',
      'M2',
      'M3',
    ]);
  });

  it('goes by what was signed, not by what the case says since', () => {
    const plan = aLockedPlan({ answers: planAnswers({ attendanceIssue: false }) });
    const kase = aCase({ pupil: aPupil({ attendanceIssue: true }), reducedTimetable: true });
    expect(dispatchesForPlan(kase, plan, aSettings()).map(({ kind }) => kind)).toEqual(['M1']);
  });

  it('goes by the frozen answers where the plan has them, and by the case where the plan is silent (R-NPT-33)', () => {
    const kinds = (answers: Partial<PlanAnswers>, frozen?: Partial<PlanAnswers>) => {
      const plan = aLockedPlan({ answers: planAnswers(answers) });
      const signed = frozen ? { ...plan, frozen: { ...FROZEN, answers: planAnswers(frozen) } } : plan;
      const kase = aCase({ pupil: aPupil({ attendanceIssue: true }) });
      return dispatchesForPlan(kase, signed, aSettings()).map(({ kind }) => kind);
    };
    expect(kinds({ hasReducedTimetable: true }, { attendanceIssue: false })).toEqual(['M1']);
    expect(kinds({}, { attendanceIssue: true })).toEqual(['M1', 'M3']);
    const { attendanceIssue: _silent, ...silent } = planAnswers();
    const plan = aLockedPlan({ answers: silent });
    const kase = aCase({ pupil: aPupil({ attendanceIssue: true }) });
    expect(dispatchesForPlan(kase, plan, aSettings()).map(({ kind }) => kind)).toEqual(['M1', 'M3']);
  });

  it('falls back to the EWO among the people of the settings, and names a mailbox that is missing', () => {
    const { ewo: _none, ...mailboxes } = aSettings().mailboxes;
    expect(send({ attendanceIssue: true }, aSettings({ mailboxes }))[1]).toMatchObject({
      to: ['non.bevan@npt-demo.example'],
    });
    const { ewo: _nobody, ...people } = aSettings().people;
    const without = aSettings({ mailboxes, people });
    const plan = aLockedPlan({ answers: planAnswers({ attendanceIssue: true }) });
    expect(send({ attendanceIssue: true }, without).map(({ kind }) => kind)).toEqual(['M1']);
    expect(missingMailboxes(aCase(), plan, without)).toEqual([
      { code: 'dispatch.noMailbox', path: 'M3', effect: 'block', rule: 'R-NPT-33' },
    ]);
    expect(missingMailboxes(aCase(), plan, aSettings())).toEqual([]);
  });

  it('never finds a recipient outside the settings, whatever the answers hold', () => {
    const hostile = fc.constantFrom('thief@evil.example', 'psp@npt.gov.uk.evil.example', 'carys.jones@home.example');
    fc.assert(
      fc.property(hostile, fc.boolean(), fc.boolean(), (text, isReduced, isIssue) => {
        const settings = aSettings();
        const answers = { reason: text, schoolLead: text, hasReducedTimetable: isReduced, attendanceIssue: isIssue };
        const known: unknown[] = Object.values(settings.mailboxes);
        for (const { to } of send(answers, settings)) {
          expect(to.every((address) => known.includes(address))).toBe(true);
          expect(checkRecipients(to, settings.allowedDomains)).toEqual([]);
        }
      }),
    );
  });

  it('takes a changed mailbox from the settings', () => {
    const settings: Settings = aSettings({ mailboxes: { psp: email('a@npt.gov.uk'), sfs: email('b@npt.gov.uk') } });
    expect(send({ hasReducedTimetable: true }, settings).flatMap(({ to }) => to)).toEqual([
      'a@npt.gov.uk',
      'b@npt.gov.uk',
      'non.bevan@npt-demo.example',
    ]);
  });
});

describe('notSentByThisVersion', () => {
  const lines = (...facts: Parameters<typeof notSentByThisVersion>) =>
    notSentByThisVersion(...facts).map(({ kind, rule, applies }) => `${kind} ${rule} ${applies}`);

  it('names nothing while a programme is only considered', () => {
    expect(lines(aCase({ state: 'considering', riskBasis: ['permanentExclusion'] }))).toEqual([]);
  });

  it('names the ALNCo from gathering on, and the service at risk of permanent exclusion (R-NPT-05, R-NPT-24)', () => {
    expect(lines(aCase({ state: 'gathering', riskBasis: ['exclusion'] }))).toEqual(['alnCo R-NPT-05 yes']);
    expect(lines(aCase({ state: 'meetingHeld', riskBasis: ['permanentExclusion'] }))).toEqual([
      'alnCo R-NPT-05 yes',
      'M9 R-NPT-24 yes',
    ]);
  });

  it('names M4 only with a reduced timetable, and M5 where alternative provision is used', () => {
    const kase = aCase({ state: 'active', riskBasis: ['exclusion'] });
    const inForce = (hasReducedTimetable: boolean) => aLockedPlan({ answers: planAnswers({ hasReducedTimetable }) });
    expect(lines(kase, inForce(false))).toEqual([
      'alnCo R-NPT-05 yes',
      'M5 R-NPT-79 ifUsed',
      'M11 R-NPT-32 yes',
      'checkIns R-NPT-35 yes',
    ]);
    expect(lines(kase, inForce(true))[1]).toBe('M4 R-NPT-51 yes');
  });
});

describe('narrowedDomains', () => {
  it('is never wider than the package, whatever the school lists', () => {
    const domain = fc.constantFrom('npt.gov.uk', 'npt-demo.example', 'evil.example', 'NPT.gov.uk');
    fc.assert(
      fc.property(fc.array(domain), fc.array(domain), (ofPackage, ofSchool) => {
        const allowed = ofPackage.map((each) => each.toLowerCase());
        expect(narrowedDomains(ofPackage, { allowedDomains: ofSchool }).every((each) => allowed.includes(each))).toBe(
          true,
        );
      }),
    );
  });

  it('keeps what both list, and everything when the school lists nothing', () => {
    expect(narrowedDomains(['npt.gov.uk', 'x.example'], { allowedDomains: ['NPT.GOV.UK', 'y.example'] })).toEqual([
      'npt.gov.uk',
    ]);
    expect(narrowedDomains(['npt.gov.uk'], { allowedDomains: [] })).toEqual(['npt.gov.uk']);
  });
});
