import type { Signature } from '../../domain/signature/signature';
import type { Words } from '../../i18n/words';
import { type Cell, drawTable, type Row } from './draw-table';
import { drawHeading } from './draw-text';
import type { Sheet } from './sheet';
import { outcomeWords } from './signature-words';

/** The form's signature lines: who, the mark or the reason, the date. */
export function drawSignatures(sheet: Sheet, signatures: readonly Signature[], words: Words): void {
  drawHeading(sheet, words.t('pdf.signatures'));
  drawTable(sheet, {
    head: [
      { text: words.t('pdf.signedBy'), header: 'Column' },
      { text: words.t('pdf.signature'), header: 'Column' },
      { text: words.t('pdf.date'), header: 'Column' },
    ],
    rows: signatures.map((signature) => signatureRow(signature, words)),
    widths: [0.36, 0.44, 0.2],
  });
}

function signatureRow(signature: Signature, words: Words): Row {
  return [
    { text: words.t(`pdf.line.${signature.line}`), header: 'Row' },
    signatureCell(signature, words),
    { text: words.date(signature.date, 'long') },
  ];
}

function signatureCell({ signerName, outcome, ...signature }: Signature, words: Words): Cell {
  if (outcome.kind !== 'signed') {
    return { text: `${signerName}\n${outcomeWords({ ...signature, signerName, outcome }, words)}` };
  }
  if (outcome.mark.kind === 'typed') return { text: `${outcome.mark.name}\n${words.t('pdf.signedTyped')}` };
  return { text: signerName, mark: { drawn: outcome.mark, alt: words.t('pdf.markAlt', { name: signerName }) } };
}
