import { invalid, ok } from '../../domain/result/result';
import type { Language, Words } from '../../i18n/words';
import type { DocumentMaker } from '../../workflows/ports';
import { drawCertificate } from './draw-certificate';
import { drawFooters } from './draw-footers';
import { drawSection } from './draw-section';
import { drawSignatures } from './draw-signatures';
import { drawParagraphs, drawTitle } from './draw-text';
import { missingGlyphs } from './missing-glyphs';
import { closeDocument, type Fonts, openDocument } from './open-document';
import { Sheet } from './sheet';
import { inFormOrder } from './signature-words';

export interface DocumentMakerOptions {
  loadFonts(): Promise<Fonts>;
  words(language: Language): Promise<Words>;
  /** Printed on the certificate page. */
  readonly appVersion: string;
}

/** On the paper form the signature lines stand before the review date. */
const SIGNATURES_BEFORE = 'review';

/**
 * Draws the tagged PDF of a signed plan (DESIGN 5): A4, in the language that was signed, with a certificate page and the
 * canonical JSON attached. The same input gives the same bytes. Failures: `invalid` with `document.unsigned` when no
 * signature is of this content, `document.noGlyph` when a character cannot be drawn.
 */
export function createDocumentMaker(options: DocumentMakerOptions): DocumentMaker {
  return {
    async planPdf({ plan, contentHash, canonicalJson, signatures: given }) {
      const signatures = inFormOrder(given, contentHash);
      const last = signatures
        .map(({ at }) => at)
        .sort()
        .at(-1);
      if (last === undefined) return invalid({ code: 'document.unsigned', path: '', effect: 'block' });
      const [fonts, words] = await Promise.all([options.loadFonts(), options.words(plan.language)]);
      const title = words.t('pdf.title', { title: plan.title, caseRef: plan.caseRef, version: plan.planVersion });
      const document = await openDocument({ title, language: plan.language, at: last, contentHash }, fonts);
      const issues = missingGlyphs(document, plan, signatures);
      if (issues.length > 0) return invalid(...issues);

      const attachmentName = `plan-${plan.caseRef}-v${plan.planVersion}.json`;
      const sheet = new Sheet(document);
      drawTitle(sheet, plan.title);
      drawParagraphs(
        sheet,
        words.t('pdf.identity', { school: plan.schoolName, caseRef: plan.caseRef, version: plan.planVersion }),
      );
      for (const section of plan.sections) {
        if (section.key === SIGNATURES_BEFORE) drawSignatures(sheet, signatures, words);
        drawSection(sheet, section);
      }
      drawCertificate(sheet, { plan, contentHash, signatures, attachmentName, appVersion: options.appVersion }, words);
      sheet.close();
      drawFooters(document, plan, contentHash, words);
      attachJson(document, attachmentName, canonicalJson, new Date(last));
      return ok(await closeDocument(document));
    },
  };
}

/** The canonical JSON as an associated data file, so that the receiver files the plan without typing it again. */
function attachJson(document: PDFKit.PDFDocument, name: string, json: string, at: Date): void {
  // The published types expect a Buffer; PDFKit itself takes any Uint8Array.
  const bytes = new TextEncoder().encode(json) as unknown as Buffer;
  const options = { name, type: 'application/json', relationship: 'Data', creationDate: at, modifiedDate: at };
  document.file(bytes, options as PDFKit.Mixins.PDFAttachmentOptions);
}
