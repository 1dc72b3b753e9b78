import { checkCovered } from '../date/check-covered';
import type { IsoDate } from '../date/iso-date';
import { addDays, daysBetween, isSchoolDay } from '../date/school-day';
import type { ReducedTimetable } from '../plan/plan-answers';
import { blocks, warns } from '../result/issue';
import type { Issue } from '../result/result';
import type { TermCalendar } from '../settings/settings';
import { type FullTimeHours, fullTimeMinutes, meanWeeklyMinutes, readHours } from './hours';

/** What the rules of a reduced timetable need to know beside the record itself. */
export interface TimetableFacts {
  readonly yearGroup: string | undefined;
  readonly fullTimeHours: FullTimeHours;
  /** The day of the meeting: agreement cannot be older. */
  readonly meetingDate: IsoDate | undefined;
  /** Calendar days with the first counted (pack `rtt.maximumDays`). */
  readonly maximumDays: number;
  /** The last day of an authorisation that exists already (R-NPT-56). */
  readonly authorisedUntil?: IsoDate;
  readonly hasAln: boolean;
  readonly calendar: TermCalendar;
}

/**
 * What the rules say about a reduced timetable (form C4; R-NPT-41, 44 to 50, 53 to 56, 63, 87). Paths are those of
 * the record. Days are civil, hours are minutes a week. Beyond the maximum it is blocked as far as no
 * authorisation of the Director reaches (R-NPT-56).
 */
export function checkReducedTimetable(timetable: ReducedTimetable, facts: TimetableFacts): Issue[] {
  return [
    ...checkPeriod(timetable, facts),
    ...checkGrounds(timetable, facts),
    ...checkConsultation(timetable),
    ...checkHours(timetable, facts),
    ...checkReintegration(timetable, facts),
  ];
}

function checkPeriod({ start, end }: ReducedTimetable, facts: TimetableFacts): Issue[] {
  const { meetingDate, calendar, maximumDays, authorisedUntil } = facts;
  const issues: Issue[] = [];
  if (!start) issues.push(blocks('rtt.startMissing', 'start', { rule: 'R-NPT-53' }));
  else {
    const uncovered = checkCovered(start, calendar, 'start');
    issues.push(...uncovered);
    if (uncovered.length === 0 && !isSchoolDay(start, calendar))
      issues.push(blocks('rtt.startNotSchoolDay', 'start', { rule: 'R-NPT-53', params: { start } }));
    if (meetingDate && start < meetingDate) {
      issues.push(blocks('rtt.startBeforeAgreement', 'start', { rule: 'R-NPT-41', params: { start, meetingDate } }));
    }
  }
  if (!end) return [...issues, blocks('rtt.endMissing', 'end', { rule: 'R-NPT-53' })];
  if (!start) return issues;
  if (end < start)
    return [...issues, blocks('rtt.endBeforeStart', 'end', { rule: 'R-NPT-53', params: { start, end } })];
  const days = daysBetween(start, end) + 1;
  if (days <= maximumDays || (authorisedUntil && end <= authorisedUntil)) return issues;
  const latest = addDays(start, maximumDays - 1);
  return [...issues, blocks('rtt.overMaximum', 'end', { rule: 'R-NPT-56', params: { days, maximumDays, latest } })];
}

function checkGrounds(timetable: ReducedTimetable, { hasAln }: TimetableFacts): Issue[] {
  const missing: [isMissing: boolean, code: string, path: keyof ReducedTimetable, rule: string][] = [
    [timetable.reasons.length === 0, 'rtt.reasonMissing', 'reasons', 'R-NPT-87'],
    [timetable.circumstance === undefined, 'rtt.circumstanceMissing', 'circumstance', 'R-NPT-45'],
    [isBlank(timetable.avenuesExhausted), 'rtt.avenuesMissing', 'avenuesExhausted', 'R-NPT-45'],
    [isBlank(timetable.rationale), 'rtt.rationaleMissing', 'rationale', 'R-NPT-47'],
    [isBlank(timetable.monitor), 'rtt.monitorMissing', 'monitor', 'R-NPT-54'],
    [isBlank(timetable.responsibleAdult), 'rtt.responsibleAdultMissing', 'responsibleAdult', 'R-NPT-63'],
    [hasAln && isBlank(timetable.alpAccess), 'rtt.alpMissing', 'alpAccess', 'R-NPT-46'],
    [timetable.significantRisk === undefined, 'rtt.riskMissing', 'significantRisk', 'R-NPT-50'],
    [timetable.significantRisk === true, 'rtt.significantRisk', 'significantRisk', 'R-NPT-50'],
  ];
  const issues = missing.flatMap(([isMissing, code, path, rule]) => (isMissing ? [blocks(code, path, { rule })] : []));
  if (timetable.safeguardingConcern)
    issues.push(warns('rtt.safeguardingConcern', 'safeguardingConcern', { rule: 'R-NPT-87' }));
  return issues;
}

