import type { Issue } from '../domain/result/result';
import { isAnswered } from './answer-at';
import { block, checkChoices, checkText } from './answer-issues';
import type { Column } from './form';

/** What is wrong with one cell of a list or a table: absent though its row needs it, too long, not one of the choices. */
export function checkCell(column: Column, value: unknown, path: string): readonly Issue[] {
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
    case 'time':
    case 'yesNo':
      return [];
  }
}
