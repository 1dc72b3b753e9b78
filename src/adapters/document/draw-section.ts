import type { FrozenAnswer, FrozenQuestion, FrozenSection } from '../../domain/plan/plan';
import { drawPairs, drawTable } from './draw-table';
import { drawHeading, drawList, drawParagraphs, drawSubheading } from './draw-text';
import type { Sheet } from './sheet';

/** Longer answers stand below their question, not beside it. */
const BESIDE_UP_TO = 160;

/** One part of the form: short answers as a grid, the others below their question. */
export function drawSection(sheet: Sheet, section: FrozenSection): void {
  drawHeading(sheet, section.heading);
  for (const run of runsOf(section.questions)) {
    if ('pairs' in run) drawPairs(sheet, run.pairs);
    else drawQuestion(sheet, run.question, section.heading);
  }
}

type Run = { readonly pairs: [label: string, answer: string][] } | { readonly question: FrozenQuestion };

/** Neighbouring short answers make one grid. */
function runsOf(questions: readonly FrozenQuestion[]): readonly Run[] {
  const runs: Run[] = [];
  for (const question of questions) {
    const last = runs.at(-1);
    if (!isShort(question.answer) || questions.length === 1) runs.push({ question });
    else if (last !== undefined && 'pairs' in last) last.pairs.push([question.label, question.answer.text]);
    else runs.push({ pairs: [[question.label, question.answer.text]] });
  }
  return runs;
}

function isShort(answer: FrozenAnswer): answer is Extract<FrozenAnswer, { kind: 'text' }> {
  return answer.kind === 'text' && answer.text.length <= BESIDE_UP_TO && !answer.text.includes('\n');
}

function drawQuestion(sheet: Sheet, { label, answer }: FrozenQuestion, heading: string): void {
  if (label !== heading) drawSubheading(sheet, label);
  if (answer.kind === 'text') drawParagraphs(sheet, answer.text);
  else if (answer.kind === 'list') drawList(sheet, answer.items);
  else drawAnswerTable(sheet, answer.columns, answer.rows);
}

function drawAnswerTable(sheet: Sheet, columns: readonly string[], rows: readonly (readonly string[])[]): void {
  drawTable(sheet, {
    head: columns.map((text) => ({ text, header: 'Column' })),
    rows: rows.map((row) => row.map((text) => ({ text }))),
    widths: columns.map((column, index) => share([column, ...rows.map((row) => row[index] ?? '')])),
  });
}

/** A column's share of the width: more for longer text, but no column is starved or takes all. */
function share(texts: readonly string[]): number {
  const longestWord = Math.max(...texts.flatMap((text) => text.split(' ').map((word) => word.length)));
  const longest = Math.max(...texts.map((text) => text.length));
  return Math.max(Math.min(longestWord, 16) + 3, Math.min(Math.sqrt(longest) * 5, 60));
}
