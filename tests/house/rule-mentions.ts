import { readdirSync, readFileSync } from 'node:fs';
import { isRuleId } from '../../src/domain/rule/decision';
import type { RuleId } from '../../src/domain/rule/rules';

const ROOT = new URL('../../', import.meta.url);

/** The text of a file of the project, or undefined when there is none. `path` from the root. */
export function textOf(path: string): string | undefined {
  try {
    return readFileSync(new URL(path, ROOT), 'utf8');
  } catch {
    return undefined;
  }
}

/** Every file below a folder whose name ends so; paths from the root, sorted. */
export function filesBelow(folder: string, ...endings: readonly string[]): string[] {
  return readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => `${folder}/${name}`)
    .sort();
}

/** The rules that a text names, also those of a list that goes on without the prefix: `R-NPT-02, 03`. */
export function rulesIn(text: string): RuleId[] {
  const lists = text.matchAll(/\b(R-[A-Z0-9]{2,4}-)(\d{2}(?:(?:,| and|, and| to) \d{2}\b(?!\d|[.:/-]\d))*)/g);
  const named = [...lists].flatMap(([, prefix = '', numbers = '']) =>
    [...numbers.matchAll(/\d{2}/g)].map(([number]) => `${prefix}${number}`),
  );
  return [...new Set(named)].filter(isRuleId);
}

/** What an `it`, `test` or `describe` of a test file says, also the rows of a table that its title is filled from. */
export function titlesIn(source: string): string {
  const titles = [
    ...source.matchAll(/(?:\b(?:it|test|describe)|[)\]])\(\s*(?:'((?:\\.|[^'\\])*)'|`([^`]*)`|"([^"]*)")/g),
  ].map(([, single, template, double]) => single ?? template ?? double ?? '');
  const tables = [...source.matchAll(/\.each(?:<[^>]*>)?\(\s*(\[[\s\S]*?\n\s*\][^)]*)\)\(\s*['"`]([^'"`]*)/g)]
    .filter(([, , title = '']) => /%[sj]|\$\w+/.test(title))
    .map(([, rows = '']) => rows);
  return [...titles, ...tables].join('\n');
}

/** The rules that the tests of a file name in their titles. */
export const rulesProvenBy = (path: string): RuleId[] => rulesIn(titlesIn(textOf(path) ?? ''));
