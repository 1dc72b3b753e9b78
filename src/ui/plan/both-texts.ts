import { isoDate } from '../../domain/date/iso-date';
import type { AnswerConflict } from '../../domain/merge/merge-answers';

/** Both texts, mine first, one below the other; undefined when the answers are no free texts. */
export function bothTexts({ mine, theirs }: AnswerConflict): string | undefined {
  if (typeof mine !== 'string' || typeof theirs !== 'string') return undefined;
  if (isoDate(mine) !== undefined || isoDate(theirs) !== undefined) return undefined;
  return `${mine}\n\n${theirs}`;
}
