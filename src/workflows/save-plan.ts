import type { Instant } from '../domain/date/iso-date';
import { isEqual } from '../domain/merge/is-equal';
import { type AnswerConflict, mergeAnswers } from '../domain/merge/merge-answers';
import type { Plan } from '../domain/plan/plan';
import type { PlanAnswers } from '../domain/plan/plan-answers';
import { fail, invalid, ok, type Result } from '../domain/result/result';
import type { Ports, Stored } from './ports';

export interface SavedPlan {
  readonly stored: Stored<Plan>;
  /** Questions that somebody else answered meanwhile and whose answers are now in `stored`. */
  readonly mergedFrom?: readonly string[];
  /** Who wrote first, when there are such answers or conflicts. */
  readonly other?: { readonly by: string; readonly at: Instant };
  /** Answers that both changed: `stored` keeps theirs, nothing of mine is lost, the person decides. */
  readonly conflicts: readonly AnswerConflict[];
}

const ROUNDS = 5;

/**
 * Saves a draft under If-Match. A lost race is merged question by question with what the other wrote; what both
 * changed is returned and not overwritten. Failures: invalid `plan.notDraft` when it was locked meanwhile, conflict
 * when others keep writing, unknown when no answer came (saving again is safe).
 */
export async function savePlan(ports: Ports, base: Stored<Plan>, mine: PlanAnswers): Promise<Result<SavedPlan>> {
  let current = base;
  for (let round = 0; round < ROUNDS; round += 1) {
    if (current.value.state !== 'draft') return invalid({ code: 'plan.notDraft', path: 'plan', effect: 'block' });
    const theirs = current.value.answers;
    const other = { by: current.modifiedBy, at: current.modifiedAt };
    const { merged, conflicts } = mergeAnswers(base.value.answers, mine, theirs);
    const others = changedByOthers(base.value.answers, mine, theirs, conflicts);
    const done = (stored: Stored<Plan>) =>
      ok({
        stored,
        conflicts,
        ...(others.length > 0 ? { mergedFrom: others } : {}),
        ...(others.length + conflicts.length > 0 ? { other } : {}),
      });
    if (isEqual(merged, theirs)) return done(current);
    const written = await ports.records.plans.replace(current, { ...current.value, answers: merged });
    if (written.ok) return done(written.value);
    if (written.failure.kind !== 'conflict' && written.failure.kind !== 'unknown') return written;
    const reloaded = await ports.records.plans.read(current.id);
    if (!reloaded.ok) return reloaded;
    if (written.failure.kind === 'unknown' && reloaded.value.etag === current.etag) return written;
    current = reloaded.value;
  }
  return fail({ kind: 'conflict' });
}

/** The questions that the other side answered differently and that are settled. */
function changedByOthers(
  base: PlanAnswers,
  mine: PlanAnswers,
  theirs: PlanAnswers,
  conflicts: readonly AnswerConflict[],
): string[] {
  const [before, own, other]: Record<string, unknown>[] = [base, mine, theirs];
  const open = new Set(conflicts.map(({ key }) => key.split('.')[0]));
  return [...new Set([...Object.keys(base), ...Object.keys(theirs)])].filter(
    (key) => !isEqual(before?.[key], other?.[key]) && !isEqual(own?.[key], other?.[key]) && !open.has(key),
  );
}
