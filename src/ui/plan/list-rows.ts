/** One row of a list question, as the form sees it: named cells. */
export type ListRow = Readonly<Record<string, unknown>>;

export const rowsIn = (answer: unknown): readonly ListRow[] => (Array.isArray(answer) ? answer.filter(isRow) : []);

const isRow = (value: unknown): value is ListRow => typeof value === 'object' && value !== null;

/** The same row with one cell changed; `undefined` takes the cell away. */
export function withCell(row: ListRow, key: string, value: unknown): ListRow {
  const { [key]: _before, ...rest } = row;
  return value === undefined ? rest : { ...rest, [key]: value };
}
