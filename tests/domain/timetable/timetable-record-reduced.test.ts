import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import {
  checkAuthorisationUntouched,
  checkHealthOnly,
} from '../../../src/domain/timetable/check-timetable-record-reduced';
import {
  ReducedTimetableRecordSchema,
  reducedTimetableOf,
} from '../../../src/domain/timetable/timetable-record-reduced';
import { aStoredForm } from '../../support/a-stored-form';
import { aReducedTimetable } from '../../support/builders';
import { keptOf, refusedIn } from '../../support/kept-of';

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

describe('A stored reduced timetable without a plan', () => {
  const stored = aStoredForm('c4', {
    ...aReducedTimetable(),
    hasIdp: false,
    purelyMedical: true,
    healthcarePlanDate: '2026-10-01',
    authorisationRequestedOn: '2026-12-14',
    authorisationDecision: 'authorised',
    authorisationDecidedOn: '2026-12-18',
    authorisationDecidedBy: 'Tegwen Ellis',
    authorisedUntil: '2027-02-05',
  });

  it('keeps every answer of C4 and its authorisation when it is stored and read again', () => {
    expect(keptOf(ReducedTimetableRecordSchema, stored)).toEqual(stored);
  });

  it('is not read from the row of another form', () => {
    expect(refusedIn(ReducedTimetableRecordSchema, { ...stored, formId: 'c3' })).toEqual(['formId']);
  });
});
