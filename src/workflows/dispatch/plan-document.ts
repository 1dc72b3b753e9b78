import type { AttachmentRecord } from '../../domain/dispatch/dispatch';
import { canonicalJson } from '../../domain/plan/canonical-json';
import type { Plan } from '../../domain/plan/plan';
import { fail, ok, type Result } from '../../domain/result/result';
import { type Signature, signatureKey } from '../../domain/signature/signature';
import { planFileName } from '../mail/plan-mail';
import type { Ports } from '../ports';

export interface PlanDocument {
  readonly record: AttachmentRecord;
  readonly bytes: Uint8Array;
}

/**
 * The signed plan as PDF, rebuilt from what was frozen: the same plan and signatures give the same bytes on every
 * machine. Failures: notFound when the plan is not frozen or its content is not what was hashed; invalid when a
 * character has no glyph.
 */
export async function planDocument(
  ports: Pick<Ports, 'documents' | 'digest'>,
  plan: Plan,
  signatures: readonly Signature[],
): Promise<Result<PlanDocument>> {
  const { frozen, contentHash } = plan;
  if (!frozen || contentHash === undefined) return fail({ kind: 'notFound' });
  const canonical = canonicalJson(frozen);
  if ((await ports.digest.sha256(canonical)) !== contentHash) return fail({ kind: 'notFound' });
  const bound = signatures
    .filter((signature) => signature.planVersion === plan.version && signature.contentHash === contentHash)
    .sort((left, right) => (signatureKey(left) < signatureKey(right) ? -1 : 1));
  const pdf = await ports.documents.planPdf({ plan: frozen, contentHash, canonicalJson: canonical, signatures: bound });
  if (!pdf.ok) return pdf;
  const sha256 = await ports.digest.sha256(pdf.value);
  return ok({ record: { name: planFileName(plan), size: pdf.value.length, sha256 }, bytes: pdf.value });
}
