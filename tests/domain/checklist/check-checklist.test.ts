import { describe, expect, it } from 'vitest';
import {
  type ChecklistStanding,
  checkChecklist,
  knownChecklistAnswers,
} from '../../../src/domain/checklist/check-checklist';
import type { ChecklistAnswers } from '../../../src/domain/checklist/checklist-record';
import { day } from '../../../src/domain/date/iso-date';

const standing: ChecklistStanding = {
  hasPlan: true,
  healthOnly: false,
  consentComplete: true,
  hasIdp: false,
  hasReintegrationPlan: true,
  travelFormSent: false,
  today: day('2026-10-12'),
};
const answers: ChecklistAnswers = {
  ...knownChecklistAnswers(standing),
  referrals: true,
  riskAssessments: true,
  careArrangements: true,
  travelAssistance: false,
  travelAgreed: true,
  completedOn: day('2026-10-12'),
};
const check = (change: Partial<ChecklistAnswers>, known: Partial<ChecklistStanding> = {}) =>
  checkChecklist({ ...answers, ...change }, { ...standing, ...known });
const block = (code: string, path: string, rule: string) => ({
  code: `checklist.${code}`,
  path,
  effect: 'block',
  rule,
});

describe('checkChecklist', () => {
  it('finds nothing in a complete checklist, nor in an empty one', () => {
    expect(check({})).toEqual([]);
    expect(checkChecklist({}, standing)).toEqual([]);
  });

  it('takes its known items from the case', () => {
    expect(knownChecklistAnswers(standing)).toEqual({
      pspInPlace: true,
      healthOnly: false,
      consent: true,
      idp: false,
      reintegrationPlan: true,
    });
  });

  it('refuses an item that was set by hand', () => {
    expect(check({ idp: true })).toEqual([block('setByHand', 'idp', 'C5')]);
    expect(check({}, { consentComplete: false })).toEqual([block('setByHand', 'consent', 'C5')]);
  });

  it('does not let a No to the risk assessments pass (R-NPT-66)', () => {
    expect(check({ riskAssessments: false })).toEqual([block('riskOpen', 'riskAssessments', 'R-NPT-66')]);
  });

  it('wants a PSP unless it is purely for health (R-NPT-07, R-NPT-42)', () => {
    expect(check({ pspInPlace: false }, { hasPlan: false })).toEqual([block('noPlan', 'pspInPlace', 'R-NPT-42')]);
    expect(check({ pspInPlace: false, healthOnly: true }, { hasPlan: false, healthOnly: true })).toEqual([]);
  });

  it('wants every consent (R-NPT-72), care out of school (R-NPT-63) and a way back to full time (R-NPT-69)', () => {
    expect(check({ consent: false }, { consentComplete: false })).toEqual([block('noConsent', 'consent', 'R-NPT-72')]);
    expect(check({ careArrangements: false })).toEqual([block('noCare', 'careArrangements', 'R-NPT-63')]);
    expect(check({ reintegrationPlan: false }, { hasReintegrationPlan: false })).toEqual([
      block('noReintegration', 'reintegrationPlan', 'R-NPT-69'),
    ]);
  });

  it('wants the travel form sent before travel is agreed, where there is travel assistance (R-NPT-67)', () => {
    expect(check({ travelAssistance: true })).toEqual([
      { code: 'travel.formNotSent', path: 'travelAgreed', effect: 'block', rule: 'R-NPT-67' },
    ]);
    expect(check({ travelAssistance: true }, { travelFormSent: true })).toEqual([]);
    expect(check({ travelAssistance: true, travelAgreed: false })).toEqual([]);
  });

  it('cannot be completed on a day to come', () => {
    expect(check({ completedOn: day('2026-10-13') })).toEqual([
      { ...block('completedInFuture', 'completedOn', 'C5'), params: { completedOn: '2026-10-13' } },
    ]);
  });
});
