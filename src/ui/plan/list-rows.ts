import type { Column, ListQuestion } from '../../forms/form';

/** One row of a list question, as the form sees it: named cells. */
export type ListRow = Readonly<Record<string, unknown>>;

export const rowsIn = (answer: unknown): readonly ListRow[] => (Array.isArray(answer) ? answer.filter(isRow) : []);

const isRow = (value: unknown): value is ListRow => typeof value === 'object' && value !== null;

/** A new row: texts empty, the first of the choices chosen, days not given. */
export function blankRow(question: ListQuestion, id: string): ListRow {
  const cells = question.columns.map((column) => [column.key, blankCell(column)] as const);
  return { ...Object.fromEntries(cells.filter(([, value]) => value !== undefined)), [question.rowKey]: id };
}

function blankCell(column: Column): unknown {
  switch (column.kind) {
    case 'text':
    case 'longText':
    case 'person':
      return '';
    case 'hours':
      return 0;
    case 'choice':
      return column.options[0]?.value;
    case 'date':
      return undefined;
  }
}

/** The same row with one cell changed; `undefined` takes the cell away. */
export function withCell(row: ListRow, key: string, value: unknown): ListRow {
  const { [key]: _before, ...rest } = row;
  return value === undefined ? rest : { ...rest, [key]: value };
}
