import pdfMake from 'pdfmake/build/pdfmake';
import regularFont from '../../src/adapters/document/fonts/dejavu-sans.ttf';
import boldFont from '../../src/adapters/document/fonts/dejavu-sans-bold.ttf';

interface Text {
  readonly heading: string;
  readonly rows: readonly (readonly [string, string])[];
}

const at = (path: string) => new URL(path, location.href).href;
pdfMake.addFonts({
  DejaVu: { normal: at(regularFont), bold: at(boldFont), italics: at(regularFont), bolditalics: at(boldFont) },
});

/** Draws the same words as headings and two-column tables; gives milliseconds and bytes. */
async function draw(sections: readonly Text[]): Promise<{ ms: number; bytes: number }> {
  const content = sections.flatMap(({ heading, rows }) => [
    { text: heading, bold: true, fontSize: 14 },
    { table: { widths: [160, '*'], body: rows.map(([label, text]) => [{ text: label, bold: true }, text]) } },
  ]);
  const from = performance.now();
  const buffer = await pdfMake.createPdf({ content, defaultStyle: { font: 'DejaVu', fontSize: 10 } }).getBuffer();
  return { ms: performance.now() - from, bytes: buffer.length };
}

Object.assign(window, { draw, ready: Promise.resolve() });
