import { describe, expect, it } from 'vitest';
import { AuditRecordSchema, checkAuditRecord } from '../../../src/domain/audit/audit-record';
import { aStoredForm } from '../../support/a-stored-form';
import { keptOf, refusedIn } from '../../support/kept-of';

describe('checkAuditRecord', () => {
  it('asks an officer who confirms another colour for the reason', () => {
    const asked = [{ code: 'audit.reasonMissing', path: 'confirmReason', effect: 'reason', rule: 'B6' }];
    expect(checkAuditRecord({ colour: 'red', confirmedColour: 'amber' })).toEqual(asked);
    expect(checkAuditRecord({ colour: 'red', confirmedColour: 'amber', confirmReason: ' ' })).toEqual(asked);
    expect(checkAuditRecord({ colour: 'red', confirmedColour: 'amber', confirmReason: 'Looked after only' })).toEqual(
      [],
    );
  });

  it('asks nothing when the proposal is confirmed, or not confirmed yet', () => {
    expect(checkAuditRecord({ colour: 'green', confirmedColour: 'green' })).toEqual([]);
    expect(checkAuditRecord({ colour: 'green' })).toEqual([]);
    expect(checkAuditRecord({ confirmedColour: 'green' })).toEqual([]);
  });
});

const audit = aStoredForm('c6', {
  occasion: 'review',
  assessedOn: '2026-11-02',
  assessor: 'Angharad Rees',
  red: { r1: { applies: false }, r4: { applies: true } },
  amber: { a2: { applies: true } },
  green: { g1: { met: true }, g8: { met: false } },
  colour: 'red',
  vulnerability: true,
  confirmedBy: 'Rhodri Thomas',
  confirmedColour: 'amber',
  confirmReason: 'Looked after only',
});

describe('A stored audit', () => {
  it('keeps every answer of C6 when it is stored and read again', () => {
    expect(keptOf(AuditRecordSchema, audit)).toEqual(audit);
  });

  it('is not read from the row of another form', () => {
    expect(refusedIn(AuditRecordSchema, { ...audit, formId: 'c5' })).toEqual(['formId']);
  });

  it('has one of the three colours of the matrix', () => {
    expect(refusedIn(AuditRecordSchema, aStoredForm('c6', { colour: 'blue' }))).toEqual(['answers.colour']);
  });
});
