import regularFont from '../../src/adapters/document/fonts/dejavu-sans.ttf';
import boldFont from '../../src/adapters/document/fonts/dejavu-sans-bold.ttf';
import { loadWords } from '../../src/i18n/words';
import type { DocumentMaker } from '../../src/workflows/ports';

const bytesAt = async (address: string) => new Uint8Array(await (await fetch(address)).arrayBuffer());
const fonts = Promise.all([bytesAt(regularFont), bytesAt(boldFont)]).then(([regular, bold]) => ({ regular, bold }));
/** The words are there before, as in the product; the maker and its library are fetched with the first plan. */
const ready = Promise.all([fonts, loadWords('en')]);

/** Draws the plan once, fetching what it needs; gives milliseconds and bytes. */
async function draw(input: Parameters<DocumentMaker['planPdf']>[0]): Promise<{ ms: number; bytes: number }> {
  await ready;
  const from = performance.now();
  const { createDocumentMaker } = await import('../../src/adapters/document/document-maker');
  const maker = createDocumentMaker({ loadFonts: () => fonts, words: loadWords, appVersion: '0.1.0' });
  const made = await maker.planPdf(input);
  if (!made.ok) throw new Error(made.failure.kind);
  return { ms: performance.now() - from, bytes: made.value.length };
}

Object.assign(window, { draw, ready });
