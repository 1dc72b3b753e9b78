import type { Case } from '../domain/case/case';
import { isEqual } from '../domain/merge/is-equal';
import { fail, ok, type Result } from '../domain/result/result';
import { appendHistory } from './append-history';
import { caseRefOf } from './move-case';
import type { Ports, Stored } from './ports';
import { settle } from './settle';

/** What `changeCase` may change: facts, never identity or state, which have workflows of their own. */
const NEVER_CHANGED = [
  'schemaVersion',
  'caseRef',
  'state',
  'currentPlanVersion',
  'packVersion',
  'openedAt',
  'openedBy',
] as const;

/**
 * Changes facts of a case under If-Match; `what` is the history word. Facts that a colleague changed meanwhile stay as
 * the colleague left them as long as they are others. Failure: conflict when both changed the same fact.
 */
export async function changeCase(
  ports: Ports,
  was: Stored<Case>,
  change: Partial<Case>,
  what: string,
): Promise<Result<Stored<Case>>> {
  const wanted = Object.entries(change).filter(([key]) => !NEVER_CHANGED.some((never) => never === key));
  const before: Record<string, unknown> = was.value;
  const changed = await settle(ports.records.cases, was, (now) => {
    const current: Record<string, unknown> = now;
    const open = wanted.filter(([key, value]) => !isEqual(current[key], value));
    if (open.length === 0) return ok(now);
    if (open.some(([key]) => !isEqual(current[key], before[key]))) return fail({ kind: 'conflict' });
    return ok({ ...now, ...Object.fromEntries(open) });
  });
  if (!changed.ok || changed.value.etag === was.etag) return changed;
  const noted = await appendHistory(ports, caseRefOf(was.value), {
    onceKey: `facts|${changed.value.etag}`,
    what,
    why: '',
    details: { facts: wanted.map(([key]) => key).join(', ') },
  });
  return noted.ok ? changed : noted;
}
