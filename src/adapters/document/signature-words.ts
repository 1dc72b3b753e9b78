import type { Instant } from '../../domain/date/iso-date';
import { dayOf, wallTimeOf } from '../../domain/date/zone';
import type { Signature, SignatureLine } from '../../domain/signature/signature';
import type { Words } from '../../i18n/words';

const LINES: readonly SignatureLine[] = ['pupil', 'school', 'consent', 'socialWorker'];

/** The signatures of one content, in the order of the form's lines, then of time. Others never count. */
export function inFormOrder(signatures: readonly Signature[], contentHash: string): readonly Signature[] {
  const rank = ({ line, at, personId }: Signature): string => `${LINES.indexOf(line)} ${at} ${personId}`;
  return signatures
    .filter((signature) => signature.contentHash === contentHash)
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** What became of a line: signed how, or the reason why not. */
export function outcomeWords({ outcome }: Signature, words: Words): string {
  if (outcome.kind === 'declined') return words.t('pdf.declined', { reason: outcome.reason });
  if (outcome.kind === 'notSigned') return words.t('pdf.notSigned', { reason: outcome.reason });
  return words.t(outcome.mark.kind === 'drawn' ? 'pdf.signedDrawn' : 'pdf.signedTyped');
}

/** A moment as day and time in Europe/London. */
export function momentWords(at: Instant, words: Words): string {
  return words.t('pdf.moment', { date: words.date(dayOf(at), 'long'), time: words.time(wallTimeOf(at)) });
}
