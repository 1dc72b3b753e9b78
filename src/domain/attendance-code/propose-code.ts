import type { IsoDate } from '../date/iso-date';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import { because, type Decision } from '../rule/decision';
import type { RuleId } from '../rule/rules';
import type { Provision } from '../timetable/provision';
import { type AttendanceCode, type CodeKey, codeInUse } from './attendance-codes';

/** One morning or afternoon of a pupil on a reduced timetable. */
export interface HalfDay {
  readonly on: IsoDate;
  readonly provision: Provision;
  /** Alternative provision: what the daily check found; absent while nobody has checked (R-NPT-59). */
  readonly attended?: boolean;
}

/** The code to offer, absent when none is, and why. */
export interface CodeProposal {
  readonly code?: string;
  readonly decision: Decision;
}

/**
 * The registration code to offer for a half-day (R-NPT-58, 59, 60; DOMAIN B7): absent by agreement, work at home and
 * attended alternative provision have one. At school or an inclusion centre none is offered, for provision that was
 * not attended the EWO is asked, and provision that nobody checked waits for the check.
 */
export function proposeCode(halfDay: HalfDay, codes: readonly AttendanceCode[]): CodeProposal {
  switch (halfDay.provision) {
    case 'absentByAgreement':
      return offer('R-NPT-58', 'absentByAgreement', halfDay, codes);
    case 'home':
      return offer('R-NPT-60', 'absentByAgreement', halfDay, codes);
    case 'ap':
      return proposeAtProvision(halfDay, codes);
    case 'school':
    case 'inclusionCentre':
      return {
        decision: { effect: 'inform', code: 'attendanceCode.notOffered', why: because('B7', factsOf(halfDay)) },
      };
  }
}

/** Refuses the code of alternative provision for work sent home: it is never that (R-NPT-60). `path` is `code`. */
export function checkCode(code: string, halfDay: HalfDay, codes: readonly AttendanceCode[]): Issue[] {
  if (halfDay.provision !== 'home' || code !== codeInUse('alternativeProvision', halfDay.on, codes)) return [];
  return [blocks('attendanceCode.homeIsNotProvision', 'code', { rule: 'R-NPT-60', params: { code } })];
}

function proposeAtProvision(halfDay: HalfDay, codes: readonly AttendanceCode[]): CodeProposal {
  const why = because('R-NPT-59', factsOf(halfDay), halfDay.on);
  if (halfDay.attended === undefined)
    return { decision: { effect: 'record', code: 'attendanceCode.checkAttendance', why } };
  return halfDay.attended
    ? offer('R-NPT-59', 'alternativeProvision', halfDay, codes)
    : { decision: { effect: 'warn', code: 'attendanceCode.discussWithEwo', why } };
}

function offer(rule: RuleId, key: CodeKey, halfDay: HalfDay, codes: readonly AttendanceCode[]): CodeProposal {
  const code = codeInUse(key, halfDay.on, codes);
  const why = because(rule, factsOf(halfDay), halfDay.on);
  if (code === undefined) return { decision: { effect: 'inform', code: 'attendanceCode.notDefined', why } };
  return { code, decision: { effect: 'auto', code: 'attendanceCode.offered', why } };
}

function factsOf({ provision, attended }: HalfDay) {
  return { provision, ...(attended === undefined ? {} : { attended }) };
}
