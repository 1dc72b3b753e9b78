import type { Issue } from '../domain/result/result';
import { isAnswered } from './answer-at';
import { block, checkChoices, checkText } from './answer-issues';
import type { Column, ListQuestion } from './form';

type Row = Readonly<Record<string, unknown>>;

/** What is wrong with the rows of a list. Paths are `question.row.column`, rows counted from 0. */
export function checkRows(question: ListQuestion, rows: readonly Row[]): readonly Issue[] {
  const cells = rows.flatMap((row, index) =>
    question.columns.flatMap((column) => checkCell(column, row[column.key], `${question.key}.${index}.${column.key}`)),
  );
  const tooMany = question.maxRows !== undefined && rows.length > question.maxRows;
  return tooMany ? [block('list.tooMany', question.key, { params: { max: question.maxRows } }), ...cells] : cells;
}

function checkCell(column: Column, value: unknown, path: string): readonly Issue[] {
  if (!isAnswered(value)) return column.missingKey === undefined ? [] : [block('required', path)];
  switch (column.kind) {
    case 'text':
    case 'longText':
    case 'person':
      return checkText(path, column.maxLength, value);
    case 'choice':
      return checkChoices(path, column.options, [value]);
    case 'hours':
      return (value as number) < 0 || (value as number) > column.maxMinutes
        ? [block('hours.range', path, { params: { max: column.maxMinutes / 60 } })]
        : [];
    case 'date':
      return [];
  }
}
