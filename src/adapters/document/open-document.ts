import type { Instant } from '../../domain/date/iso-date';

/** The fonts that are embedded: TrueType bytes. */
export interface Fonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** What a structure element may carry; the published types of PDFKit leave out `scope` and `bbox`. */
export interface StructOptions {
  readonly alt?: string;
  readonly scope?: 'Column' | 'Row';
  readonly bbox?: readonly [left: number, top: number, right: number, bottom: number];
}

export interface DocumentFacts {
  readonly title: string;
  readonly language: 'en' | 'cy';
  /** Creation and change are set to this moment, so that the same plan gives the same bytes. */
  readonly at: Instant;
  /** Goes into the file's information, from which PDFKit derives the file identifier. */
  readonly contentHash: string;
}

/**
 * A tagged A4 document with both fonts registered as `regular` and `bold`. PDFKit is fetched here, when it is first
 * needed. No text that people typed goes into the metadata: PDFKit writes XMP without escaping.
 */
export async function openDocument(facts: DocumentFacts, fonts: Fonts): Promise<PDFKit.PDFDocument> {
  const { default: PDFDocument } = await import('pdfkit');
  const moment = new Date(facts.at);
  const options = {
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: facts.language === 'cy' ? 'cy-GB' : 'en-GB',
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    // Null, not absent: otherwise PDFKit looks for its built-in Helvetica, which no browser bundle has.
    font: null,
    info: {
      Title: facts.title,
      Keywords: facts.contentHash,
      Creator: 'Pastoral Support',
      CreationDate: moment,
      ModDate: moment,
    },
  };
  // The published types know neither the PDF/UA subset nor a null font.
  const document = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions);
  document.registerFont('regular', fonts.regular as unknown as PDFKit.Mixins.PDFFontSource);
  document.registerFont('bold', fonts.bold as unknown as PDFKit.Mixins.PDFFontSource);
  return document;
}

/** Ends the document and gives its bytes. */
export function closeDocument(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('error', reject);
    document.on('end', () => resolve(joined(chunks)));
    document.end();
  });
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.byteLength, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
