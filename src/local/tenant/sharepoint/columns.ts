import { randomUUID } from 'node:crypto';
import { badRequest, GraphError, notImplemented } from '../http/graph-error';
import type { Column } from '../store/records';
import { type ColumnChange, type ColumnWrite, FACETS, OTHER_FACETS } from './column-schema';

const INDEX_LIMIT = 20;
/** The list view threshold: above it an index can no longer be added. */
export const VIEW_THRESHOLD = 5000;

/** The columns a list has from the start; a library's also name the file. */
export function builtInColumns(template: string): Column[] {
  const title = newColumn({ name: 'Title', displayName: 'Title', text: { allowMultipleLines: false, maxLength: 255 } });
  const moments = ['Created', 'Modified'].map((name) => newColumn({ name, dateTime: { format: 'dateTime' } }));
  const file = newColumn({ name: 'FileLeafRef', displayName: 'Name', text: { maxLength: 255 } });
  const readOnly = template === 'documentLibrary' ? [...moments, file] : moments;
  return [title, ...readOnly.map((column) => ({ ...column, readOnly: true }))];
}

/** Whether the list has this column from the start: it can be neither changed in type nor removed. */
export const isBuiltIn = ({ name, readOnly }: Column): boolean => readOnly || name === 'Title';

/**
 * The list's columns with these added. Throws a 400 for a definition the service refuses, a 409 for a name that is
 * taken, a 501 for a type this tenant does not have. `rows` is how many items the list has.
 */
export function withColumns(columns: readonly Column[], writes: readonly ColumnWrite[], rows: number): Column[] {
  const all = [...columns];
  for (const write of writes) {
    if (all.some(({ name }) => name.toLowerCase() === write.name.toLowerCase())) {
      throw new GraphError(409, 'nameAlreadyExists', `A column with the name '${write.name}' already exists.`);
    }
    refuseMissing(write);
    const facets = FACETS.filter((facet) => write[facet] !== undefined);
    if (facets.length !== 1) throw badRequest('invalidRequest', `Column '${write.name}' needs exactly one type facet.`);
    const added = newColumn(write);
    checkColumn(added);
    if (added.indexed) checkRows(rows);
    all.push(added);
  }
  checkIndexes(all);
  return all;
}

/** The list's columns with one changed. Throws as `withColumns` does, and a 400 for a change of type. */
export function withChangedColumn(
  columns: readonly Column[],
  column: Column,
  change: ColumnChange,
  rows: number,
): Column[] {
  refuseMissing(change);
  const facet = FACETS.find((name) => change[name] !== undefined && column[name] === undefined);
  if (facet !== undefined) throw badRequest('invalidRequest', `Column '${column.name}' cannot become '${facet}'.`);
  const given = Object.entries(change).filter(([, value]) => value != null);
  const facets = FACETS.map((name) => [name, column[name] && { ...column[name], ...change[name] }]);
  const changed: Column = {
    ...column,
    ...Object.fromEntries([...given, ...facets.filter(([, value]) => value !== undefined)]),
  };
  checkColumn(changed);
  if (changed.indexed && !column.indexed) checkRows(rows);
  const all = columns.map((one) => (one.id === column.id ? changed : one));
  checkIndexes(all);
  return all;
}

function refuseMissing(write: ColumnWrite | ColumnChange): void {
  const other = OTHER_FACETS.find((facet) => write[facet] != null);
  if (other !== undefined) throw notImplemented(`columns of type '${other}'`);
  if (write.validation != null) throw notImplemented('validation formulas of columns');
  if (write.lookup?.primaryLookupColumnId != null) throw notImplemented('secondary lookup columns');
}

function checkColumn({ name, indexed, enforceUniqueValues, text, hyperlinkOrPicture }: Column): void {
  if (text?.allowMultipleLines && (indexed || enforceUniqueValues)) {
    throw badRequest('invalidRequest', `Column '${name}' has multiple lines: it can be neither indexed nor unique.`);
  }
  if (hyperlinkOrPicture && indexed) {
    throw badRequest('invalidRequest', `Column '${name}' is a hyperlink: it cannot be indexed.`);
  }
  if (enforceUniqueValues && !indexed) {
    throw badRequest('invalidRequest', `Column '${name}' must be indexed to enforce unique values.`);
  }
}

function checkRows(rows: number): void {
  if (rows <= VIEW_THRESHOLD) return;
  throw badRequest('invalidRequest', 'The list is above the list view threshold: an index cannot be added any more.');
}

function checkIndexes(columns: readonly Column[]): void {
  if (columns.filter(({ indexed }) => indexed).length <= INDEX_LIMIT) return;
  throw badRequest('invalidRequest', `A list can have at most ${INDEX_LIMIT} indexed columns.`);
}

function newColumn(write: ColumnWrite): Column {
  const facet = FACETS.find((name) => write[name] !== undefined);
  return {
    id: randomUUID(),
    name: write.name,
    displayName: write.displayName ?? write.name,
    description: write.description ?? '',
    columnGroup: write.columnGroup ?? 'Custom Columns',
    required: write.required ?? false,
    indexed: write.indexed ?? false,
    enforceUniqueValues: write.enforceUniqueValues ?? false,
    hidden: write.hidden ?? false,
    readOnly: false,
    ...(write.defaultValue == null ? {} : { defaultValue: write.defaultValue }),
    ...(facet === undefined ? {} : { [facet]: write[facet] }),
  };
}
