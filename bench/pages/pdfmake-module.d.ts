/** As much of pdfmake 0.3 as the peer page uses; the package brings no types. */
declare module 'pdfmake/build/pdfmake' {
  const pdfMake: {
    addFonts(fonts: Record<string, Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>): void;
    createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
  };
  export = pdfMake;
}
