import type { Issue } from '../../domain/result/result';
import type { Pack } from '../schema';
import { problem } from './problem';
import { groupsOf, isGroup } from './walk';

interface Entry {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly isDated: boolean;
}

/**
 * Entries of a list that have the same key. With periods the same key may return, as long as no day belongs to two of
 * them; limits are known by their reason.
 */
export function listProblems(pack: Pack): Issue[] {
  return groupsOf(pack)
    .filter(({ value }) => Array.isArray(value))
    .flatMap(({ path, value }) => {
      const entries = Object.values(value).map(entryOf);
      return entries.flatMap((entry, index) => {
        const earlier = entry && entries.slice(0, index).find((other) => other && meets(entry, other));
        if (!earlier) return [];
        const code = entry.isDated && earlier.isDated ? 'periodsOverlap' : 'doubleKey';
        return [problem(code, [...path, index], entry.key)];
      });
    });
}

/** Before and after every day. */
const [ALWAYS_FROM, ALWAYS_TO] = ['0000-01-01', '9999-12-31'] as const;

function entryOf(entry: unknown): Entry | undefined {
  if (!isGroup(entry)) return undefined;
  const key = entry.key ?? entry.reason;
  if (typeof key !== 'string') return undefined;
  const { validFrom, validTo } = entry;
  return {
    key,
    from: typeof validFrom === 'string' ? validFrom : ALWAYS_FROM,
    to: typeof validTo === 'string' ? validTo : ALWAYS_TO,
    isDated: validFrom !== undefined || validTo !== undefined,
  };
}

const meets = (one: Entry, other: Entry): boolean =>
  one.key === other.key && one.from <= other.to && other.from <= one.to;
