import type { FrozenPlan, Plan } from '../domain/plan/plan';
import type { Settings } from '../domain/settings/settings';
import { planForm } from '../forms/c1/plan.form';
import { freezePlan } from '../forms/freeze-plan';
import type { Words } from '../i18n/words';
import type { PolicyDeps } from './policy-deps';

/** A draft as it would be signed now, in the language of `words`: to be locked, or to be read and printed before that. */
export function readDraft(
  deps: PolicyDeps,
  settings: Settings,
  { caseRef, version, answers }: Plan,
  words: Words,
): FrozenPlan {
  const { pack } = deps;
  return freezePlan({ form: planForm, pack, settings, caseRef, version, answers, words, language: words.language });
}
