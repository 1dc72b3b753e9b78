import type { IsoDate } from '../date/iso-date';
import { because, type Decision } from '../rule/decision';

/** How the family could be involved so far. */
export interface FamilyInvolvement {
  /** Attempts to reach the family that came to nothing, by their days. */
  readonly unanswered: readonly IsoDate[];
  readonly isInvolved: boolean;
  /** Advice that was sought, from whom and when. */
  readonly advice: readonly { readonly from: string; readonly on: IsoDate }[];
}

/**
 * R-NPT-20: where involving the family proves difficult, advice may be sought from the Inclusion Service or another
 * service; offered after the first attempt without an answer, turning on the latest one, until advice of that day or
 * later is recorded.
 */
export function adviceToSeek({ unanswered, isInvolved, advice }: FamilyInvolvement): Decision[] {
  const latest = [...unanswered].sort().at(-1);
  if (isInvolved || !latest || advice.some(({ on }) => on >= latest)) return [];
  const why = because('R-NPT-20', { attempts: unanswered.length }, latest);
  return [{ effect: 'record', code: 'family.askForAdvice', why }];
}
