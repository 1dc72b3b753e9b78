import type { RuleFile, RuleWords } from '../src/policy/rules/rule-file';
import type { Pack } from '../src/policy/schema';
import { type Figure, figuresOf, notDefinedInWords } from './pack-figures';

/** One guidance document with its rules and, where an authority stands behind it, its pack. */
export interface RuleSource {
  readonly file: RuleFile;
  readonly pack?: Pack;
}

/** `docs/rules.md`: for a policy officer, from the rule files and the packs alone. */
export function rulesPage(sources: readonly RuleSource[]): string {
  return `${[INTRODUCTION, ...sources.map(chapter)].join('\n\n')}\n`;
}

const INTRODUCTION = `# The rules, and what the software does with them

This page is made by \`npm run rules\` from \`src/policy/rules\` and \`src/policy/packs\`; a test fails when it is older than they are. It is for the officer who knows the guidance: read a rule, open the document at its headings, and say where we read it wrongly.

**How strongly the document says it:** *must*, *should*, *may*, or *states* (a fact, or a duty of somebody else).

**What the software does:** *blocks* (the step is refused), *asks for a reason* (refused until somebody entitled records one, which the authority sees), *warns* (shown, stops nothing), *acts* (by itself), *keeps* (it must be written down), *shows* (guidance).

**Figures:** *stated* ones are in the document. A *default* was chosen by us because the document gives none; the school can be given another. What a document does not define is absent here and switched off in the software.`;

const EFFECT_WORDS: Readonly<Record<RuleWords['effects'][number], string>> = {
  block: 'blocks',
  reason: 'asks for a reason',
  warn: 'warns',
  auto: 'acts',
  record: 'keeps',
  inform: 'shows',
};

function chapter({ file, pack }: RuleSource): string {
  const rules = Object.entries(file.rules);
  return [
    `## ${file.title}`,
    `Source: ${file.document}.`,
    ...(pack ? figures(pack) : []),
    `### Rules (${rules.length})`,
    table(['Rule', 'Where it stands', 'What it asks', 'What the software does'], rules.map(ruleRow)),
  ].join('\n\n');
}

function figures(pack: Pack): string[] {
  const rows = figuresOf(pack).map(({ topic, value, status, section }: Figure) => [topic, value, status, section]);
  const missing = notDefinedInWords(pack);
  return [
    `### What the authority defines (pack ${pack.version})`,
    table(['What', 'Value', '', 'Where it stands'], rows),
    `**Not defined by this authority**, so switched off: ${missing.join('; ')}.`,
  ];
}

function ruleRow([id, { clause, force, says, does, effects }]: [string, RuleWords]): string[] {
  const effect = effects.map((each) => EFFECT_WORDS[each]).join(', ');
  return [id, clause.replaceAll('; ', '<br>'), `${says} *(${force})*`, `${does} *(${effect})*`];
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
