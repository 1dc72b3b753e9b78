import { canMove } from '../domain/case/transitions';
import type { IsoDate } from '../domain/date/iso-date';
import type { Attendance } from '../domain/meeting/meeting';
import { type Plan, planKey } from '../domain/plan/plan';
import { fail, invalid, ok, type Result } from '../domain/result/result';
import { type CaseFile, loadCase } from './load-case';
import { caseRefOf, moveCase } from './move-case';
import type { PolicyDeps } from './policy-deps';
import type { Ports } from './ports';
import { prefilledAnswers } from './prefilled-answers';
import { createOrJoin, settle } from './settle';

export interface HeldMeeting {
  readonly heldOn: IsoDate;
  readonly attendance: readonly Attendance[];
}

/**
 * T6: the planning meeting was held. Opens version 1 of the plan as a draft, prefilled with what is known, records the
 * attendance, then moves the case. Repeated after a crash it joins what is done.
 * Failures: invalid with the issues of T6 (day in the future, nobody came), notFound without a booked meeting, conflict.
 */
export async function holdMeeting(
  ports: Ports,
  _deps: PolicyDeps,
  file: CaseFile,
  held: HeldMeeting,
): Promise<Result<CaseFile>> {
  const kase = file.case.value;
  const caseRef = caseRefOf(kase);
  const verdict = canMove('T6', { case: kase, ...held, today: ports.clock.today() });
  if (!verdict.allowed) return invalid(...verdict.issues);
  const meeting = file.meetings.find(({ value }) => value.kind === 'planning' && isDue(value.state));
  if (!meeting) return fail({ kind: 'notFound' });
  const settings = await ports.records.settings.byKey('school');
  if (!settings.ok) return settings;

  const school = settings.value?.value.schoolName;
  const contributions = file.contributions.map(({ value }) => value);
  const answers = prefilledAnswers({ kase, held, contributions, ...(school === undefined ? {} : { school }) });
  const draft: Plan = { schemaVersion: 1, caseRef, version: 1, state: 'draft', answers };
  const plan = await createOrJoin(ports.records.plans, planKey(draft), draft);
  if (!plan.ok) return plan;
  const recorded = await settle(ports.records.meetings, meeting, (now) => {
    if (now.state === 'held') return ok(now);
    if (!isDue(now.state)) return fail({ kind: 'conflict' });
    return ok({ ...now, state: 'held' as const, heldOn: held.heldOn, attendance: [...held.attendance] });
  });
  if (!recorded.ok) return recorded;
  const moved = await moveCase(ports, file.case, {
    from: 'meetingPlanned',
    to: 'meetingHeld',
    change: { currentPlanVersion: 1, nextDue: { on: held.heldOn, kind: 'plan', rule: 'R-NPT-29' } },
    note: { onceKey: 'held|1', what: 'meetingHeld', why: 'T6', details: { on: held.heldOn } },
  });
  return moved.ok ? loadCase(ports, caseRef) : moved;
}

const isDue = (state: string): boolean => state === 'booked' || state === 'held';
