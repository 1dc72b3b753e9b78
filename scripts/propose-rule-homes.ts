/**
 * Proposes `tests/house/rule-homes.ts` from what code, forms, packs and test titles say: `npx tsx
 * scripts/propose-rule-homes.ts`. It writes the table; whoever runs it reads the difference before keeping it.
 */
import { writeFileSync } from 'node:fs';
import { RULES, type RuleId } from '../src/domain/rule/rules';
import { filesBelow, rulesIn, rulesProvenBy, textOf } from '../tests/house/rule-mentions';

const TABLE = new URL('../tests/house/rule-homes.ts', import.meta.url);
/** The list of the rules itself carries none of them. */
const NOT_HOMES = ['src/domain/rule/rules.ts', 'src/policy/rules/'];
const DECLARATION = /^(export )?(?:async )?(const|function|type|interface|class) (\w+)/;

const places = ['src/domain', 'src/policy', 'src/forms']
  .flatMap((folder) => filesBelow(folder, '.ts', 'pack.json'))
  .filter((path) => !NOT_HOMES.some((each) => path.startsWith(each)))
  .flatMap(placesIn);
const proofs = filesBelow('tests', '.test.ts', '.test.tsx')
  .filter((path) => !path.startsWith('tests/house/'))
  .flatMap((path) => rulesProvenBy(path).map((rule) => ({ rule, path })));
writeFileSync(TABLE, table());

interface Place {
  readonly rule: RuleId;
  readonly name: string;
  readonly inCode: boolean;
}

function placesIn(path: string): Place[] {
  const source = textOf(path) ?? '';
  return path.endsWith('.json') ? placesInPack(path, source) : placesInCode(path, source.split('\n'));
}

function placesInPack(path: string, source: string): Place[] {
  return Object.entries(JSON.parse(source)).flatMap(([key, value]) =>
    rulesIn(JSON.stringify(value)).map((rule) => ({ rule, name: `${path}#${key}`, inCode: true })),
  );
}

function placesInCode(path: string, lines: readonly string[]): Place[] {
  return lines.flatMap((line, index) =>
    rulesIn(line).map((rule) => ({ rule, name: `${path}#${exportAt(lines, index)}`, inCode: !isComment(line) })),
  );
}

/** Where code names a rule; where none does, what is said to be its home in a comment. */
function carriersOf(rule: RuleId): string[] {
  const own = places.filter((place) => place.rule === rule);
  const coded = own.filter(({ inCode }) => inCode);
  return [...new Set((coded.length > 0 ? coded : own).map(({ name }) => name))];
}

function isComment(line: string): boolean {
  return /^\s*(\/\*|\*|\/\/)/.test(line);
}

/** The exported name that a line belongs to: its own declaration, or the nearest export that uses it. */
function exportAt(lines: readonly string[], index: number): string {
  const declarations = declarationsOf(lines);
  const isAbove = /^( \*|\/\*)/.test(lines[index] ?? '');
  const own = isAbove ? declarations.find(({ at }) => at > index) : declarations.filter(({ at }) => at <= index).at(-1);
  return nearestExport(own ? [own] : [], declarations)?.name ?? '';
}

interface Declaration {
  readonly name: string;
  readonly at: number;
  readonly isExported: boolean;
  readonly isValue: boolean;
  readonly text: string;
}

function declarationsOf(lines: readonly string[]): Declaration[] {
  const starts = lines.flatMap((line, at) => {
    const match = DECLARATION.exec(line);
    return match ? [{ at, match }] : [];
  });
  return starts.map(({ at, match: [, exported, kind = '', name = ''] }, order) => ({
    name,
    at,
    isExported: exported !== undefined,
    isValue: kind === 'const' || kind === 'function',
    text: lines
      .slice(at, starts[order + 1]?.at)
      .filter((line) => !isComment(line))
      .join('\n'),
  }));
}

/** Wider and wider circles of those who use it; where nobody does, the first thing that the file gives to others. */
function nearestExport(known: readonly Declaration[], all: readonly Declaration[]): Declaration | undefined {
  const found = known.find(({ isExported }) => isExported);
  if (found) return found;
  const users = all.filter((each) => known.some(({ name }) => new RegExp(`\\b${name}\\b`).test(each.text)));
  if (users.length > known.length) return nearestExport(users, all);
  return all.find(({ isExported, isValue }) => isExported && isValue) ?? all.find(({ isExported }) => isExported);
}

function table(): string {
  const quote = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');
  const rows = (Object.keys(RULES) as RuleId[]).map((rule) => {
    const provenBy = proofs.filter((proof) => proof.rule === rule).map(({ path }) => path);
    return `  '${rule}': { carriedBy: [${quote(carriersOf(rule))}], provenBy: [${quote(provenBy)}] },`;
  });
  return `import type { RuleId } from '../../src/domain/rule/rules';

/** What carries a rule, as \`file#export\`, \`form file#question\` or \`pack#key\`, and the tests that prove it. */
export interface RuleHome {
  readonly carriedBy: readonly string[];
  readonly provenBy: readonly string[];
}

/** A home for every rule. Proposed by \`scripts/propose-rule-homes.ts\`, read and kept by hand. */
export const RULE_HOMES: Readonly<Record<RuleId, RuleHome>> = {
${rows.join('\n')}
};
`;
}
