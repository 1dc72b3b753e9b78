/** Something both sides changed differently. `undefined`: that side removed it. */
export interface AnswerConflict {
  readonly key: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged<T> {
  readonly value: T;
  readonly conflicts: readonly AnswerConflict[];
}

export type Fields = Readonly<Record<string, unknown>>;

/** An entry of a list that two people may fill at once; people are entries by their person id. */
export type Entry = Fields & ({ readonly id: string } | { readonly personId: string });

export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isTextList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

export const isEntryList = (value: unknown): value is readonly Entry[] => Array.isArray(value) && value.every(isEntry);

const isEntry = (value: unknown): value is Entry =>
  isRecord(value) && (typeof value.id === 'string' || typeof value.personId === 'string');

/** What makes two entries the same one. */
export const entryId = (entry: Entry): string => ('id' in entry ? entry.id : entry.personId) as string;
