import type { Issue } from '../domain/result/result';
import type { Answers } from './answer-at';
import { block } from './answer-issues';
import { checkCell } from './check-cell';
import type { GridQuestion, ListQuestion } from './form';

/** What is wrong with the rows of a list. Paths are `question.row.column`, rows counted from 0. */
export function checkRows(question: ListQuestion<string>, rows: readonly Answers[]): readonly Issue[] {
  const cells = rows.flatMap((row, index) =>
    question.columns.flatMap((column) => checkCell(column, row[column.key], `${question.key}.${index}.${column.key}`)),
  );
  const tooMany = question.maxRows !== undefined && rows.length > question.maxRows;
  return tooMany ? [block('list.tooMany', question.key, { params: { max: question.maxRows } }), ...cells] : cells;
}

/** The same for a table with fixed rows; a row that nobody touched lacks every cell. */
export function checkGrid(question: GridQuestion<string>, answer: Readonly<Record<string, Answers>>): readonly Issue[] {
  return question.rows.flatMap(({ value }) =>
    question.columns.flatMap((column) =>
      checkCell(column, answer[value]?.[column.key], `${question.key}.${value}.${column.key}`),
    ),
  );
}
