import { describe, expect, it } from 'vitest';
import { checkAuditRecord } from '../../../src/domain/audit/audit-record';

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
