import type { Plan } from '../plan/plan';
import { blocks, warns } from '../result/issue';
import type { Issue } from '../result/result';
import { checkSignature, isBoundTo } from './check-signature';
import { neededSignatures, type SignatureNeed, type SigningFacts } from './needed-signatures';
import type { Signature } from './signature';

export type SignatureLineState = 'needed' | 'signed' | 'declined' | 'notSigned' | 'earlierVersion';

export interface SignatureLineProgress {
  readonly need: SignatureNeed;
  readonly state: SignatureLineState;
  /** The signature that gives the state; absent when needed. */
  readonly signature?: Signature;
}

export interface SignatureProgress {
  readonly lines: readonly SignatureLineProgress[];
  /** True when every required line counts: the plan may come into force (R-NPT-18). */
  readonly complete: boolean;
  /** Why it is not complete, one issue a line; `path` is the line. */
  readonly blockedBy: readonly Issue[];
  /** Refusals beside a valid signature of the same line: recorded, never hidden (DOMAIN G-21). */
  readonly warnings: readonly Issue[];
}

/**
 * Who has signed this version of a plan and who is left. Only signatures of this version and content that pass
 * `checkSignature` count (RELIABILITY 5); a foster carer's views do not (R-NPT-72).
 */
export function signatureProgress(
  facts: SigningFacts,
  plan: Plan,
  signatures: readonly Signature[],
): SignatureProgress {
  const meetingDate = (plan.frozen?.answers ?? plan.answers).meetingDate;
  const valid = signatures.filter((signature) => checkSignature(signature, plan, facts, meetingDate).length === 0);
  const earlier = signatures.filter((signature) => !isBoundTo(signature, plan));
  const lines = neededSignatures(facts).map((need) => readLine(need, valid, earlier));
  const blockedBy = lines.filter((line) => line.need.required && !isDone(line)).map(blockOf);
  return {
    lines,
    complete: blockedBy.length === 0,
    blockedBy,
    warnings: lines.flatMap((line) => refusals(line, valid)),
  };
}

function readLine(
  need: SignatureNeed,
  valid: readonly Signature[],
  earlier: readonly Signature[],
): SignatureLineProgress {
  const here = valid.filter(({ line, capacity }) => line === need.line && capacity !== 'fosterCarerViews');
  for (const state of ['signed', 'declined', 'notSigned'] as const) {
    const signature = here.find(({ outcome }) => outcome.kind === state);
    if (signature) return { need, state, signature };
  }
  const old = earlier.find((signature) => signature.line === need.line && signature.outcome.kind === 'signed');
  return old ? { need, state: 'earlierVersion', signature: old } : { need, state: 'needed' };
}

const isDone = ({ need, state }: SignatureLineProgress): boolean =>
  state === 'signed' || (need.reasonSuffices && (state === 'declined' || state === 'notSigned'));

function blockOf({ need, state }: SignatureLineProgress): Issue {
  const code = need.whoMay.length === 0 ? 'signature.nobodyMaySign' : (BLOCK_CODES[state] ?? 'signature.needed');
  return blocks(`${code}.${need.line}`, need.line, { rule: need.rule });
}

const BLOCK_CODES: Partial<Record<SignatureLineState, string>> = {
  declined: 'signature.declined',
  earlierVersion: 'signature.earlierVersion',
};

function refusals({ need, state }: SignatureLineProgress, valid: readonly Signature[]): Issue[] {
  if (state !== 'signed') return [];
  return valid
    .filter(({ line, outcome }) => line === need.line && outcome.kind === 'declined')
    .map(({ signerName }) =>
      warns('signature.anotherDeclined', need.line, { rule: need.rule, params: { name: signerName } }),
    );
}
