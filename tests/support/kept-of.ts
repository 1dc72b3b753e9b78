import type { z } from 'zod/mini';

/** What is left of a value that was stored and read again, as plain data. */
export const keptOf = (schema: z.ZodMiniType, stored: unknown): unknown =>
  schema.parse(JSON.parse(JSON.stringify(stored)));

/** Where a schema refuses a stored value: the path of each complaint, empty where it takes the value. */
export const refusedIn = (schema: z.ZodMiniType, stored: unknown): string[] =>
  schema.safeParse(stored).error?.issues.map(({ path }) => path.join('.')) ?? [];
