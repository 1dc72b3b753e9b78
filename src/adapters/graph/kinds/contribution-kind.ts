import { type Contribution, ContributionSchema, contributionKey } from '../../../domain/contribution/contribution';
import type { RecordKind } from '../record-kind';

/** PSP Contributions: one row per kind of evidence of a case. */
export const contributionKind: RecordKind<Contribution> = {
  list: 'contributions',
  keyColumn: 'ContributionKey',
  schema: ContributionSchema,
  schemaVersion: 1,
  upgrades: {},
  key: contributionKey,
  columns: (record) => ({ CaseRef: record.caseRef, State: record.answer.status }),
  payloadParts: 1,
  hasCaseRef: true,
  hasOpen: false,
};
