import type { z } from 'zod/mini';
import * as answer from '../form/answer-types';
import { filledForm } from '../form/filled-form';
import { asksReason } from '../result/issue';
import type { Issue } from '../result/result';
import { isUnexplainedChange } from './confirm-rag';
import { AMBER_KEYS, GREEN_KEYS, RAG_COLOURS, RED_KEYS } from './rag-matrix';

export const AUDIT_OCCASIONS = ['review', 'authority'] as const;

/** The answers of form C6: what the audit matrix (B6) was given, what it proposed, what an officer made of it. */
export const AuditAnswersSchema = answer.formAnswers({
  occasion: answer.choice(AUDIT_OCCASIONS),
  assessedOn: answer.date(),
  assessor: answer.text(120),
  red: answer.grid(RED_KEYS, { applies: answer.yesNo() }),
  amber: answer.grid(AMBER_KEYS, { applies: answer.yesNo() }),
  green: answer.grid(GREEN_KEYS, { met: answer.yesNo() }),
  /** The colour that the matrix proposes. */
  colour: answer.choice(RAG_COLOURS),
  /** G-3: red only because the pupil is looked after, on the register, or has a care and support plan. */
  vulnerability: answer.yesNo(),
  confirmedBy: answer.text(120),
  confirmedColour: answer.choice(RAG_COLOURS),
  confirmReason: answer.text(500),
});
export type AuditAnswers = z.infer<typeof AuditAnswersSchema>;

/** One audit of a reduced timetable: one per review and per audit of the authority; earlier ones are kept. */
export const AuditRecordSchema = filledForm('c6', AuditAnswersSchema);
export type AuditRecord = z.infer<typeof AuditRecordSchema>;

/** An officer who confirms another colour than the proposed one says why (B6, G-3). */
export function checkAuditRecord({ colour, confirmedColour, confirmReason }: AuditAnswers): Issue[] {
  if (colour === undefined || confirmedColour === undefined) return [];
  if (!isUnexplainedChange(colour, { confirmedColour, confirmReason })) return [];
  return [asksReason('audit.reasonMissing', 'confirmReason', { rule: 'B6' })];
}
