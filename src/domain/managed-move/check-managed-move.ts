import type { IsoDate } from '../date/iso-date';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import { because, type Decision } from '../rule/decision';

export interface ManagedMoveFacts {
  readonly parentConsentedOn?: IsoDate;
  /** An EHC plan, or a statement under the older law. */
  readonly hasEhcp: boolean;
  /** The day on which the pupil changes schools, once it is known. */
  readonly movesOn?: IsoDate;
}

/**
 * R-HCK-37: a managed move needs the parents' consent, given by the day of the move, and cannot apply to a pupil with a
 * statement (EHC plan): then only the SEN team is turned to, and nothing else is asked. Civil days.
 */
export function checkManagedMove({ parentConsentedOn, hasEhcp, movesOn }: ManagedMoveFacts): Issue[] {
  const rule = 'R-HCK-37';
  if (hasEhcp) return [blocks('managedMove.askSenTeam', 'hasEhcp', { rule })];
  if (!parentConsentedOn) return [blocks('managedMove.consentMissing', 'parentConsentedOn', { rule })];
  if (!movesOn || parentConsentedOn <= movesOn) return [];
  return [blocks('managedMove.consentTooLate', 'parentConsentedOn', { rule, params: { movesOn } })];
}

/** R-HCK-37: what a managed move that may happen brings with it: it counts as a Fair Access placement. */
export function managedMoveFollows(facts: ManagedMoveFacts): Decision[] {
  if (!facts.movesOn || checkManagedMove(facts).length > 0) return [];
  return [{ effect: 'record', code: 'managedMove.fairAccess', why: because('R-HCK-37', {}, facts.movesOn) }];
}
