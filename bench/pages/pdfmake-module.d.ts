/** As much of pdfmake 0.3 as the peer page uses; the package brings no types. */
declare module 'pdfmake/build/pdfmake' {
  export function addFonts(fonts: Record<string, Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>): void;
  export function createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
}
