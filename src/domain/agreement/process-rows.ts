import { because, type Decision } from '../rule/decision';

/** R-KS3-03: the rows that a referral meeting runs through, in the order of sheet 3.5. */
export const PROCESS_ROWS = ['analysis', 'inSchool', 'otherAgencies', 'approach', 'monitoring', 'exit'] as const;
export type ProcessRow = (typeof PROCESS_ROWS)[number];

/** What a meeting wrote in one row. */
export interface ProcessNote {
  readonly notes?: string | undefined;
  readonly action?: string | undefined;
  readonly owner?: string | undefined;
}

/**
 * R-KS3-03: where a meeting stands in the six rows: the first row, in their order, that has neither notes nor an action.
 * Undefined when it has been through all of them.
 */
export function nextProcessRow(notes: Readonly<Partial<Record<ProcessRow, ProcessNote>>>): Decision | undefined {
  const row = PROCESS_ROWS.find((each) => !notes[each]?.notes?.trim() && !notes[each]?.action?.trim());
  if (!row) return undefined;
  return { effect: 'inform', code: `process.next.${row}`, why: because('R-KS3-03', { row }) };
}
