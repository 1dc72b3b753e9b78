import type { Dispatch } from '../../domain/dispatch/dispatch';
import { canonicalJson } from '../../domain/plan/canonical-json';
import type { Failure } from '../../domain/result/result';
import { signatureProgress } from '../../domain/signature/signature-progress';
import { planMailBody } from '../mail/plan-mail';
import type { MailDraft, Stored } from '../ports';
import { judgeRecipients } from './judge-recipients';
import type { DispatchPass } from './pass';
import { type PlanDocument, planDocument } from './plan-document';

export type Preflight =
  | { readonly kind: 'ready'; readonly mail: MailDraft; readonly document: PlanDocument }
  /** The plan is not in force yet: its activation comes first. */
  | { readonly kind: 'early' }
  /** It must never go out: the plan was withdrawn before it came into force, or another row has this key. */
  | { readonly kind: 'void'; readonly error: 'planWithdrawn' | 'doubled' }
  | { readonly kind: 'refused'; readonly error: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

/**
 * P0, without any effect: plan in force, content equal to its hash, every signature bound to it, recipients as the
 * settings have them, the document built and hashed. One serial round trip.
 */
export async function preflight(pass: DispatchPass, row: Stored<Dispatch>): Promise<Preflight> {
  const { ports, settings } = pass;
  const dispatch = row.value;
  const [plan, signatures, kase, siblings] = await Promise.all([
    ports.records.plans.byKey(dispatch.subjectKey),
    ports.records.signatures.ofCase(dispatch.caseRef),
    ports.records.cases.byKey(dispatch.caseRef),
    ports.records.dispatches.ofCase(dispatch.caseRef),
  ]);
  if (!plan.ok) return { kind: 'failed', failure: plan.failure };
  if (!signatures.ok) return { kind: 'failed', failure: signatures.failure };
  if (!kase.ok) return { kind: 'failed', failure: kase.failure };
  if (!siblings.ok) return { kind: 'failed', failure: siblings.failure };
  if (!plan.value || !kase.value) return { kind: 'early' };

  if (siblings.value.records.some((other) => isRealOne(other, row))) return { kind: 'void', error: 'doubled' };
  const { value: signed } = plan.value;
  if (signed.inForceAt === undefined) {
    return signed.state === 'superseded' ? { kind: 'void', error: 'planWithdrawn' } : { kind: 'early' };
  }
  if (signed.contentHash !== dispatch.contentHash) return { kind: 'refused', error: 'hashChanged' };
  const hash = await ports.digest.sha256(canonicalJson(signed.frozen));
  if (hash !== dispatch.contentHash) return { kind: 'refused', error: 'hashChanged' };
  const given = signatures.value.records.map((stored) => stored.value);
  if (!signatureProgress(kase.value.value, signed, given).complete) {
    return { kind: 'refused', error: 'signatureMissing' };
  }
  const error = judgeRecipients(dispatch, settings, ports.limits);
  if (error) return { kind: 'refused', error };
  const document = await planDocument(ports, signed, given);
  if (!document.ok && document.failure.kind !== 'invalid') return { kind: 'failed', failure: document.failure };
  if (!document.ok) return { kind: 'refused', error: 'documentFailed' };
  return { kind: 'ready', mail: await mailOf(pass, dispatch, document.value), document: document.value };
}

/** Two rows with one key: the one with the lowest id is the message (P1). */
function isRealOne(other: Stored<Dispatch>, row: Stored<Dispatch>): boolean {
  return other.value.dispatchKey === row.value.dispatchKey && Number(other.id) < Number(row.id);
}

async function mailOf(pass: DispatchPass, dispatch: Dispatch, document: PlanDocument): Promise<MailDraft> {
  const words = await pass.deps.words(pass.deps.pack.languages[0] ?? 'en');
  const { mailbox } = pass.ports.outbox;
  return {
    dispatchKey: dispatch.dispatchKey,
    internetMessageId: `<${dispatch.dispatchKey}@${mailbox.slice(mailbox.lastIndexOf('@') + 1)}>`,
    subject: dispatch.subject,
    bodyHtml: planMailBody(words, pass.settings, dispatch, document.record),
    to: dispatch.recipients,
    cc: dispatch.copyTo,
    attachments: [{ name: document.record.name, contentType: 'application/pdf', bytes: document.bytes }],
  };
}
