import { type Plan, PlanSchema, planKey } from '../../../domain/plan/plan';
import type { RecordKind } from '../record-kind';

/** PSP Plans: one row per version. */
export const planKind: RecordKind<Plan> = {
  list: 'plans',
  keyColumn: 'PlanKey',
  schema: PlanSchema,
  schemaVersion: 1,
  upgrades: {},
  key: planKey,
  columns: (record) => ({ CaseRef: record.caseRef, State: record.state }),
  payloadParts: 4,
  hasCaseRef: true,
  hasOpen: false,
};
