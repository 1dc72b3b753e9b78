/** A part of a pack that has named parts itself, with the path to it. Lists are groups of their positions. */
export interface Group {
  readonly path: readonly string[];
  readonly value: Readonly<Record<string, unknown>>;
}

/** Every group of a pack, the whole first. */
export function groupsOf(value: unknown, path: readonly string[] = []): Group[] {
  if (!isGroup(value)) return [];
  const below = Object.entries(value).flatMap(([key, part]) => groupsOf(part, [...path, key]));
  return [{ path, value }, ...below];
}

export const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
