import type { PlanAnswers } from '../domain/plan/plan-answers';
import { Fault } from '../domain/result/fault';
import type { Issue, Result } from '../domain/result/result';
import type { Settings } from '../domain/settings/settings';
import type { Language } from '../i18n/words';
import type { CaseFile } from './load-case';
import type { PolicyDeps } from './policy-deps';
import type { Ports } from './ports';

/** Everything that keeps these answers from being locked for signing, and what should be looked at. */
export function checkPlan(_deps: PolicyDeps, _file: CaseFile, _settings: Settings, _answers: PlanAnswers): Issue[] {
  throw new Fault('notBuilt');
}

/** T7: freezes the current draft, hashes it and waits for signatures. */
export function lockPlan(
  _ports: Ports,
  _deps: PolicyDeps,
  _settings: Settings,
  _file: CaseFile,
  _language: Language,
): Promise<Result<CaseFile>> {
  throw new Fault('notBuilt');
}
