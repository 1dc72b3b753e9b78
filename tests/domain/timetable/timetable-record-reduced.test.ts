import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import {
  checkAuthorisationUntouched,
  checkHealthOnly,
} from '../../../src/domain/timetable/check-timetable-record-reduced';
import { reducedTimetableOf } from '../../../src/domain/timetable/timetable-record-reduced';

const health = { reasons: ['medical' as const], purelyMedical: true, healthcarePlanDate: day('2026-10-01') };

describe('checkHealthOnly', () => {
  it('lets a purely medical reduced timetable do without a PSP (R-NPT-42)', () => {
    expect(checkHealthOnly(health)).toEqual([]);
  });

  it('refuses any other reason, a No, and a missing Healthcare Plan (R-NPT-42)', () => {
    expect(checkHealthOnly({ ...health, reasons: ['medical', 'behaviour'] })).toEqual([
      { code: 'rtt.notHealthOnly', path: 'reasons', effect: 'block', rule: 'R-NPT-42' },
    ]);
    expect(checkHealthOnly({ ...health, purelyMedical: false })).toEqual([
      { code: 'rtt.notDeclaredMedical', path: 'purelyMedical', effect: 'block', rule: 'R-NPT-42' },
    ]);
    expect(checkHealthOnly({})).toEqual([
      { code: 'rtt.noHealthcarePlan', path: 'healthcarePlanDate', effect: 'block', rule: 'R-NPT-42' },
    ]);
  });
});

describe('checkAuthorisationUntouched', () => {
  it('keeps the decision about more than 12 weeks with the authority (R-NPT-56)', () => {
    const after = {
      authorisationRequestedOn: day('2026-11-16'),
      authorisationDecision: 'authorised' as const,
      authorisationDecidedOn: day('2026-11-20'),
      authorisationDecidedBy: 'Director',
      authorisedUntil: day('2027-01-15'),
    };
    expect(checkAuthorisationUntouched({}, after)).toEqual(
      ['authorisationDecision', 'authorisationDecidedOn', 'authorisationDecidedBy', 'authorisedUntil'].map((path) => ({
        code: 'authorisation.byOthers',
        path,
        effect: 'block',
        rule: 'R-NPT-56',
      })),
    );
    expect(checkAuthorisationUntouched(after, { ...after, authorisationRequestedOn: day('2026-11-17') })).toEqual([]);
  });
});

describe('reducedTimetableOf', () => {
  it('fills what is absent with what is empty, and leaves the rest', () => {
    const answers = { ...health, start: day('2026-10-12'), monitor: 'Carys Rees', hasIdp: true };
    expect(reducedTimetableOf(answers)).toEqual({
      start: '2026-10-12',
      reasons: ['medical'],
      weeks: [],
      avenuesExhausted: '',
      rationale: '',
      monitor: 'Carys Rees',
      responsibleAdult: '',
      reintegration: [],
      alpAccess: '',
      agenciesConsulted: '',
    });
  });
});
