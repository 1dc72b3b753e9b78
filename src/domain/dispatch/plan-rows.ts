import type { Inputs } from '../rule/decision';
import type { DispatchKind } from './dispatch';
import type { MessageEvents } from './message-events';
import { sentForVersion } from './message-guards';
import type { MessageRow } from './message-row';

type PlanActive = MessageEvents['planActive'];

/** Whether the EWO and the safeguarding officer are involved. */
export type Involvement = Pick<PlanActive, 'hasReducedTimetable' | 'hasAttendanceIssue'>;

/** A row whose condition needs nothing but the involvement. */
interface PlanRow extends MessageRow<PlanActive> {
  readonly kind: DispatchKind;
  readonly when?: (facts: Involvement) => boolean;
}

/** What a plan in force sends to the authority (DOMAIN B5 M1 to M3; T8). */
export const PLAN_ROWS: readonly PlanRow[] = [
  {
    kind: 'M1',
    to: 'psp',
    content: ['plan'],
    subject: 'mail.subject.plan',
    rule: 'R-NPT-13',
    inputs: ({ planVersion }) => ({ planVersion }),
  },
  {
    kind: 'M2',
    to: 'sfs',
    content: ['plan', 'timetableRecord'],
    subject: 'mail.subject.plan',
    rule: 'R-NPT-52',
    when: isReduced,
    inputs: ({ planVersion, hasReducedTimetable }) => ({ planVersion, hasReducedTimetable }),
    neverWhen: sentForVersion,
  },
  {
    kind: 'M3',
    to: 'ewo',
    content: ['plan'],
    subject: 'mail.subject.plan',
    rule: 'R-NPT-33',
    when: involvesEwo,
    inputs: (facts) => ({ planVersion: facts.planVersion, ...ewoInputs(facts) }),
  },
];

/** R-NPT-52: the Deputy Education Safeguarding Officer is told of a reduced timetable. */
export function isReduced({ hasReducedTimetable }: Involvement): boolean {
  return hasReducedTimetable;
}

/** R-NPT-10, 33: the EWO is involved when attendance is an issue or the timetable is reduced. */
export function involvesEwo({ hasReducedTimetable, hasAttendanceIssue }: Involvement): boolean {
  return hasReducedTimetable || hasAttendanceIssue;
}

/** What decided that the EWO is involved. */
export function ewoInputs({ hasReducedTimetable, hasAttendanceIssue }: Involvement): Inputs {
  return { hasReducedTimetable, hasAttendanceIssue };
}
