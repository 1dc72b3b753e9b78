import { invalid, type Result } from '../domain/result/result';
import { readPack } from './read-pack';
import type { Pack } from './schema';

/**
 * A pack that the application brings along, from parsed JSON. Failure: invalid, one issue `pack.wrong` for each place, for
 * people who cannot mend a pack; `readPack` says what is wrong to those who can.
 */
export function parsePack(json: unknown): Result<Pack> {
  const read = readPack(json);
  if (read.ok || read.failure.kind !== 'invalid') return read;
  return invalid(...read.failure.issues.map(({ path }) => ({ code: 'pack.wrong', path, effect: 'block' as const })));
}
