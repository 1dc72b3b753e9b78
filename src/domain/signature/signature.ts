import { z } from 'zod/mini';
import { CaseRefSchema } from '../case/case';
import { InstantSchema, IsoDateSchema } from '../date/iso-date';
import { Sha256Schema } from '../plan/sha256';

const text = (max: number) => z.string().check(z.maxLength(max));

/** In what capacity somebody signs (DOMAIN C1). */
export const CapacitySchema = z.enum([
  'self',
  'parent',
  'fosterCarerDelegated',
  'fosterCarerViews',
  'socialWorker',
  'schoolLead',
  'headteacher',
]);
export type Capacity = z.infer<typeof CapacitySchema>;

/** The three lines of the form: who must sign, or give a reason. */
export const SignatureLineSchema = z.enum(['pupil', 'school', 'consent', 'socialWorker']);
export type SignatureLine = z.infer<typeof SignatureLineSchema>;

/** A drawn mark: strokes of points in a 1000 x 400 box, whole numbers. A typed mark: the name as typed. */
export const MarkSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('drawn'),
    strokes: z.array(z.array(z.tuple([z.number(), z.number()]))).check(z.minLength(1)),
  }),
  z.object({ kind: z.literal('typed'), name: text(120).check(z.minLength(1)) }),
]);
export type Mark = z.infer<typeof MarkSchema>;

/**
 * One signature, or a recorded refusal or reason, bound to one version and hash of a plan.
 * Key = planKey|line|personId. A signature of another hash never counts (RELIABILITY 5).
 */
export const SignatureSchema = z.object({
  schemaVersion: z.literal(1),
  caseRef: CaseRefSchema,
  planVersion: z.number(),
  contentHash: Sha256Schema,
  line: SignatureLineSchema,
  personId: text(64),
  signerName: text(120),
  capacity: CapacitySchema,
  outcome: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('signed'), method: z.enum(['device', 'm365']), mark: MarkSchema }),
    z.object({ kind: z.literal('declined'), reason: text(500) }),
    /** Only for the pupil: age, declined, absent (G-20). */
    z.object({ kind: z.literal('notSigned'), reason: text(500) }),
  ]),
  /** Europe/London day of signing; never before the meeting. */
  date: IsoDateSchema,
  at: InstantSchema,
  statement: text(1000),
  statementHash: Sha256Schema,
  language: z.enum(['en', 'cy']),
  /** The member of staff who handed the device over and was there. */
  witness: z.object({ id: text(64), name: text(120) }),
});
export type Signature = z.infer<typeof SignatureSchema>;

/** The unique key of a signature row. */
export const signatureKey = (s: Pick<Signature, 'caseRef' | 'planVersion' | 'line' | 'personId'>): string =>
  `${s.caseRef}|${s.planVersion}|${s.line}|${s.personId}`;
