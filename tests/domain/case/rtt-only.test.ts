import { describe, expect, it } from 'vitest';
import {
  judgeRttOnlyStep,
  RTT_ONLY_STATES,
  RTT_ONLY_STEPS,
  type RttOnlyFacts,
  type RttOnlyState,
  type RttOnlyStep,
} from '../../../src/domain/case/rtt-only';
import { day } from '../../../src/domain/date/iso-date';
import type { ReducedTimetable } from '../../../src/domain/plan/plan-answers';
import { RTT_STATES, RTT_STEPS } from '../../../src/domain/timetable/rtt-state';
import { aReducedTimetable, CALENDAR_W } from '../../support/builders';

const MEDICAL = aReducedTimetable({ reasons: ['medical'] });
const BASIS = { kind: 'healthOnly', declaredPurelyMedical: true, hasHealthcarePlan: true } as const;
const FACTS: RttOnlyFacts = {
  agree: {
    timetable: MEDICAL,
    judgedBy: {
      yearGroup: '8',
      fullTimeHours: { 8: 1440 },
      meetingDate: day('2026-10-06'),
      maximumDays: 84,
      hasAln: false,
      calendar: CALENDAR_W,
    },
    basis: BASIS,
    staggeredReception: false,
  },
  start: { start: day('2026-10-12'), agreedOn: day('2026-10-09'), today: day('2026-10-12') },
  close: { rtt: 'reintegrated' },
  demandProgramme: { reasons: ['medical', 'behaviour'] },
};
const STARTS: { readonly [S in RttOnlyStep]: RttOnlyState } = {
  agree: 'considering',
  start: 'agreed',
  close: 'running',
  demandProgramme: 'running',
};
const STEPS = Object.keys(RTT_ONLY_STEPS) as RttOnlyStep[];
const judge = <S extends RttOnlyStep>(step: S, more: Partial<RttOnlyFacts[S]> = {}) =>
  judgeRttOnlyStep(step, STARTS[step], { ...FACTS[step], ...more });
const rulesOf = (timetable: Partial<ReducedTimetable>, basis: Partial<typeof BASIS> | object = {}) =>
  judge('agree', { timetable: { ...MEDICAL, ...timetable }, basis: { ...BASIS, ...basis } }).issues.map(
    ({ code, rule }) => [code, rule],
  );

describe('The health-only path', () => {
  it('goes from considering over agreed and running to closed', () => {
    for (const step of STEPS) {
      const from = RTT_ONLY_STATES.filter((state) => judgeRttOnlyStep(step, state, FACTS[step]).allowed);
      expect([step, from, RTT_ONLY_STEPS[step].to]).toEqual(
        {
          agree: ['agree', ['considering'], 'agreed'],
          start: ['start', ['agreed'], 'running'],
          close: ['close', ['considering', 'agreed', 'running'], 'closed'],
          demandProgramme: ['demandProgramme', ['considering', 'agreed', 'running'], 'closed'],
        }[step],
      );
    }
  });

  it('is for a purely medical reason with a Healthcare Plan (R-NPT-42)', () => {
    expect(rulesOf({})).toEqual([]);
    expect(rulesOf({ reasons: ['medical', 'aln'] })).toEqual([['rtt.notHealthOnly', 'R-NPT-42']]);
    expect(rulesOf({}, { declaredPurelyMedical: false })).toEqual([['rtt.notDeclaredMedical', 'R-NPT-42']]);
    expect(rulesOf({}, { hasHealthcarePlan: false })).toEqual([['rtt.noHealthcarePlan', 'R-NPT-42']]);
    expect(rulesOf({ reasons: [] }).filter(([, rule]) => rule === 'R-NPT-42')).toEqual([
      ['rtt.notDeclaredMedical', 'R-NPT-42'],
    ]);
  });

  it('asks for the same agreement as every timetable: R-NPT-41, R-NPT-48, R-NPT-53, R-NPT-54, R-NPT-56, R-NPT-63', () => {
    expect(RTT_ONLY_STEPS.agree.guards).toEqual(RTT_STEPS.agree.guards);
    const { parentAgreed: _open, ...timetable } = MEDICAL;
    expect(judge('agree', { timetable }).issues.map(({ rule }) => rule)).toEqual(['R-NPT-41']);
    expect(rulesOf({ agenciesConsulted: '' })).toEqual([['rtt.agenciesNotConsulted', 'R-NPT-48']]);
    expect(rulesOf({ reintegration: [] })).toEqual([['rtt.reintegrationMissing', 'R-NPT-53']]);
    expect(rulesOf({ monitor: '' })).toEqual([['rtt.monitorMissing', 'R-NPT-54']]);
    expect(rulesOf({ end: day('2027-01-04') })).toEqual([['rtt.overMaximum', 'R-NPT-56']]);
    expect(rulesOf({ responsibleAdult: '' })).toEqual([['rtt.responsibleAdultMissing', 'R-NPT-63']]);
  });

  it('sends the pack and a notice on the first day, and has no plan and no check-ins (R-NPT-51, R-NPT-64)', () => {
    expect(judge('start').follows.map(({ code, why }) => [code, why.rule, why.on])).toEqual([
      ['mail.M4', 'R-NPT-64', '2026-10-12'],
      ['mail.tellDeso', 'R-NPT-51', '2026-10-12'],
    ]);
    expect(judge('start', { today: day('2026-10-11') }).allowed).toBe(false);
    expect(judge('agree').follows).toEqual([]);
  });

  it('closes once its timetable has ended', () => {
    expect(RTT_STATES.filter((rtt) => judge('close', { rtt }).allowed)).toEqual(['reintegrated', 'ended']);
    expect(judge('close', { rtt: 'running' }).issues).toEqual([
      { code: 'case.rttNotEnded', path: 'rtt', effect: 'block', rule: 'R-NPT-53' },
    ]);
    expect(judge('close').follows.map(({ code, why }) => [code, why.rule])).toEqual([['list.close', 'D1']]);
  });

  it('ends with any other reason and demands a programme (R-NPT-42, R-NPT-07)', () => {
    expect(judge('demandProgramme').follows.map(({ code, why }) => [code, why.rule, why.inputs])).toEqual([
      ['list.openProgramme', 'R-NPT-07', { reasons: 'medical behaviour' }],
    ]);
    expect(judge('demandProgramme', { reasons: ['medical'] }).issues).toEqual([
      { code: 'rtt.stillHealthOnly', path: 'reasons', effect: 'block', rule: 'R-NPT-42' },
    ]);
  });
});
