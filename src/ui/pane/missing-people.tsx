import type { Issue } from '../../domain/result/result';
import { IssueBars } from './issue-bars';

/** Who or what the rules still miss. The pupil has a question of their own below. */
export function MissingPeople({ missing }: { readonly missing: readonly Issue[] }) {
  return <IssueBars issues={missing.filter(({ path }) => path !== 'pupil')} />;
}
