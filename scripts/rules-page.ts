import type { RuleFile, RuleWords } from '../src/policy/rules/rule-file';
import type { Pack } from '../src/policy/schema';
import { type Figure, figuresOf, notDefinedInWords } from './pack-figures';

/** One guidance document with its rules and, where an authority stands behind it, its pack. */
export interface RuleSource {
  readonly file: RuleFile;
  readonly pack?: Pack;
}

/** Whether this version does what a rule decides. */
export type IsInThisVersion = (rule: string, words: RuleWords) => boolean;

/** `docs/rules.md`: for a policy officer, from the rule files, the packs and the program as it is packed. */
export function rulesPage(sources: readonly RuleSource[], isInThisVersion: IsInThisVersion): string {
  return `${[INTRODUCTION, ...sources.map((source) => chapter(source, isInThisVersion))].join('\n\n')}\n`;
}

const INTRODUCTION = `# The rules, and what the software does with them

This page is made by \`npm run rules\` from \`src/policy/rules\`, \`src/policy/packs\` and the code; a test fails when it is older than they are. It is for the officer who knows the guidance: read a rule, open the document at its headings, and say where we read it wrongly.

**How strongly the document says it:** *must*, *should*, *may*, or *states* (a fact, or a duty of somebody else).

**What the software does:** *blocks* (the step is refused), *asks for a reason* (refused until somebody entitled records one, which the authority sees), *warns* (shown, stops nothing), *acts* (by itself), *keeps* (it must be written down), *shows* (guidance).

**Figures:** *stated* ones are in the document. A *default* was chosen by us because the document gives none; the school can be given another. What a document does not define is absent here and switched off in the software.

**In this version:** the page says what every rule decides; this version's screens go from opening a case to the signed plan in force. *yes* means that code which carries the rule is part of the program that schools get. *rule only: no screen uses it yet* means that the rule is written and tested but does nothing yet: most of reviews, check-ins, reduced timetables after the plan, placements, travel, stages and the messages M4 to M12.

How it is worked out: every page of the program is packed without the code that nothing in it uses, and each place that carries the rule (\`tests/house/rule-homes.ts\`) is looked for in what is left. Code decides. A form counts where no code carries the rule or where keeping an answer is what the rule does; a figure of a pack counts where nothing else carries the rule and code reads that figure by its name; a note of guidance counts where nothing else carries the rule and a screen shows its place. The tables of all steps of a case count for nothing, nor does a check that waits for a step no workflow takes, nor the list of messages or of the people invited where the software acts by itself. This is an approximation: a *yes* may hold for a part of the sentence only (what comes before the plan is in force, and not its review), and it is not said for each authority: most rules of Hackney, South Gloucestershire and the toolkit have no screens. In doubt the page says *rule only*.`;

const EFFECT_WORDS: Readonly<Record<RuleWords['effects'][number], string>> = {
  block: 'blocks',
  reason: 'asks for a reason',
  warn: 'warns',
  auto: 'acts',
  record: 'keeps',
  inform: 'shows',
};

function chapter({ file, pack }: RuleSource, isInThisVersion: IsInThisVersion): string {
  const rules = Object.entries(file.rules);
  return [
    `## ${file.title}`,
    `Source: ${file.document}.`,
    ...(pack ? figures(pack) : []),
    `### Rules (${rules.length})`,
    table(
      ['Rule', 'Where it stands', 'What it asks', 'What the software does', 'In this version'],
      rules.map(([id, words]) => [
        ...ruleRow([id, words]),
        isInThisVersion(id, words) ? 'yes' : 'rule only: no screen uses it yet',
      ]),
    ),
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
