import { type Case, CaseSchema, isOpen } from '../../../domain/case/case';
import type { RecordKind } from '../record-kind';

/** PSP Cases. The key is the case reference, made from the row's own id once the row is there. */
export const caseKind: RecordKind<Case> = {
  list: 'cases',
  keyColumn: 'CaseRef',
  schema: CaseSchema,
  schemaVersion: 1,
  upgrades: {},
  key: (record) => record.caseRef,
  columns: (record) => ({
    Open: isOpen(record.state) ? 1 : 0,
    State: record.state,
    NextDue: record.nextDue?.on ?? null,
    Upn: record.pupil.upn?.kind === 'known' ? record.pupil.upn.value : null,
    SchoolLeadId: record.schoolLeadId ?? null,
  }),
  payloadParts: 1,
  hasCaseRef: true,
  hasOpen: true,
};
