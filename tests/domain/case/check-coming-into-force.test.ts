import { describe, expect, it } from 'vitest';
import { nextStep } from '../../../src/domain/case/next-step';
import { canMove } from '../../../src/domain/case/transitions';
import { day, instant } from '../../../src/domain/date/iso-date';
import { aLockedPlan, aReducedTimetable, planAnswers, signedBy } from '../../support/builders';
import { ALLOWED } from '../../support/transition-facts';

const plan = aLockedPlan({
  answers: planAnswers({
    hasReducedTimetable: true,
    reducedTimetable: aReducedTimetable({ start: day('2026-10-12') }),
  }),
});
const signedUpTo = (date: string) => [
  signedBy('pupil'),
  signedBy('parentCarer', { date: day(date), at: instant(`${date}T10:00:00Z`) }),
  signedBy('schoolLead', { date: day('2026-10-07'), at: instant('2026-10-07T10:00:00Z') }),
];
const TOO_EARLY = {
  code: 'rtt.startBeforeConsent',
  path: 'reducedTimetable.start',
  effect: 'block',
  rule: 'R-NPT-41',
  params: { start: '2026-10-12', agreedOn: '2026-10-13' },
};

describe('T8: a plan that starts a reduced timetable', () => {
  it('comes into force when the last signature is of its first day', () => {
    expect(canMove('T8', { ...ALLOWED.T8, plan, signatures: signedUpTo('2026-10-12') })).toEqual({
      allowed: true,
      issues: [],
    });
  });

  it('is refused when the last signature is a day later: it would start before it was agreed (R-NPT-41)', () => {
    expect(canMove('T8', { ...ALLOWED.T8, plan, signatures: signedUpTo('2026-10-13') })).toEqual({
      allowed: false,
      issues: [TOO_EARLY],
    });
  });

  it('names the missing signature while one is missing (R-NPT-18)', () => {
    const signatures = signedUpTo('2026-10-12').slice(0, 2);
    expect(canMove('T8', { ...ALLOWED.T8, plan, signatures }).issues).toEqual([
      { code: 'signature.needed.school', path: 'school', effect: 'block', rule: 'C1-24' },
    ]);
  });

  it('names the latest of several late signatures, and says so before the last one', () => {
    const late = (on: string) => ({ date: day(on), at: instant(`${on}T10:00:00Z`) });
    const issuesOf = (parent: string, pupil: string) =>
      canMove('T8', {
        ...ALLOWED.T8,
        plan,
        signatures: [signedBy('parentCarer', late(parent)), signedBy('pupil', late(pupil))],
      }).issues;
    const issues = [
      { code: 'signature.needed.school', path: 'school', effect: 'block', rule: 'C1-24' },
      { ...TOO_EARLY, params: { start: '2026-10-12', agreedOn: '2026-10-15' } },
    ];
    expect(issuesOf('2026-10-15', '2026-10-14')).toEqual(issues);
    expect(issuesOf('2026-10-14', '2026-10-15')).toEqual(issues);
  });

  it('is allowed late where the timetable goes on from the version before', () => {
    const verdict = canMove('T8', { ...ALLOWED.T8, plan, signatures: signedUpTo('2026-10-13'), replaces: plan });
    expect(verdict).toEqual({ allowed: true, issues: [] });
  });

  it('shows the next step why nothing happens although all have signed', () => {
    const facts = { contributions: [], meetings: [], plan };
    const { case: kase } = ALLOWED.T8;
    expect(nextStep(kase, { ...facts, signatures: signedUpTo('2026-10-13') }).issues).toEqual([TOO_EARLY]);
    expect(nextStep(kase, { ...facts, signatures: signedUpTo('2026-10-12') }).issues).toEqual([]);
  });

  it('keeps a refusal beside a valid signature as a warning (R-NPT-18)', () => {
    const refused = signedBy('fosterCarer', { outcome: { kind: 'declined', reason: 'Not asked' } });
    expect(canMove('T8', { ...ALLOWED.T8, signatures: [...ALLOWED.T8.signatures, refused] }).allowed).toBe(true);
  });
});
