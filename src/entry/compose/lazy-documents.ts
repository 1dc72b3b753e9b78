import regularFont from '../../adapters/document/fonts/dejavu-sans.ttf';
import boldFont from '../../adapters/document/fonts/dejavu-sans-bold.ttf';
import { fail } from '../../domain/result/result';
import { loadWords } from '../../i18n/words';
import type { DocumentMaker } from '../../workflows/ports';

/** The document maker; its library and fonts are fetched when the first plan is drawn. Failure besides its own: offline. */
export const lazyDocuments: DocumentMaker = {
  async planPdf(input) {
    const parts = await fetchParts();
    if (!parts) return fail({ kind: 'offline' });
    const { createDocumentMaker, regular, bold } = parts;
    const loadFonts = () => Promise.resolve({ regular, bold });
    return createDocumentMaker({ loadFonts, words: loadWords, appVersion: __APP_VERSION__ }).planPdf(input);
  },
};

async function fetchParts() {
  try {
    const [{ createDocumentMaker }, regular, bold] = await Promise.all([
      import('../../adapters/document/document-maker'),
      bytesAt(regularFont),
      bytesAt(boldFont),
    ]);
    return { createDocumentMaker, regular, bold };
  } catch {
    return undefined;
  }
}

async function bytesAt(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  return new Uint8Array(await answer.arrayBuffer());
}
