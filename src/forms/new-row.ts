import type { ListQuestion } from './form';

/** A new row of a list. Only dates may be absent from a stored row: text starts empty, hours at 0, a choice with its own start. */
export function newRow(question: ListQuestion, id: string): Readonly<Record<string, unknown>> {
  const cells = question.columns.flatMap((column): [string, unknown][] => {
    if (column.kind === 'text' || column.kind === 'longText' || column.kind === 'person') return [[column.key, '']];
    if (column.kind === 'hours') return [[column.key, 0]];
    return column.kind === 'choice' ? [[column.key, column.initial]] : [];
  });
  return { [question.rowKey]: id, ...Object.fromEntries(cells) };
}
