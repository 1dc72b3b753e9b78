import { badRequest, GraphError } from '../http/graph-error';
import type { Column, FieldValue, Item, SiteList } from '../store/records';
import type { Store } from '../store/store';
import type { ItemIndex } from './item-index';
import { checkedLookup, isLookup, lookupColumn, lookupIdName } from './lookups';

const SINGLE_LINE = 255;
const MULTIPLE_LINES = 63_999;

export type Fields = Record<string, FieldValue>;

/** The values of a write, checked against the list's columns. Throws a 400 for the first that does not fit. */
export function checkedFields(store: Store, list: SiteList, write: Readonly<Record<string, unknown>>): Fields {
  const fields: Fields = {};
  for (const [name, value] of Object.entries(write)) {
    if (name.includes('@odata.')) continue; // control information about another property
    const type = write[`${name}@odata.type`];
    const looking = lookupColumn(list.columns, name);
    if (looking !== undefined) {
      fields[looking.name] = value === null ? null : checkedLookup(store, list, looking, value, type);
      continue;
    }
    const column = list.columns.find((one) => one.name === name);
    if (column === undefined) throw badRequest('invalidRequest', `Field '${name}' is not recognized.`);
    if (column.readOnly) throw badRequest('invalidRequest', `Field '${name}' is read-only.`);
    if (isLookup(column))
      throw badRequest('invalidRequest', `Field '${name}' is written as '${lookupIdName(column)}'.`);
    fields[name] = checkedValue(column, value, type);
  }
  return fields;
}

/** What a new item has where its author wrote nothing. */
export function defaultFields({ columns }: SiteList): Fields {
  const entries = columns.flatMap(({ name, defaultValue, number, currency, boolean }): [string, FieldValue][] => {
    if (defaultValue === undefined) return [];
    const { value } = defaultValue;
    if (number || currency) return [[name, Number(value)]];
    return [[name, boolean ? value === '1' || value === 'true' : value]];
  });
  return Object.fromEntries(entries);
}

/**
 * Throws when another item already has a value that must be unique. Text compares without regard to case, as in the
 * service's own indexes; an empty value is not compared, nor is the item's own.
 */
export function checkUnique(
  columns: readonly Column[],
  items: ItemIndex,
  fields: Readonly<Fields>,
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

/** Throws a 400 when two of these items already hold one value of a column that is to become unique. */
export function checkUniqueColumn({ name }: Column, items: readonly Item[]): void {
  const values = items
    .map(({ fields }) => fields[name] ?? '')
    .filter((value) => value !== '')
    .map((value) => (typeof value === 'string' ? value.toLowerCase() : value));
  if (new Set(values).size === values.length) return;
  throw badRequest('invalidRequest', `Column '${name}' holds a value twice: it cannot become unique.`);
}

function checkedValue(column: Column, value: unknown, type: unknown): FieldValue {
  if (value === null) return null;
  if (column.text) return checkedText(column, value);
  if (column.number && isNumberWithin(column.number, value)) return value;
  if (column.currency && isNumberWithin({}, value)) return value;
  if (column.boolean && typeof value === 'boolean') return value;
  if (column.dateTime && typeof value === 'string' && !Number.isNaN(Date.parse(value))) {
    return `${new Date(value).toISOString().slice(0, 19)}Z`;
  }
  if (column.choice) return checkedChoice(column, column.choice, value, type);
  if (column.hyperlinkOrPicture) throw badRequest('invalidRequest', 'Invalid request'); // the service cannot write them
  throw badRequest('invalidRequest', `The value of field '${column.name}' is not of its column's type.`);
}

function isNumberWithin(facet: Readonly<Record<string, unknown>>, value: unknown): value is number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  const { minimum, maximum } = facet;
  return !(typeof minimum === 'number' && value < minimum) && !(typeof maximum === 'number' && value > maximum);
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

function checkedChoice(
  column: Column,
  choice: NonNullable<Column['choice']>,
  value: unknown,
  type: unknown,
): FieldValue {
  const many = choice.displayAs === 'checkBoxes';
  if (many && type !== 'Collection(Edm.String)') {
    throw new GraphError(500, 'generalException', 'General exception while processing');
  }
  const values = Array.isArray(value) ? value : [value];
  const known = (one: unknown): one is string =>
    typeof one === 'string' && (choice.allowTextEntry === true || (choice.choices ?? []).includes(one));
  if (Array.isArray(value) !== many || !values.every(known)) {
    throw badRequest('invalidRequest', `The value of field '${column.name}' is not one of its choices.`);
  }
  return many ? values.filter(known) : (values.find(known) ?? null);
}
