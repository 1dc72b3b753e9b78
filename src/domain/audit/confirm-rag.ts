import type { IsoDate } from '../date/iso-date';
import { blocks } from '../result/issue';
import { type Issue, invalid, ok, type Result } from '../result/result';
import type { RagProposal } from './propose-rag';
import type { RagColour } from './rag-matrix';

/** What an officer of the authority says to a proposal. */
export interface RagConfirmation {
  readonly confirmedBy: string;
  readonly confirmedOn: IsoDate;
  readonly confirmedColour: RagColour;
  /** Needed when the colour differs from the proposed one. */
  readonly confirmReason?: string;
}

/** A proposal and its confirmation: the proposed colour stays beside the confirmed one. */
export interface ConfirmedRag extends RagProposal, RagConfirmation {}

/**
 * A proposed colour as confirmed or changed by an officer of the authority (R-NPT-62, DOMAIN B6, G-3). Fails with
 * `invalid` without a name, on a day before the proposal, or when a change has no reason. Civil days.
 */
export function confirmRag(proposal: RagProposal, confirmation: RagConfirmation): Result<ConfirmedRag> {
  const issues = checkConfirmation(proposal, confirmation);
  return issues.length > 0 ? invalid(...issues) : ok({ ...proposal, ...confirmation });
}

/** Whether another colour than the proposed one is confirmed without saying why (B6, G-3). */
export function isUnexplainedChange(
  proposed: RagColour,
  {
    confirmedColour,
    confirmReason,
  }: { readonly confirmedColour: RagColour; readonly confirmReason?: string | undefined },
): boolean {
  return confirmedColour !== proposed && !confirmReason?.trim();
}

function checkConfirmation(proposal: RagProposal, confirmation: RagConfirmation): Issue[] {
  const { confirmedBy, confirmedOn } = confirmation;
  const { proposedOn } = proposal;
  const issues: Issue[] = [];
  if (!confirmedBy.trim()) issues.push(blocks('rag.confirmerMissing', 'confirmedBy', { rule: 'R-NPT-62' }));
  if (confirmedOn < proposedOn) {
    const params = { confirmedOn, proposedOn };
    issues.push(blocks('rag.confirmedBeforeProposal', 'confirmedOn', { rule: 'R-NPT-62', params }));
  }
  if (isUnexplainedChange(proposal.colour, confirmation)) {
    issues.push(blocks('rag.changeReasonMissing', 'confirmReason', { rule: 'R-NPT-62' }));
  }
  return issues;
}
