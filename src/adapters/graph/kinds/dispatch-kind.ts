import { type Dispatch, DispatchSchema, isOpenDispatch } from '../../../domain/dispatch/dispatch';
import type { RecordKind } from '../record-kind';

/** PSP Dispatches: the outbox, one row per message. */
export const dispatchKind: RecordKind<Dispatch> = {
  list: 'dispatches',
  keyColumn: 'DispatchKey',
  schema: DispatchSchema,
  schemaVersion: 1,
  upgrades: {},
  key: (record) => record.dispatchKey,
  columns: (record) => ({
    CaseRef: record.caseRef,
    Open: isOpenDispatch(record.state) ? 1 : 0,
    State: record.state,
  }),
  payloadParts: 1,
  hasCaseRef: true,
  hasOpen: true,
};
