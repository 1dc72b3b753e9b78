import { type HistoryEntry, HistoryEntrySchema } from '../../../domain/history/history-entry';
import type { RecordKind } from '../record-kind';

/** PSP Events: the history of every case. The sequence number is the place in the chain, so it can be taken only once. */
export const historyKind: RecordKind<HistoryEntry> = {
  list: 'history',
  keyColumn: 'EventKey',
  schema: HistoryEntrySchema,
  schemaVersion: 1,
  upgrades: {},
  key: (record) => `${record.caseRef}|${record.sequence}`,
  columns: (record) => ({ CaseRef: record.caseRef, At: record.at }),
  payloadParts: 1,
  hasCaseRef: true,
  hasOpen: false,
};
