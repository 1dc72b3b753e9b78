import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../src/adapters/document/open-document';
import { instant } from '../../../src/domain/date/iso-date';
import { PRINTABLE_RANGES } from '../../../src/forms/printable';
import { FONTS } from '../../support/a-document';

interface WithFont {
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

describe('the embedded fonts', () => {
  it.each(['regular', 'bold'])('have every character that the form lets through: %s', async (name) => {
    const facts = { title: 'Fonts', language: 'cy', at: instant('2026-10-05T14:14:00Z'), contentHash: '' } as const;
    const document = (await openDocument(facts, FONTS)).font(name);
    // PDFKit keeps the opened font where its published types do not show it.
    const { font } = (document as unknown as WithFont)._font;
    const all = PRINTABLE_RANGES.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, i) => first + i),
    );
    const missing = all.filter((codePoint) => codePoint !== 0x0a && !font.hasGlyphForCodePoint(codePoint));
    expect(all.length).toBeGreaterThan(700);
    expect(missing).toEqual([]);
  });
});
