import type { IsoDate } from '../domain/date/iso-date';
import type { Attendance } from '../domain/meeting/meeting';
import { Fault } from '../domain/result/fault';
import type { Result } from '../domain/result/result';
import type { CaseFile } from './load-case';
import type { PolicyDeps } from './policy-deps';
import type { Ports } from './ports';

export interface HeldMeeting {
  readonly heldOn: IsoDate;
  readonly attendance: readonly Attendance[];
}

/** T6: the meeting was held; opens plan version 1, prefilled from case, contributions and attendance. */
export function holdMeeting(
  _ports: Ports,
  _deps: PolicyDeps,
  _file: CaseFile,
  _held: HeldMeeting,
): Promise<Result<CaseFile>> {
  throw new Fault('notBuilt');
}
