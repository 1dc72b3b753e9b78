import type { Issue } from './result';

type More = Pick<Issue, 'rule' | 'params'>;

/** An issue that refuses the step. */
export const blocks = (code: string, path: string, more: More = {}): Issue => ({
  code,
  path,
  effect: 'block',
  ...more,
});

/** An issue that refuses the step until somebody records a reason. */
export const asksReason = (code: string, path: string, more: More = {}): Issue => ({
  code,
  path,
  effect: 'reason',
  ...more,
});

/** An issue that is shown and stops nothing. */
export const warns = (code: string, path: string, more: More = {}): Issue => ({ code, path, effect: 'warn', ...more });

const STRENGTH: Record<Issue['effect'], number> = { block: 2, reason: 1, warn: 0 };

/**
 * The issues with one for each place: the strongest, and of equals the first. Lets the form's issues, given first,
 * speak for their question where a rule finds the same absence.
 */
export function onePerPlace(issues: readonly Issue[]): Issue[] {
  const kept = new Map<string, Issue>();
  for (const issue of issues) {
    const before = kept.get(issue.path);
    if (!before || STRENGTH[issue.effect] > STRENGTH[before.effect]) kept.set(issue.path, issue);
  }
  return [...kept.values()];
}
