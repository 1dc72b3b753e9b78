import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import type { ReducedTimetable } from '../../../src/domain/plan/plan-answers';
import { checkReducedTimetable, type TimetableFacts } from '../../../src/domain/timetable/check-reduced-timetable';
import npt from '../../../src/policy/packs/npt/pack.json';
import { aReducedTimetable, CALENDAR_W } from '../../support/builders';

const FACTS: TimetableFacts = {
  yearGroup: '8',
  fullTimeHours: npt.fullTimeHours.value,
  meetingDate: day('2026-10-06'),
  maximumDays: npt.rtt.maximumDays.value,
  hasAln: false,
  calendar: CALENDAR_W,
};

const check = (change: Partial<ReducedTimetable>, facts: Partial<TimetableFacts> = {}) =>
  checkReducedTimetable(aReducedTimetable(change), { ...FACTS, ...facts });

const back = (...steps: readonly (readonly [from: string, weeklyMinutes: number])[]) =>
  check({
    reintegration: steps.map(([from, weeklyMinutes], index) => ({ id: `r${index}`, from: day(from), weeklyMinutes })),
  });

const without = (key: keyof ReducedTimetable) => {
  const { [key]: _left, ...rest } = aReducedTimetable();
  // The one field taken away is optional in the cases below.
  return checkReducedTimetable(rest as ReducedTimetable, FACTS);
};

