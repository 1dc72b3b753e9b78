import { describe, expect, it } from 'vitest';
import { codePointName, normalisedText, unprintableIn } from '../../src/forms/printable';

describe('printable text', () => {
  it('has every letter of Welsh with its marks', () => {
    expect(unprintableIn('âêîôûŵŷ ÂÊÎÔÛŴŶ áàäéèëíìïóòöúùüẃẁẅýỳÿ')).toBeUndefined();
  });

  it('has the punctuation that word processors put in', () => {
    expect(unprintableIn('“Siân’s” – £5 or €6…')).toBeUndefined();
  });

  it('names the first character that cannot be shown', () => {
    const character = unprintableIn('fine, then 😀 and 李') ?? '';
    expect([character, codePointName(character)]).toEqual(['😀', 'U+1F600']);
  });

  it('drops invisible joiners and turns tabs into spaces', () => {
    expect(normalisedText('a\tb\u200bc\ufeff\r\nd')).toBe('a bc\nd');
  });
});
