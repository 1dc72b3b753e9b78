import type { FrozenPlan } from '../../domain/plan/plan';
import type { Words } from '../../i18n/words';
import { shortHash } from './hash-groups';
import { PAGE, PAGE_WIDTH, STYLES } from './sheet';

/** On every page: the reference, the version, the start of the hash, and which page of how many. */
export function drawFooters(
  document: PDFKit.PDFDocument,
  plan: Pick<FrozenPlan, 'caseRef' | 'planVersion'>,
  contentHash: string,
  words: Words,
): void {
  const { start, count } = document.bufferedPageRange();
  const identity = words.t('pdf.footer', {
    caseRef: plan.caseRef,
    version: plan.planVersion,
    hash: shortHash(contentHash),
  });
  for (let index = 0; index < count; index += 1) {
    document.switchToPage(start + index);
    const page = words.t('pdf.page', { page: index + 1, pages: count });
    document.markContent('Artifact', { type: 'Pagination' });
    document.font(STYLES.small.font).fontSize(STYLES.small.size).fillColor(STYLES.small.colour);
    document.text(identity, PAGE.left, PAGE.footer, { lineBreak: false });
    const left = PAGE.left + PAGE_WIDTH - document.widthOfString(page);
    document.text(page, left, PAGE.footer, { lineBreak: false });
    document.endMarkedContent();
  }
}
