import { describe, expect, it } from 'vitest';
import { DispatchKindSchema, DispatchSchema, DispatchStateSchema } from '../../../src/domain/dispatch/dispatch';
import { OTHER_HASH, SOME_HASH } from '../../support/builders';
import { keptOf, refusedIn } from '../../support/kept-of';

const dispatch = {
  schemaVersion: 1,
  dispatchKey: `D-${SOME_HASH}`,
  caseRef: 'PSP-0142',
  kind: 'M1',
  subjectKey: 'PSP-0142|1',
  contentHash: OTHER_HASH,
  resendNo: 1,
  rule: 'R-NPT-38',
  state: 'Resent',
  recipients: ['psp@npt.gov.uk'],
  copyTo: ['psp-record@brynglas.example'],
  subject: 'PSP plan – PSP-0142 v1',
  attachments: [{ name: 'PSP-0142.pdf', size: 41_250, sha256: SOME_HASH }],
  ownerId: 'lead',
  ownerName: 'Angharad Rees',
  attempt: 'tab-1',
  leaseNo: 2,
  mailbox: 'psp-office@brynglas.example',
  draftId: 'AAMkAD',
  internetMessageId: '<1@brynglas.example>',
  attemptNo: 2,
  lastAttemptAt: '2026-11-03T09:00:10Z',
  evidenceId: 'AAMkAE',
  sentAt: '2026-11-03T09:00:11Z',
  queuedAt: '2026-11-03T09:00:00Z',
  decision: { by: 'Angharad Rees', at: '2026-11-03T10:00:00Z', reason: 'Not in Sent Items' },
  error: 'noEvidence',
};

describe('A stored message to the authority (RELIABILITY 2.1)', () => {
  it('keeps its key, its recipients, its attachments and what was decided', () => {
    expect(keptOf(DispatchSchema, dispatch)).toEqual(dispatch);
  });

  it.each([
    ['schemaVersion', 2],
    ['dispatchKey', SOME_HASH],
    ['dispatchKey', `D-${SOME_HASH}0`],
    ['dispatchKey', `D-${SOME_HASH.slice(1)}`],
    ['dispatchKey', `xD-${SOME_HASH}`],
    ['dispatchKey', `D-${'g'.repeat(64)}`],
    ['caseRef', '0142'],
    ['kind', 'M4'],
    ['contentHash', 'b'],
    ['state', 'Lost'],
    ['recipients', []],
    ['subject', 'x'.repeat(201)],
    ['error', 'x'.repeat(61)],
    ['queuedAt', '2026-11-03'],
  ])('is refused with %s %j', (field, value) => {
    expect(refusedIn(DispatchSchema, { ...dispatch, [field]: value })).toEqual([field]);
  });

  it('takes a subject of 200 characters', () => {
    expect(refusedIn(DispatchSchema, { ...dispatch, subject: 'x'.repeat(200) })).toEqual([]);
  });

  it('is of a kind that is sent', () => {
    expect(DispatchKindSchema.options).toEqual(['M1', 'M2', 'M3']);
  });

  it('is in one of ten states (RELIABILITY 2.2)', () => {
    expect(DispatchStateSchema.options).toEqual([
      'Queued',
      'Claimed',
      'Sending',
      'Sent',
      'Confirmed',
      'Bounced',
      'Returned',
      'NeedsDecision',
      'Resent',
      'Cancelled',
    ]);
  });
});
