import type { Dispatch } from './dispatch';

export type DispatchIdentity = Pick<
  Dispatch,
  'caseRef' | 'kind' | 'subjectKey' | 'contentHash' | 'recipients' | 'resendNo'
> & { readonly schoolId: string };

/**
 * The text whose SHA-256, after `D-`, is a dispatch's unique key: one effect, one key (RELIABILITY 2.1). Recipients
 * count as a set: their order, case and repetition do not matter.
 */
export function dispatchKeyParts(identity: DispatchIdentity): string {
  const { schoolId, caseRef, kind, subjectKey, contentHash, resendNo } = identity;
  const recipients = [...new Set(identity.recipients.map((address) => address.toLowerCase()))].sort().join(',');
  return [schoolId, caseRef, kind, subjectKey, contentHash, recipients, resendNo].join('|');
}
