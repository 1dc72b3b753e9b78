import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { badRequest, GraphError, notImplemented } from '../http/graph-error';
import type { Column } from '../store/records';

const INDEX_LIMIT = 20;
/** The list view threshold: above it an index can no longer be added. */
export const VIEW_THRESHOLD = 5000;

const FACETS = ['text', 'number', 'boolean', 'dateTime', 'choice'] as const;
const OTHER_FACETS = [
  'calculated',
  'contentApprovalStatus',
  'currency',
  'geolocation',
  'hyperlinkOrPicture',
  'lookup',
  'personOrGroup',
  'term',
  'thumbnail',
];

/** A column as a client defines it. */
export const ColumnWriteSchema = z.looseObject({
  name: z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,31}$/, 'is not an internal column name'),
  displayName: z.string().max(255).nullish(),
  description: z.string().nullish(),
  required: z.boolean().nullish(),
  indexed: z.boolean().nullish(),
  enforceUniqueValues: z.boolean().nullish(),
  hidden: z.boolean().nullish(),
  text: z
    .looseObject({ allowMultipleLines: z.boolean().optional(), maxLength: z.int().min(1).max(255).optional() })
    .optional(),
  number: z.looseObject({}).optional(),
  boolean: z.looseObject({}).optional(),
  dateTime: z.looseObject({}).optional(),
  choice: z.looseObject({ choices: z.array(z.string()).optional(), allowTextEntry: z.boolean().optional() }).optional(),
});
export type ColumnWrite = z.infer<typeof ColumnWriteSchema>;

/** The columns a generic list has from the start. */
export function builtInColumns(): Column[] {
  return [
    column({ name: 'Title', displayName: 'Title', text: { allowMultipleLines: false, maxLength: 255 } }),
    ...['Created', 'Modified'].map((name) => ({
      ...column({ name, dateTime: { format: 'dateTime' } }),
      readOnly: true,
    })),
  ];
}

/**
 * The list's columns with these added. Throws a 400 for a definition the service refuses, a 409 for a name that is
 * taken, a 501 for a type this tenant does not have.
 */
export function withColumns(columns: readonly Column[], writes: readonly ColumnWrite[], rows: number): Column[] {
  const all = [...columns];
  for (const write of writes) {
    checkColumn(write, rows);
    if (all.some(({ name }) => name.toLowerCase() === write.name.toLowerCase())) {
      throw new GraphError(409, 'nameAlreadyExists', `A column with the name '${write.name}' already exists.`);
    }
    all.push(column(write));
  }
  if (all.filter(({ indexed }) => indexed).length > INDEX_LIMIT) {
    throw badRequest('invalidRequest', `A list can have at most ${INDEX_LIMIT} indexed columns.`);
  }
  return all;
}

function checkColumn(write: ColumnWrite, rows: number): void {
  const other = OTHER_FACETS.find((facet) => write[facet] != null);
  if (other !== undefined) throw notImplemented(`columns of type '${other}'`);
  const facets = FACETS.filter((facet) => write[facet] !== undefined);
  if (facets.length !== 1) throw badRequest('invalidRequest', `Column '${write.name}' needs exactly one type facet.`);
  const multiLine = write.text?.allowMultipleLines === true;
  if (multiLine && (write.indexed || write.enforceUniqueValues)) {
    throw badRequest(
      'invalidRequest',
      `Column '${write.name}' has multiple lines: it can be neither indexed nor unique.`,
    );
  }
  if (write.enforceUniqueValues && !write.indexed) {
    throw badRequest('invalidRequest', `Column '${write.name}' must be indexed to enforce unique values.`);
  }
  if (write.indexed && rows > VIEW_THRESHOLD) {
    throw badRequest('invalidRequest', 'The list is above the list view threshold: an index cannot be added any more.');
  }
}

function column(write: ColumnWrite): Column {
  const facet = FACETS.find((name) => write[name] !== undefined);
  return {
    id: randomUUID(),
    name: write.name,
    displayName: write.displayName ?? write.name,
    description: write.description ?? '',
    columnGroup: 'Custom Columns',
    required: write.required ?? false,
    indexed: write.indexed ?? false,
    enforceUniqueValues: write.enforceUniqueValues ?? false,
    hidden: write.hidden ?? false,
    readOnly: false,
    ...(facet === undefined ? {} : { [facet]: write[facet] }),
  };
}
