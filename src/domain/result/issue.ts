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
