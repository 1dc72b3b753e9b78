import { type Case, type CaseRef, CaseRefSchema, type CaseState } from '../domain/case/case';
import type { IsoDate } from '../domain/date/iso-date';
import { type DueStatus, dueStatus } from '../domain/evaluate/due-status';
import { ok, type Result } from '../domain/result/result';
import type { Many, Ports, Stored } from './ports';

export interface BoardRow {
  readonly stored: Stored<Case>;
  readonly caseRef: CaseRef;
  readonly pupilName: string;
  readonly state: CaseState;
  readonly nextDue?: {
    readonly on: IsoDate;
    readonly kind: NonNullable<Case['nextDue']>['kind'];
    readonly rule: string;
    readonly limit?: IsoDate;
    readonly status: DueStatus;
  };
  readonly lead: string;
  readonly sending?: string;
}
export interface Board {
  readonly rows: readonly BoardRow[];
  readonly unreadable: Many<Case>['unreadable'];
}

const URGENCY: Readonly<Record<DueStatus, number>> = { overdue: 0, dueSoon: 1, onTrack: 2 };
const LAST = '9999-12-31';

/** The open cases of the school, most urgent first, then by due day and reference: one list read. */
export async function loadBoard(ports: Ports): Promise<Result<Board>> {
  const open = await ports.records.cases.open();
  if (!open.ok) return open;
  const today = ports.clock.today();
  const rows = open.value.records.flatMap((stored) => boardRow(stored, today));
  return ok({ rows: rows.sort(byUrgency), unreadable: open.value.unreadable });
}

/** One line of the board. Empty for a row whose reference is still being made. */
export function boardRow(stored: Stored<Case>, today: IsoDate): BoardRow[] {
  const { caseRef, pupil, state, nextDue, people, schoolLeadId, sending } = stored.value;
  const known = CaseRefSchema.safeParse(caseRef);
  if (!known.success) return [];
  return [
    {
      stored,
      caseRef: known.data,
      pupilName: pupil.name,
      state,
      lead: people.find((person) => person.id === schoolLeadId)?.name ?? '',
      ...(nextDue ? { nextDue: dueOf(nextDue, today) } : {}),
      ...(sending === undefined ? {} : { sending }),
    },
  ];
}

function dueOf(due: NonNullable<Case['nextDue']>, today: IsoDate): NonNullable<BoardRow['nextDue']> {
  const { on, kind, rule, limit } = due;
  return { on, kind, rule, status: dueStatus(limit ?? on, today), ...(limit ? { limit } : {}) };
}

function byUrgency(left: BoardRow, right: BoardRow): number {
  const rank = (row: BoardRow) => (row.nextDue ? URGENCY[row.nextDue.status] : 3);
  const text = (row: BoardRow) => `${row.nextDue?.on ?? LAST} ${row.caseRef.padStart(12, '0')}`;
  return rank(left) - rank(right) || (text(left) < text(right) ? -1 : 1);
}