describe('checkReducedTimetable', () => {
  it('finds nothing wrong with a lawful one', () => {
    expect(check({})).toEqual([]);
  });

  it.each([
    ['start', 'rtt.startMissing', 'R-NPT-53'],
    ['end', 'rtt.endMissing', 'R-NPT-53'],
    ['circumstance', 'rtt.circumstanceMissing', 'R-NPT-45'],
    ['significantRisk', 'rtt.riskMissing', 'R-NPT-50'],
    ['parentAgreed', 'rtt.parentAgreementMissing', 'R-NPT-41'],
    ['ewoConsultedOn', 'rtt.ewoNotConsulted', 'R-NPT-48'],
  ] as const)('blocks one without %s by %s', (key, code, rule) => {
    expect(without(key)).toEqual([{ code, path: key, effect: 'block', rule }]);
  });

  it.each([
    ['reasons', { reasons: [] }, 'rtt.reasonMissing', 'R-NPT-87'],
    ['avenuesExhausted', { avenuesExhausted: ' ' }, 'rtt.avenuesMissing', 'R-NPT-45'],
    ['rationale', { rationale: '' }, 'rtt.rationaleMissing', 'R-NPT-47'],
    ['agenciesConsulted', { agenciesConsulted: '' }, 'rtt.agenciesNotConsulted', 'R-NPT-48'],
    ['parentAgreed', { parentAgreed: false }, 'rtt.parentNotAgreed', 'R-NPT-49'],
    ['significantRisk', { significantRisk: true }, 'rtt.significantRisk', 'R-NPT-50'],
    ['reintegration', { reintegration: [] }, 'rtt.reintegrationMissing', 'R-NPT-53'],
    ['monitor', { monitor: '' }, 'rtt.monitorMissing', 'R-NPT-54'],
    ['responsibleAdult', { responsibleAdult: '' }, 'rtt.responsibleAdultMissing', 'R-NPT-63'],
    ['weeks', { weeks: [] }, 'rtt.hoursMissing', 'R-NPT-44'],
  ])('blocks %s %j by %s', (path, change, code, rule) => {
    expect(check(change)).toEqual([{ code, path, effect: 'block', rule }]);
  });

  it('blocks a day whose hours are no quarters, and names it', () => {
    expect(check({ weeks: [[240, 241, 240, 240, 240]] })).toEqual([
      {
        code: 'rtt.hoursStep',
        path: 'weeks.0.1',
        effect: 'block',
        rule: 'R-NPT-44',
        params: { week: 1, weekday: 2 },
      },
    ]);
  });

  it('warns, and does not stop, without liaison with the authority before the start', () => {
    expect(check({ laLiaison: false })).toEqual([
      { code: 'rtt.noLiaison', path: 'laLiaison', effect: 'warn', rule: 'R-NPT-55' },
    ]);
  });

  it('warns when there is a safeguarding concern', () => {
    expect(check({ safeguardingConcern: true })).toEqual([
      { code: 'rtt.safeguardingConcern', path: 'safeguardingConcern', effect: 'warn', rule: 'R-NPT-87' },
    ]);
  });

  it('asks how the pupil reaches additional provision only with ALN', () => {
    expect(check({ alpAccess: '' }, { hasAln: true })).toEqual([
      { code: 'rtt.alpMissing', path: 'alpAccess', effect: 'block', rule: 'R-NPT-46' },
    ]);
    expect(check({ alpAccess: 'Tuesdays, in school' }, { hasAln: true })).toEqual([]);
  });

  it('V15: allows 82 and 84 days, and blocks 85 and 89 with the last lawful day', () => {
    const reintegration = [{ id: 'r', from: day('2027-01-05'), weeklyMinutes: 1440 }];
    const ending = (end: string) =>
      check(
        { start: day('2026-09-14'), end: day(end), ewoConsultedOn: day('2026-09-10'), reintegration },
        { meetingDate: day('2026-09-11') },
      );
    expect(ending('2026-12-04')).toEqual([]);
    expect(ending('2026-12-06')).toEqual([]);
    expect(ending('2026-12-07')).toEqual([
      {
        code: 'rtt.overMaximum',
        path: 'end',
        effect: 'block',
        rule: 'R-NPT-56',
        params: { days: 85, maximumDays: 84, latest: '2026-12-06' },
      },
    ]);
    expect(ending('2026-12-11')).toMatchObject([{ code: 'rtt.overMaximum', params: { days: 89 } }]);
  });

  it('blocks a start before the agreement, and one on a day without school', () => {
    expect(check({ start: day('2026-10-05') })).toEqual([
      {
        code: 'rtt.startBeforeAgreement',
        path: 'start',
        effect: 'block',
        rule: 'R-NPT-41',
        params: { start: '2026-10-05', meetingDate: '2026-10-06' },
      },
    ]);
    expect(check({ start: day('2026-10-06') })).toEqual([]);
    expect(check({ start: day('2026-10-10') })).toEqual([
      {
        code: 'rtt.startNotSchoolDay',
        path: 'start',
        effect: 'block',
        rule: 'R-NPT-53',
        params: { start: '2026-10-10' },
      },
    ]);
  });

  it('blocks a start for which no term dates are known, and names the school year', () => {
    const late = { start: day('2028-01-10'), end: day('2028-02-10'), reintegration: [] };
    expect(check(late).filter(({ path }) => path === 'start')).toEqual([
      {
        code: 'calendar.notCovered',
        path: 'start',
        effect: 'block',
        rule: 'E1',
        params: { on: '2028-01-10', schoolYear: '2027/28' },
      },
    ]);
  });

  it('blocks an end before the start, and takes a timetable of one day', () => {
    expect(check({ end: day('2026-10-11') })).toEqual([
      {
        code: 'rtt.endBeforeStart',
        path: 'end',
        effect: 'block',
        rule: 'R-NPT-53',
        params: { start: '2026-10-12', end: '2026-10-11' },
      },
    ]);
    expect(check({ end: day('2026-10-12') })).toEqual([]);
  });

  it('blocks an EWO consulted only after the start', () => {
    expect(check({ ewoConsultedOn: day('2026-10-12') })).toEqual([]);
    expect(check({ ewoConsultedOn: day('2026-10-13') })).toEqual([
      {
        code: 'rtt.ewoConsultedAfterStart',
        path: 'ewoConsultedOn',
        effect: 'block',
        rule: 'R-NPT-48',
        params: { ewoConsultedOn: '2026-10-13', start: '2026-10-12' },
      },
    ]);
  });

  it('says that full-time hours are no reduced timetable, and names a week below them', () => {
    expect(check({ weeks: [[300, 300, 300, 300, 240]] })).toMatchObject([
      { code: 'rtt.notReduced', rule: 'R-NPT-44', params: { hours: 24, fullTimeHours: 24, yearGroup: '8' } },
    ]);
    const weeks = [
      [300, 300, 300, 300, 300],
      [300, 300, 300, 300, 180],
    ];
    const params = { hours: 24, fullTimeHours: 24, yearGroup: '8' };
    expect(check({ weeks })).toEqual([
      { code: 'rtt.notReduced', path: 'weeks', effect: 'block', rule: 'R-NPT-44', params },
      { code: 'rtt.weekBelow', path: 'weeks.1', effect: 'warn', rule: 'R-NPT-44', params: { ...params, week: 2 } },
    ]);
  });

  it('blocks a way back that goes backwards or does not reach full time', () => {
    const block = { effect: 'block', rule: 'R-NPT-53' };
    expect(back(['2026-11-16', 1380], ['2026-12-07', 1320])).toEqual([
      { ...block, code: 'rtt.reintegrationFalls', path: 'reintegration.1.weeklyMinutes' },
      {
        ...block,
        code: 'rtt.reintegrationNotFull',
        path: 'reintegration.1.weeklyMinutes',
        params: { fullTimeHours: 24 },
      },
    ]);
    expect(back(['2026-12-07', 1320], ['2026-11-16', 1440])).toEqual([
      { ...block, code: 'rtt.reintegrationOrder', path: 'reintegration.1.from', params: { from: '2026-11-16' } },
    ]);
    expect(back(['2026-10-11', 1440])).toEqual([
      { ...block, code: 'rtt.reintegrationOrder', path: 'reintegration.0.from', params: { from: '2026-10-11' } },
    ]);
    expect(check({ reintegration: [{ id: 'r', weeklyMinutes: 1440 }] })).toEqual([
      { ...block, code: 'rtt.reintegrationDateMissing', path: 'reintegration.0.from' },
    ]);
  });

  it('takes a way back that begins with the timetable, and two steps of one day or of the same hours', () => {
    expect(back(['2026-10-12', 1440])).toEqual([]);
    expect(back(['2026-12-07', 1320], ['2026-12-07', 1440])).toEqual([]);
    expect(back(['2026-11-16', 1440], ['2026-12-07', 1440])).toEqual([]);
  });

  it('does not judge the hours of a year group without a full-time figure', () => {
    expect(
      check({ reintegration: [{ id: 'r', from: day('2027-01-05'), weeklyMinutes: 60 }] }, { yearGroup: '12' }),
    ).toEqual([]);
  });
});
