import type { Case, Pupil, RiskBasis } from '../domain/case/case';
import type { CasePerson } from '../domain/person/person';
import { Fault } from '../domain/result/fault';
import type { Result } from '../domain/result/result';
import type { Settings } from '../domain/settings/settings';
import type { BoardRow } from './load-board';
import type { PolicyDeps } from './policy-deps';
import type { Ports, Stored } from './ports';

export interface NewCase {
  readonly pupil: Pupil;
  readonly riskBasis: readonly RiskBasis[];
  readonly reason: string;
  readonly earlierInterventions: Case['earlierInterventions'];
  readonly reasons: Readonly<Record<string, string>>;
  readonly people: readonly CasePerson[];
  readonly schoolLeadId: string;
  readonly reducedTimetable: boolean;
}

/** Open cases that may be of the same pupil: search before create. */
export function findMatches(
  _ports: Ports,
  _pupil: { readonly name: string; readonly upn?: string },
): Promise<Result<readonly BoardRow[]>> {
  throw new Fault('notBuilt');
}

/** T1: opens a case in `considering`. */
export function openCase(
  _ports: Ports,
  _deps: PolicyDeps,
  _settings: Settings,
  _input: NewCase,
): Promise<Result<Stored<Case>>> {
  throw new Fault('notBuilt');
}

/** T2: `considering` to `gathering`. */
export function startGathering(_ports: Ports, _deps: PolicyDeps, _was: Stored<Case>): Promise<Result<Stored<Case>>> {
  throw new Fault('notBuilt');
}
