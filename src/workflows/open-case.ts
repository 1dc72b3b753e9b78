import { type Case, CaseRefSchema, type Pupil, type RiskBasis } from '../domain/case/case';
import { canMove } from '../domain/case/transitions';
import type { CasePerson } from '../domain/person/person';
import { invalid, ok, type Result } from '../domain/result/result';
import type { Settings } from '../domain/settings/settings';
import { appendHistory } from './append-history';
import { type BoardRow, loadBoard } from './load-board';
import { caseRefOf, moveCase } from './move-case';
import type { PolicyDeps } from './policy-deps';
import type { Ports, Stored } from './ports';
import { settle } from './settle';

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

/** Open cases that may be of the same pupil (same UPN, or a name that contains what was typed): search before create. */
export async function findMatches(
  ports: Ports,
  pupil: { readonly name: string; readonly upn?: string },
): Promise<Result<readonly BoardRow[]>> {
  const board = await loadBoard(ports);
  if (!board.ok) return board;
  const name = folded(pupil.name);
  const upn = folded(pupil.upn ?? '');
  return ok(
    board.value.rows.filter(({ pupilName, stored }) => {
      const known = stored.value.pupil.upn;
      const isSameUpn = upn !== '' && known?.kind === 'known' && folded(known.value) === upn;
      return isSameUpn || (name !== '' && folded(pupilName).includes(name));
    }),
  );
}

/**
 * T1: opens a case in `considering`. The list gives the reference, so the row is created first and completed with it;
 * a row that stayed without one (the tab died in between) is completed by `completeCase` when the board is worked.
 * Failures: invalid with the issues of T1, unknown when no answer came (search before trying again).
 */
export async function openCase(
  ports: Ports,
  deps: PolicyDeps,
  settings: Settings,
  input: NewCase,
): Promise<Result<Stored<Case>>> {
  const open = await ports.records.cases.open();
  if (!open.ok) return open;
  const openCases = open.value.records.map((stored) => stored.value);
  const verdict = canMove('T1', {
    pupil: input.pupil,
    schoolName: settings.schoolName,
    openCases,
    today: ports.clock.today(),
  });
  if (!verdict.allowed) return invalid(...verdict.issues);
  const created = await ports.records.cases.create(newCase(ports, deps, input));
  return created.ok ? completeCase(ports, created.value) : created;
}

/** Gives a new row its reference, made of the list item's own id, and its first line of history. */
export async function completeCase(ports: Ports, row: Stored<Case>): Promise<Result<Stored<Case>>> {
  const caseRef = CaseRefSchema.parse(`PSP-${row.id.padStart(4, '0')}`);
  const completed = await settle(ports.records.cases, row, (now) =>
    ok(now.caseRef === undefined ? { ...now, caseRef } : now),
  );
  if (!completed.ok) return completed;
  const noted = await appendHistory(ports, caseRef, {
    onceKey: 'opened',
    what: 'caseOpened',
    why: 'T1',
    details: { by: row.value.openedBy },
  });
  return noted.ok ? completed : noted;
}

/** T2: `considering` to `gathering`. Failures: invalid with the issues of T2, conflict. */
export async function startGathering(
  ports: Ports,
  _deps: PolicyDeps,
  was: Stored<Case>,
): Promise<Result<Stored<Case>>> {
  if (was.value.state !== 'gathering') {
    const verdict = canMove('T2', { case: was.value });
    if (!verdict.allowed) return invalid(...verdict.issues);
  }
  return moveCase(ports, was, {
    from: 'considering',
    to: 'gathering',
    note: { onceKey: 'gathering', what: 'gatheringStarted', why: 'T2', details: { caseRef: caseRefOf(was.value) } },
  });
}

function newCase(ports: Ports, { pack }: PolicyDeps, input: NewCase): Case {
  return {
    schemaVersion: 1,
    state: 'considering',
    pupil: input.pupil,
    riskBasis: [...input.riskBasis],
    reason: input.reason,
    earlierInterventions: [...input.earlierInterventions],
    reasons: { ...input.reasons },
    people: [...input.people],
    schoolLeadId: input.schoolLeadId,
    chosenAdult: { answer: 'notAsked' },
    reducedTimetable: input.reducedTimetable,
    currentPlanVersion: 0,
    packVersion: pack.version,
    openedAt: ports.clock.now(),
    openedBy: ports.session.me.name,
  };
}

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
