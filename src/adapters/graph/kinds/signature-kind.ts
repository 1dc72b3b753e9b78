import { planKey } from '../../../domain/plan/plan';
import { type Signature, SignatureSchema, signatureKey } from '../../../domain/signature/signature';
import type { RecordKind } from '../record-kind';

/** PSP Signatures: one row per signer and version of a plan. */
export const signatureKind: RecordKind<Signature> = {
  list: 'signatures',
  keyColumn: 'SignatureKey',
  schema: SignatureSchema,
  schemaVersion: 1,
  upgrades: {},
  key: signatureKey,
  columns: (record) => ({
    CaseRef: record.caseRef,
    PlanKey: planKey({ caseRef: record.caseRef, version: record.planVersion }),
  }),
  payloadParts: 1,
  hasCaseRef: true,
  hasOpen: false,
};
