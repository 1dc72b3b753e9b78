import type { IsoDate } from '../domain/date/iso-date';
import { isEqual } from '../domain/merge/is-equal';
import type { Plan } from '../domain/plan/plan';
import { fail, invalid, ok, type Result } from '../domain/result/result';
import { checkSignature } from '../domain/signature/check-signature';
import { neededSignatures, type Signer, signersOfViews } from '../domain/signature/needed-signatures';
import { type Signature, type SignatureLine, signatureKey } from '../domain/signature/signature';
import { signatureProgress } from '../domain/signature/signature-progress';
import type { Language } from '../i18n/words';
import { appendHistory } from './append-history';
import { type CaseFile, currentPlan, loadCase } from './load-case';
import type { PolicyDeps } from './policy-deps';
import type { Ports } from './ports';
import { createOrJoin, settle } from './settle';

export interface SignInput {
  readonly line: SignatureLine;
  readonly personId: string;
  readonly outcome: Signature['outcome'];
  readonly date: IsoDate;
  /** The language that the statement was shown in. */
  readonly language: Language;
}

/**
 * Records one signature, refusal or reason on the locked version, bound to its hash (RELIABILITY 5). Pressed twice it
 * stands once; somebody who declined before may sign later, a signature is never replaced. `complete` means that every
 * required line counts and T8 can follow at once. Failures: invalid (not entitled, day before the meeting, plan not
 * locked), conflict when the version was withdrawn while the person signed.
 */
export async function signPlan(
  ports: Ports,
  deps: PolicyDeps,
  file: CaseFile,
  input: SignInput,
): Promise<Result<{ readonly file: CaseFile; readonly complete: boolean }>> {
  const plan = currentPlan(file)?.value;
  if (!plan) return fail({ kind: 'notFound' });
  const signature = await newSignature(ports, deps, file, plan, input);
  const issues = checkSignature(signature, plan, file.case.value, plan.answers.meetingDate);
  if (plan.state !== 'locked') issues.push({ code: 'signature.planNotLocked', path: 'planVersion', effect: 'block' });
  if (issues.length > 0) return invalid(...issues);

  const { signatures } = ports.records;
  const joined = await createOrJoin(signatures, signatureKey(signature), signature);
  if (!joined.ok) return joined;
  const stored = await settle(signatures, joined.value.record, (now) => {
    if (now.outcome.kind === 'signed' || isEqual(now.outcome, signature.outcome)) return ok(now);
    return ok(signature);
  });
  if (!stored.ok) return stored;
  const noted = await appendHistory(ports, signature.caseRef, {
    onceKey: `signature|${stored.value.id}|${stored.value.etag}`,
    what: 'signatureRecorded',
    why: 'R-NPT-18',
    details: { version: String(plan.version), line: input.line, outcome: input.outcome.kind },
  });
  if (!noted.ok) return noted;
  return judge(ports, signature);
}

/** Looks again: while the person signed, a colleague may have signed, or have opened the plan for a change. */
async function judge(
  ports: Ports,
  { caseRef, planVersion }: Signature,
): Promise<Result<{ readonly file: CaseFile; readonly complete: boolean }>> {
  const file = await loadCase(ports, caseRef);
  if (!file.ok) return file;
  const plan = currentPlan(file.value)?.value;
  if (plan?.version !== planVersion) return fail({ kind: 'conflict' });
  const given = file.value.signatures.map(({ value }) => value);
  return ok({ file: file.value, complete: signatureProgress(file.value.case.value, plan, given).complete });
}

async function newSignature(
  ports: Ports,
  deps: PolicyDeps,
  file: CaseFile,
  plan: Plan,
  { line, personId, outcome, date, language }: SignInput,
): Promise<Signature> {
  const signer = signerOf(file, line, personId);
  const words = await deps.words(language);
  const statement = language === plan.frozen?.language ? plan.frozen.statement : words.t('form.c1.statement');
  const { id, name } = ports.session.me;
  return {
    schemaVersion: 1,
    caseRef: plan.caseRef,
    planVersion: plan.version,
    contentHash: plan.contentHash ?? '',
    line,
    personId,
    signerName: signer?.name ?? '',
    capacity: signer?.capacity ?? 'self',
    outcome,
    date,
    at: ports.clock.now(),
    statement,
    statementHash: await ports.digest.sha256(statement),
    language,
    witness: { id, name },
  };
}

/** Somebody entitled to the line; `checkSignature` refuses everybody else. */
function signerOf(file: CaseFile, line: SignatureLine, personId: string): Signer | undefined {
  const need = neededSignatures(file.case.value).find((each) => each.line === line);
  const views = line === 'consent' ? signersOfViews(file.case.value) : [];
  return [...(need?.whoMay ?? []), ...views].find((signer) => signer.personId === personId);
}
