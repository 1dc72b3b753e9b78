import { z } from 'zod/mini';
import { CaseRefSchema } from '../case/case';
import { InstantSchema } from '../date/iso-date';

/** One line of a case's history: append-only, chained by hash (RELIABILITY 4). Key = caseRef|sequence. */
export const HistoryEntrySchema = z.object({
  schemaVersion: z.literal(1),
  caseRef: CaseRefSchema,
  sequence: z.number(),
  /** Makes an entry that must stand once idempotent, for example `sent|D-…`. */
  onceKey: z.string().check(z.maxLength(200)),
  at: InstantSchema,
  by: z.string().check(z.maxLength(120)),
  /** Words: `history.<what>`. */
  what: z.string().check(z.maxLength(60)),
  why: z.string().check(z.maxLength(500)),
  details: z.record(z.string(), z.string()),
  prevHash: z.string(),
  hash: z.string(),
});
export type HistoryEntry = z.infer<typeof HistoryEntrySchema>;
