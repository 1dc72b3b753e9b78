import { invalid, ok, type Result } from '../domain/result/result';
import { type Pack, PackSchema } from './schema';

/**
 * Reads a pack from parsed JSON. Failure: invalid, one issue `pack.wrong` for each place that does not follow the
 * schema, with its path.
 */
export function parsePack(json: unknown): Result<Pack> {
  const parsed = PackSchema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  return invalid(
    ...parsed.error.issues.map(({ path }) => ({
      code: 'pack.wrong',
      path: path.map(String).join('.'),
      effect: 'block' as const,
    })),
  );
}
