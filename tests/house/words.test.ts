import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const table = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../../src/i18n/${language}.json`, import.meta.url), 'utf8'));
const [en, cy] = [table('en'), table('cy')];

const PLURAL = /_(zero|one|two|few|many|other)$/;
const stem = (key: string) => key.replace(PLURAL, '');
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]))].sort();

describe('the words of both languages', () => {
  it('have the same keys', () => {
    const stems = (words: Record<string, string>) => [...new Set(Object.keys(words).map(stem))].sort();
    expect(stems(cy)).toEqual(stems(en));
  });

  it('have the same placeholders under each key', () => {
    const byStem = (words: Record<string, string>) => {
      const all: Record<string, string[]> = {};
      for (const [key, text] of Object.entries(words)) {
        all[stem(key)] = [...new Set([...(all[stem(key)] ?? []), ...placeholders(text)])].sort() as string[];
      }
      return all;
    };
    expect(byStem(cy)).toEqual(byStem(en));
  });

  it('have every Welsh plural branch: zero, one, two, few, many and other', () => {
    const plurals = [
      ...new Set(
        Object.keys(cy)
          .filter((key) => PLURAL.test(key))
          .map(stem),
      ),
    ];
    const incomplete = plurals.filter((key) =>
      ['zero', 'one', 'two', 'few', 'many', 'other'].some((branch) => cy[`${key}_${branch}`] === undefined),
    );
    expect(incomplete).toEqual([]);
  });

  it('are never empty', () => {
    expect([...Object.entries(en), ...Object.entries(cy)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('put no word variable where Welsh would mutate it; numbers and dates do not change', () => {
    const words = 'i|o|ar|at|gan|am|dros|dan|hyd|tan|heb|wrth|trwy|yn|a|â|gyda|tua';
    const numbers = 'date|time|count|n|of|all|max|percent';
    const risky = Object.entries(cy).filter(([, text]) =>
      new RegExp(`(^|[\\s(])(${words}) \\{\\{(?!(${numbers})\\}\\})`, 'i').test(text),
    );
    expect(risky).toEqual([]);
  });
});
