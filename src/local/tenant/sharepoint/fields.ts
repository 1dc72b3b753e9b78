import { badRequest, GraphError } from '../http/graph-error';
import type { Column, FieldValue, Item } from '../store/records';
import type { ItemIndex } from './item-index';

const SINGLE_LINE = 255;
const MULTIPLE_LINES = 63_999;

/** The values of a write, checked against the list's columns. Throws a 400 for the first that does not fit. */
export function checkedFields(
  columns: readonly Column[],
  write: Readonly<Record<string, unknown>>,
): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = {};
  for (const [name, value] of Object.entries(write)) {
    if (name.includes('@odata.')) continue; // control information about another property
    const column = columns.find((one) => one.name === name);
    if (column === undefined) throw badRequest('invalidRequest', `Field '${name}' is not recognized.`);
    if (column.readOnly) throw badRequest('invalidRequest', `Field '${name}' is read-only.`);
    fields[name] = checkedValue(column, value);
  }
  return fields;
}

/**
 * Throws when another item already has a value that must be unique. Text compares without regard to case, as in the
 * service's own indexes; an empty value is not compared, nor is the item's own.
 */
export function checkUnique(
  columns: readonly Column[],
  items: ItemIndex,
  fields: Readonly<Record<string, FieldValue>>,
  status: number,
  own?: Item,
): void {
  for (const { name, enforceUniqueValues } of columns) {
    const value = fields[name];
    if (!enforceUniqueValues || value === undefined || value === null || value === '') continue;
    if (items.withValue(name, value).some(({ id }) => id !== own?.id)) {
      const message = 'One or more fields with unique constraints already has the provided value.';
      throw new GraphError(status, status === 409 ? 'nameAlreadyExists' : 'invalidRequest', message);
    }
  }
}

function checkedValue(column: Column, value: unknown): FieldValue {
  if (value === null) return null;
  if (column.text) return checkedText(column, value);
  if (column.number && typeof value === 'number' && Number.isFinite(value)) return value;
  if (column.boolean && typeof value === 'boolean') return value;
  if (column.dateTime && typeof value === 'string' && !Number.isNaN(Date.parse(value))) {
    return `${new Date(value).toISOString().slice(0, 19)}Z`;
  }
  if (column.choice) return checkedChoice(column, column.choice, value);
  throw badRequest('invalidRequest', `The value of field '${column.name}' is not of its column's type.`);
}

function checkedText(column: Column, value: unknown): string {
  if (typeof value !== 'string')
    throw badRequest('invalidRequest', `The value of field '${column.name}' must be text.`);
  const limit = column.text?.allowMultipleLines ? MULTIPLE_LINES : (column.text?.maxLength ?? SINGLE_LINE);
  if (value.length > limit)
    throw badRequest('invalidRequest', `The value of field '${column.name}' is longer than ${limit} characters.`);
  if (!column.text?.allowMultipleLines && /[\r\n]/.test(value)) {
    throw badRequest('invalidRequest', `The value of field '${column.name}' has more than one line.`);
  }
  return value;
}

function checkedChoice(column: Column, choice: NonNullable<Column['choice']>, value: unknown): FieldValue {
  const values = Array.isArray(value) ? value : [value];
  const many = choice.displayAs === 'checkBoxes';
  const known = (one: unknown): one is string =>
    typeof one === 'string' && (choice.allowTextEntry === true || (choice.choices ?? []).includes(one));
  if (Array.isArray(value) !== many || !values.every(known)) {
    throw badRequest('invalidRequest', `The value of field '${column.name}' is not one of its choices.`);
  }
  return many ? values.filter(known) : (values.find(known) ?? null);
}
