import { z } from 'zod/mini';
import { CaseRefSchema } from '../case/case';
import { InstantSchema } from '../date/iso-date';
import { EmailAddressSchema } from '../person/person';
import { Sha256Schema } from '../plan/sha256';

const text = (max: number) => z.string().check(z.maxLength(max));

/** Messages that this version sends (DOMAIN B5). */
export const DispatchKindSchema = z.enum(['M1', 'M2', 'M3']);
export type DispatchKind = z.infer<typeof DispatchKindSchema>;

/** RELIABILITY 2.2. `Sending` never goes back to `Queued` or `Claimed`. */
export const DispatchStateSchema = z.enum([
  'Queued',
  'Claimed',
  'Sending',
  'Sent',
  'Confirmed',
  'Bounced',
  'Returned',
  'NeedsDecision',
  'Resent',
  'Cancelled',
]);
export type DispatchState = z.infer<typeof DispatchStateSchema>;

export const AttachmentRecordSchema = z.object({
  name: text(120),
  size: z.number(),
  sha256: Sha256Schema,
});
export type AttachmentRecord = z.infer<typeof AttachmentRecordSchema>;

/** One outgoing message: a row first, then an effect, then evidence (RELIABILITY 2.1). */
export const DispatchSchema = z.object({
  schemaVersion: z.literal(1),
  /** `D-` and SHA-256 of schoolId|caseRef|kind|subjectKey|contentHash|recipients|resendNo. */
  dispatchKey: z.string().check(z.regex(/^D-[0-9a-f]{64}$/)),
  caseRef: CaseRefSchema,
  kind: DispatchKindSchema,
  /** The PlanKey the message is about. */
  subjectKey: text(80),
  contentHash: Sha256Schema,
  resendNo: z.number(),
  rule: text(20),
  state: DispatchStateSchema,
  recipients: z.array(EmailAddressSchema).check(z.minLength(1)),
  copyTo: z.array(EmailAddressSchema),
  subject: text(200),
  attachments: z.array(AttachmentRecordSchema),
  /** Who claimed it, and a random mark of that tab. */
  ownerId: z.optional(text(64)),
  ownerName: z.optional(text(120)),
  attempt: z.optional(text(64)),
  leaseNo: z.number(),
  /** Set by the fence (P4), and only there. */
  mailbox: z.optional(EmailAddressSchema),
  draftId: z.optional(text(400)),
  internetMessageId: z.optional(text(200)),
  attemptNo: z.number(),
  lastAttemptAt: z.optional(InstantSchema),
  evidenceId: z.optional(text(400)),
  sentAt: z.optional(InstantSchema),
  queuedAt: InstantSchema,
  decision: z.optional(z.object({ by: text(120), at: InstantSchema, reason: text(500) })),
  /** Why it stopped, as a code with words in i18n (`dispatch.error.<code>`). */
  error: z.optional(text(60)),
});
export type Dispatch = z.infer<typeof DispatchSchema>;

/** States that the due queue works on by itself. */
export const isUnderWay = (state: DispatchState): boolean =>
  state === 'Queued' || state === 'Claimed' || state === 'Sending';

/** States that the due queue still works on, or that wait for a person's decision. */
export const isOpenDispatch = (state: DispatchState): boolean => isUnderWay(state) || state === 'NeedsDecision';