function checkConsultation(timetable: ReducedTimetable): Issue[] {
  const { parentAgreed, agenciesConsulted, ewoConsultedOn, laLiaison, start } = timetable;
  const issues: Issue[] = [];
  if (parentAgreed === false) issues.push(blocks('rtt.parentNotAgreed', 'parentAgreed', { rule: 'R-NPT-49' }));
  if (parentAgreed === undefined)
    issues.push(blocks('rtt.parentAgreementMissing', 'parentAgreed', { rule: 'R-NPT-41' }));
  if (isBlank(agenciesConsulted))
    issues.push(blocks('rtt.agenciesNotConsulted', 'agenciesConsulted', { rule: 'R-NPT-48' }));
  if (!ewoConsultedOn) issues.push(blocks('rtt.ewoNotConsulted', 'ewoConsultedOn', { rule: 'R-NPT-48' }));
  else if (start && ewoConsultedOn > start) {
    issues.push(
      blocks('rtt.ewoConsultedAfterStart', 'ewoConsultedOn', { rule: 'R-NPT-48', params: { ewoConsultedOn, start } }),
    );
  }
  if (laLiaison !== true) issues.push(warns('rtt.noLiaison', 'laLiaison', { rule: 'R-NPT-55' }));
  return issues;
}

const QUARTER_HOUR_MINUTES = 15;

function checkHours(timetable: ReducedTimetable, { yearGroup, fullTimeHours }: TimetableFacts): Issue[] {
  if (timetable.weeks.length === 0) return [blocks('rtt.hoursMissing', 'weeks', { rule: 'R-NPT-44' })];
  const uneven = checkSteps(timetable);
  if (uneven.length > 0) return uneven;
  const reading = readHours(timetable, yearGroup, fullTimeHours);
  if (reading.kind !== 'fullTime') return [];
  const params = {
    hours: meanWeeklyMinutes(timetable) / 60,
    fullTimeHours: reading.fullTimeMinutes / 60,
    ...(yearGroup && { yearGroup }),
  };
  return [
    blocks('rtt.notReduced', 'weeks', { rule: 'R-NPT-44', params }),
    ...reading.weeksBelow.map((week) =>
      warns('rtt.weekBelow', `weeks.${week - 1}`, { rule: 'R-NPT-44', params: { ...params, week } }),
    ),
  ];
}

function checkSteps({ weeks }: ReducedTimetable): Issue[] {
  return weeks.flatMap((days, week) =>
    days.flatMap((minutes, index) => {
      const params = { week: week + 1, weekday: index + 1 };
      const issue = blocks('rtt.hoursStep', `weeks.${week}.${index}`, { rule: 'R-NPT-44', params });
      return minutes % QUARTER_HOUR_MINUTES === 0 ? [] : [issue];
    }),
  );
}

function checkReintegration({ reintegration, start }: ReducedTimetable, facts: TimetableFacts): Issue[] {
  const last = reintegration.at(-1);
  if (!last) return [blocks('rtt.reintegrationMissing', 'reintegration', { rule: 'R-NPT-53' })];
  const issues = reintegration.flatMap((step, index): Issue[] => {
    const path = `reintegration.${index}`;
    const before = reintegration[index - 1];
    if (!step.from) return [blocks('rtt.reintegrationDateMissing', `${path}.from`, { rule: 'R-NPT-53' })];
    if ((start && step.from < start) || (before?.from && step.from < before.from)) {
      return [blocks('rtt.reintegrationOrder', `${path}.from`, { rule: 'R-NPT-53', params: { from: step.from } })];
    }
    const falls = before !== undefined && step.weeklyMinutes < before.weeklyMinutes;
    return falls ? [blocks('rtt.reintegrationFalls', `${path}.weeklyMinutes`, { rule: 'R-NPT-53' })] : [];
  });
  const full = fullTimeMinutes(facts.yearGroup, facts.fullTimeHours);
  if (full === undefined || last.weeklyMinutes >= full) return issues;
  const path = `reintegration.${reintegration.length - 1}.weeklyMinutes`;
  return [
    ...issues,
    blocks('rtt.reintegrationNotFull', path, { rule: 'R-NPT-53', params: { fullTimeHours: full / 60 } }),
  ];
}

const isBlank = (text: string): boolean => text.trim() === '';
