import { readFileSync } from 'node:fs';
import { createDocumentMaker } from '../../src/adapters/document/document-maker';
import type { Fonts } from '../../src/adapters/document/open-document';
import { loadWords } from '../../src/i18n/words';

const font = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../src/adapters/document/fonts/${name}.ttf`, import.meta.url)));

/** The fonts of the product, read from disk. */
export const FONTS: Fonts = { regular: font('dejavu-sans'), bold: font('dejavu-sans-bold') };

/** The document maker as the product has it. */
export const documentMaker = createDocumentMaker({
  loadFonts: () => Promise.resolve(FONTS),
  words: loadWords,
  appVersion: '0.1.0',
});

type PlanPdfInput = Parameters<typeof documentMaker.planPdf>[0];

/** The bytes of a document that must be possible. */
export async function pdfOf(input: PlanPdfInput): Promise<Uint8Array> {
  const made = await documentMaker.planPdf(input);
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  return made.value;
}
