import type { Case, CaseRef, CaseState } from '../domain/case/case';
import type { IsoDate } from '../domain/date/iso-date';
import { Fault } from '../domain/result/fault';
import type { Result } from '../domain/result/result';
import type { Many, Ports, Stored } from './ports';

export type DueStatus = 'onTrack' | 'dueSoon' | 'overdue';

export interface BoardRow {
  readonly stored: Stored<Case>;
  readonly caseRef: CaseRef;
  readonly pupilName: string;
  readonly initials: string;
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

/** The open cases of the school, most urgent first: one list read. */
export function loadBoard(_ports: Ports): Promise<Result<Board>> {
  throw new Fault('notBuilt');
}
