import { createDocumentMaker } from '../../src/adapters/document/document-maker';
import regularFont from '../../src/adapters/document/fonts/dejavu-sans.ttf';
import boldFont from '../../src/adapters/document/fonts/dejavu-sans-bold.ttf';
import { loadWords } from '../../src/i18n/words';
import type { DocumentMaker } from '../../src/workflows/ports';

const bytesAt = async (address: string) => new Uint8Array(await (await fetch(address)).arrayBuffer());
const fonts = Promise.all([bytesAt(regularFont), bytesAt(boldFont)]).then(([regular, bold]) => ({ regular, bold }));
const maker = createDocumentMaker({ loadFonts: () => fonts, words: loadWords, appVersion: '0.1.0' });

/** Draws the plan once; gives milliseconds and bytes. */
async function draw(input: Parameters<DocumentMaker['planPdf']>[0]): Promise<{ ms: number; bytes: number }> {
  await fonts;
  const from = performance.now();
  const made = await maker.planPdf(input);
  if (!made.ok) throw new Error(made.failure.kind);
  return { ms: performance.now() - from, bytes: made.value.length };
}

Object.assign(window, { draw });
