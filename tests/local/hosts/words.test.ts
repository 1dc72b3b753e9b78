import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../src/local/hosts/words';

/** Every sentence with the way to it; a sentence with gaps is filled with a mark. */
function sentences(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [[path, String(words(...Array(words.length).fill('◇')))]];
  return Object.entries(Object(words)).flatMap(([key, value]) => sentences(value, `${path}.${key}`));
}

const { dates: _english, tag: _en, ...en } = wordsIn('en-gb');
const { dates: _welsh, tag: _cy, ...cy } = wordsIn('cy-gb');

/** The same in both languages: names, numbers, and what Welsh borrows. */
const ALIKE = ['.bar.teams', '.bar.outlook', '.outlook.of'];

describe('the words of the pages', () => {
  it('stand in both languages at the same places', () => {
    expect(sentences(cy).map(([path]) => path)).toEqual(sentences(en).map(([path]) => path));
    for (const [path, sentence] of [...sentences(en), ...sentences(cy)]) expect(sentence.trim(), path).not.toBe('');
  });

  it('are translated, names apart', () => {
    const english = new Map(sentences(en));
    const untranslated = sentences(cy).filter(([path, welsh]) => english.get(path) === welsh);
    expect(untranslated.map(([path]) => path).filter((path) => !ALIKE.includes(path))).toEqual([]);
  });

  it('write a day as the language does, in British time', () => {
    const noon = Date.parse('2026-06-02T12:00:00Z');
    expect(wordsIn('en-gb').dates.day(noon)).toBe('Tuesday 2 June 2026');
    expect(wordsIn('cy-gb').dates.day(noon)).toMatch(/Mawrth.*2 Mehefin 2026/);
    expect(wordsIn('cy-gb').dates.time(noon)).toBe('13:00');
  });
});
