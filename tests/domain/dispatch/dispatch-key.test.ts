import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DispatchIdentity, dispatchKeyParts } from '../../../src/domain/dispatch/dispatch-key';
import { caseRef, email, OTHER_HASH, SOME_HASH } from '../../support/builders';

const IDENTITY: DispatchIdentity = {
  schoolId: '6710001',
  caseRef: caseRef('PSP-0142'),
  kind: 'M1',
  subjectKey: 'PSP-0142|1',
  contentHash: SOME_HASH,
  recipients: [email('psp@npt.gov.uk')],
  resendNo: 0,
};

describe('dispatchKeyParts', () => {
  it('is the text of RELIABILITY 2.1', () => {
    expect(dispatchKeyParts(IDENTITY)).toBe(`6710001|PSP-0142|M1|PSP-0142|1|${SOME_HASH}|psp@npt.gov.uk|0`);
  });

  it('names several recipients in their order, with a comma between them', () => {
    const recipients = [email('sfs@npt.gov.uk'), email('psp@npt.gov.uk')];
    expect(dispatchKeyParts({ ...IDENTITY, recipients })).toContain('|psp@npt.gov.uk,sfs@npt.gov.uk|');
  });

  it.each<[string, Partial<DispatchIdentity>]>([
    ['school', { schoolId: '6710002' }],
    ['case', { caseRef: caseRef('PSP-0143') }],
    ['kind', { kind: 'M2' }],
    ['plan version', { subjectKey: 'PSP-0142|2' }],
    ['content', { contentHash: OTHER_HASH }],
    ['recipients', { recipients: [email('sfs@npt.gov.uk')] }],
    ['resend', { resendNo: 1 }],
  ])('differs for another %s', (_what, change) => {
    expect(dispatchKeyParts({ ...IDENTITY, ...change })).not.toBe(dispatchKeyParts(IDENTITY));
  });

  it('takes recipients as a set, whatever their order, case and repetition', () => {
    const addresses = ['a@npt.gov.uk', 'b@npt.gov.uk', 'c@npt.gov.uk'];
    const one = dispatchKeyParts({ ...IDENTITY, recipients: addresses.map(email) });
    fc.assert(
      fc.property(fc.shuffledSubarray(addresses, { minLength: 3 }), (order) => {
        const recipients = [...order, order[0] ?? ''].map((address) => email(address.toUpperCase()));
        expect(dispatchKeyParts({ ...IDENTITY, recipients })).toBe(one);
      }),
    );
  });
});
