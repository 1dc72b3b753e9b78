import { isEqual } from './is-equal';
import {
  type AnswerConflict,
  type Entry,
  entryId,
  type Fields,
  isEntryList,
  isRecord,
  isTextList,
  type Merged,
} from './merged';

/** What the merge knows about particular answers, by path. */
export interface MergePolicy {
  /** Objects made of independent fields; every other object is one answer. */
  readonly byField: readonly string[];
  /** Lists that hold no more entries than this: additions that exceed it together are a conflict. */
  readonly longest: Readonly<Record<string, number>>;
}

/** Three-way merge of the fields of two objects. A conflict keeps theirs in `value`. `path` is '' at the top. */
export function mergeFields(
  path: string,
  base: Fields,
  mine: Fields,
  theirs: Fields,
  policy: MergePolicy,
): Merged<Fields> {
  const value: Record<string, unknown> = {};
  const conflicts: AnswerConflict[] = [];
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const place = path ? `${path}.${key}` : key;
    const merged = mergeValue(place, base[key], mine[key], theirs[key], policy);
    conflicts.push(...merged.conflicts);
    if (merged.value !== undefined) value[key] = merged.value;
  }
  return { value, conflicts };
}

function mergeValue(key: string, base: unknown, mine: unknown, theirs: unknown, policy: MergePolicy): Merged<unknown> {
  if (isEqual(mine, theirs) || isEqual(mine, base)) return { value: theirs, conflicts: [] };
  if (isEqual(theirs, base)) return { value: mine, conflicts: [] };
  const conflict = { value: theirs, conflicts: [{ key, mine, theirs }] };
  if (policy.byField.includes(key) && isRecord(mine) && isRecord(theirs)) {
    return mergeFields(key, isRecord(base) ? base : {}, mine, theirs, policy);
  }
  if (isTextList(mine) && isTextList(theirs)) {
    return { value: mergeSet(isTextList(base) ? base : [], mine, theirs), conflicts: [] };
  }
  if (!isEntryList(mine) || !isEntryList(theirs)) return conflict;
  const merged = mergeEntries(key, isEntryList(base) ? base : [], mine, theirs, policy);
  return merged.value.length > (policy.longest[key] ?? Number.POSITIVE_INFINITY) ? conflict : merged;
}

/** Theirs, with what I added and without what I removed. */
function mergeSet(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const kept = theirs.filter((item) => mine.includes(item) || !base.includes(item));
  return [...kept, ...mine.filter((item) => !base.includes(item) && !kept.includes(item))];
}

/** Entry by entry, in their order, my additions at the end. Removing what the other side changed is a conflict. */
function mergeEntries(
  key: string,
  base: readonly Entry[],
  mine: readonly Entry[],
  theirs: readonly Entry[],
  policy: MergePolicy,
): Merged<readonly Fields[]> {
  const value: Fields[] = [];
  const conflicts: AnswerConflict[] = [];
  for (const id of new Set([...theirs, ...mine].map(entryId))) {
    const merged = mergeEntry(`${key}.${id}`, byId(base, id), byId(mine, id), byId(theirs, id), policy);
    conflicts.push(...merged.conflicts);
    if (merged.value) value.push(merged.value);
  }
  return { value, conflicts };
}

function mergeEntry(
  key: string,
  base: Entry | undefined,
  mine: Entry | undefined,
  theirs: Entry | undefined,
  policy: MergePolicy,
): Merged<Fields | undefined> {
  if (base && mine && theirs) return mergeFields(key, base, mine, theirs, policy);
  if (isEqual(mine, theirs) || isEqual(mine, base)) return { value: theirs, conflicts: [] };
  if (isEqual(theirs, base)) return { value: mine, conflicts: [] };
  return { value: theirs, conflicts: [{ key, mine, theirs }] };
}

const byId = (entries: readonly Entry[], id: string) => entries.find((entry) => entryId(entry) === id);
