import { canMove } from '../domain/case/transitions';
import type { IsoDate } from '../domain/date/iso-date';
import { actionsByStakeholder, checkStakeholderActions } from '../domain/outcome/check-stakeholder-actions';
import { canonicalJson } from '../domain/plan/canonical-json';
import type { Plan } from '../domain/plan/plan';
import type { PlanAnswers } from '../domain/plan/plan-answers';
import { checkPlanAnswers } from '../domain/plan/plan-rules';
import { onePerPlace } from '../domain/result/issue';
import { fail, type Issue, invalid, ok, type Result } from '../domain/result/result';
import type { Settings } from '../domain/settings/settings';
import { planForm } from '../forms/c1/plan.form';
import { checkForm } from '../forms/check-form';
import type { Language } from '../i18n/words';
import { planFigures } from '../policy/plan-figures';
import { type CaseFile, currentPlan, loadCase, nextReviewNumber } from './load-case';
import { caseRefOf, moveCase } from './move-case';
import { planMessages } from './plan-messages';
import type { PolicyDeps } from './policy-deps';
import type { Ports, Stored } from './ports';
import { readDraft } from './read-draft';
import { settle } from './settle';

/**
 * Everything that keeps these answers from being locked for signing (block, reason) and what should be looked at
 * (warn): the form's own requirements and, where these have not refused already, the rules that one field cannot
 * know. `today` is a Europe/London day.
 */
export function checkPlan(
  deps: PolicyDeps,
  file: CaseFile,
  settings: Settings,
  answers: PlanAnswers,
  today: IsoDate,
): Issue[] {
  const asked = onePerPlace([...checkForm(planForm, answers), ...checkActions(file, answers)]);
  const ruled = checkPlanAnswers(answers, {
    today,
    calendar: settings.calendar,
    reviewNumber: nextReviewNumber(file),
    ...planFigures(deps.pack),
  });
  const isAsked = ({ path }: Issue) => asked.some((issue) => issue.path === path && issue.effect === 'block');
  return [...asked, ...ruled.filter((issue) => !isAsked(issue))];
}

/** R-NPT-12: everybody who takes part has an action. */
function checkActions(file: CaseFile, answers: PlanAnswers): Issue[] {
  const partnersInvolved = file.case.value.people.some(({ role }) => role === 'partner');
  return checkStakeholderActions(actionsByStakeholder(answers), { rule: 'R-NPT-12', partnersInvolved });
}

/**
 * T7: freezes the current draft in the language of the signers, hashes it, and lets the case wait for signatures.
 * Repeated after a crash it goes on where it stopped. Failures: invalid with every issue, notFound without a draft,
 * conflict when somebody changed the draft meanwhile (nothing is locked that nobody read).
 */
export async function lockPlan(
  ports: Ports,
  deps: PolicyDeps,
  settings: Settings,
  file: CaseFile,
  language: Language,
): Promise<Result<CaseFile>> {
  const draft = currentPlan(file);
  if (!draft) return fail({ kind: 'notFound' });
  const locked = draft.value.state === 'locked' ? ok(draft) : await lock(ports, deps, settings, file, draft, language);
  if (!locked.ok) return locked;
  const { version, lockedAt } = locked.value.value;
  const moved = await moveCase(ports, file.case, {
    from: 'meetingHeld',
    to: 'awaitingSignatures',
    change: { nextDue: { on: ports.clock.today(), kind: 'signatures', rule: 'R-NPT-18' } },
    note: {
      onceKey: `locked|${version}`,
      what: 'planLocked',
      why: 'T7',
      details: { version: String(version), contentHash: locked.value.value.contentHash ?? '', at: lockedAt ?? '' },
    },
  });
  return moved.ok ? loadCase(ports, caseRefOf(file.case.value)) : moved;
}

async function lock(
  ports: Ports,
  deps: PolicyDeps,
  settings: Settings,
  file: CaseFile,
  draft: Stored<Plan>,
  language: Language,
): Promise<Result<Stored<Plan>>> {
  const kase = file.case.value;
  const planIssues = checkPlan(deps, file, settings, draft.value.answers, ports.clock.today());
  const verdict = canMove('T7', { case: kase, plan: draft.value, planIssues });
  const issues = [...verdict.issues, ...planMessages(deps, kase, draft.value, settings).missing];
  if (issues.some(({ effect }) => effect !== 'warn')) return invalid(...issues);
  const words = await deps.words(language);
  const frozen = readDraft(deps, settings, draft.value, words);
  const contentHash = await ports.digest.sha256(canonicalJson(frozen));
  const by = ports.session.me.name;
  return settle(ports.records.plans, draft, (now) => {
    if (now.contentHash === contentHash) return ok(now);
    if (now.state !== 'draft' || now !== draft.value) return fail({ kind: 'conflict' });
    return ok({ ...now, state: 'locked' as const, frozen, contentHash, lockedAt: ports.clock.now(), lockedBy: by });
  });
}
