import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import type { ActingRole } from '../../../src/domain/permission/permissions';
import type { ReducedTimetable } from '../../../src/domain/plan/plan-answers';
import {
  alertsOn,
  judgeRttStep,
  RTT_STATES,
  RTT_STEPS,
  type RttState,
  type RttStep,
} from '../../../src/domain/timetable/rtt-state';
import type { AgreeingFacts, RttFacts } from '../../../src/domain/timetable/rtt-state-facts';
import { staggeredReception } from '../../../src/domain/timetable/staggered-reception';
import { aReducedTimetable, CALENDAR_W } from '../../support/builders';

const YEAR_8 = {
  yearGroup: '8',
  fullTimeHours: { R: 1260, 8: 1440 },
  meetingDate: day('2026-10-06'),
  maximumDays: 84,
  hasAln: false,
  calendar: CALENDAR_W,
};
const HEADTEACHER = { by: 'headteacher', inAbsence: ['teacherInCharge'] } as const;

/** Facts that each step accepts: a timetable from 12 October 2026, whose 84th day is Sunday 3 January 2027. */
const FACTS: RttFacts = {
  agree: {
    timetable: aReducedTimetable(),
    judgedBy: YEAR_8,
    basis: { kind: 'plan', state: 'inForce' },
    staggeredReception: false,
  },
  withdraw: { reason: 'The family no longer agrees' },
  start: { start: day('2026-10-12'), agreedOn: day('2026-10-12'), today: day('2026-10-12') },
  requestExtension: {
    wantedUntil: day('2027-01-04'),
    rationale: 'Therapy begins in January',
    lastDay: day('2027-01-03'),
    today: day('2027-01-03'),
  },
  requestLate: {
    wantedUntil: day('2027-02-01'),
    rationale: 'Therapy begins in January',
    lastDay: day('2027-01-03'),
    today: day('2027-01-04'),
  },
  authorise: {
    by: 'director',
    requestedOn: day('2026-12-21'),
    decidedOn: day('2026-12-21'),
    until: day('2027-01-04'),
    lastDay: day('2027-01-03'),
    today: day('2027-01-04'),
  },
  refuse: {
    by: 'pspOfficer',
    requestedOn: day('2026-12-21'),
    decidedOn: day('2026-12-22'),
    today: day('2026-12-22'),
  },
  passLimit: { lawfulUntil: day('2027-01-03'), today: day('2027-01-04') },
  reintegrate: { fullTimeFrom: day('2027-01-05'), today: day('2027-01-05') },
  end: { endedOn: day('2026-11-20'), reason: 'The pupil leaves', today: day('2026-11-20') },
};
const STARTS: { readonly [S in RttStep]: RttState } = {
  agree: 'proposed',
  withdraw: 'proposed',
  start: 'agreed',
  requestExtension: 'running',
  requestLate: 'overLimit',
  authorise: 'extensionRequested',
  refuse: 'extensionRequested',
  passLimit: 'running',
  reintegrate: 'running',
  end: 'running',
};
const STEPS = Object.keys(RTT_STEPS) as RttStep[];
const judge = <S extends RttStep>(step: S, more: Partial<RttFacts[S]> = {}) =>
  judgeRttStep(step, STARTS[step], { ...FACTS[step], ...more });
const agree = (timetable: Partial<ReducedTimetable>, more: Partial<AgreeingFacts> = {}) =>
  judge('agree', { timetable: aReducedTimetable(timetable), ...more }).issues.map(({ code, rule }) => [code, rule]);

describe('The states of a reduced timetable', () => {
  it('follow each other as DOMAIN D1 says', () => {
    const onReducedHours = ['running', 'extensionRequested', 'extensionAuthorised', 'extensionRefused', 'overLimit'];
    expect(Object.fromEntries(STEPS.map((step) => [step, [RTT_STEPS[step].from, RTT_STEPS[step].to]]))).toEqual({
      agree: [['proposed'], 'agreed'],
      withdraw: [['proposed', 'agreed'], 'ended'],
      start: [['agreed'], 'running'],
      requestExtension: [['running', 'extensionAuthorised', 'extensionRefused'], 'extensionRequested'],
      requestLate: [['overLimit'], 'overLimit'],
      authorise: [['extensionRequested', 'overLimit'], 'extensionAuthorised'],
      refuse: [['extensionRequested'], 'extensionRefused'],
      passLimit: [['running', 'extensionRequested', 'extensionAuthorised', 'extensionRefused'], 'overLimit'],
      reintegrate: [onReducedHours, 'reintegrated'],
      end: [onReducedHours, 'ended'],
    });
  });

  it('allow each step with facts that no guard refuses, from the states of its row only', () => {
    for (const step of STEPS) {
      const from = RTT_STATES.filter((state) => judgeRttStep(step, state, FACTS[step]).allowed);
      expect(from).toEqual(RTT_STATES.filter((state) => RTT_STEPS[step].from.includes(state)));
    }
  });

  it('are left by no walk of random steps', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STEPS), { maxLength: 40 }), (steps) => {
        let state: RttState = 'proposed';
        for (const step of steps) {
          const verdict: { allowed: boolean; to: RttState } = judgeRttStep(step, state, FACTS[step]);
          if (!verdict.allowed) continue;
          expect(['reintegrated', 'ended']).not.toContain(state);
          state = verdict.to;
        }
        expect(RTT_STATES).toContain(state);
      }),
    );
  });
});

describe('A reduced timetable is agreed', () => {
  it('through a plan in force (R-NPT-07)', () => {
    expect(judge('agree')).toEqual({ allowed: true, to: 'agreed', issues: [], follows: [] });
    expect(agree({}, { basis: { kind: 'plan', state: 'locked' } })).toEqual([['rtt.noPlanInForce', 'R-NPT-07']]);
  });

  it('with the consent of the parent or carer: without the question answered (R-NPT-41), refused (R-NPT-49)', () => {
    const { parentAgreed: _unanswered, ...timetable } = aReducedTimetable();
    expect(judge('agree', { timetable }).issues.map(({ rule }) => rule)).toEqual(['R-NPT-41']);
    expect(agree({ parentAgreed: false })).toEqual([['rtt.parentNotAgreed', 'R-NPT-49']]);
  });

  it('in an exceptional circumstance after every other avenue (R-NPT-45)', () => {
    const { circumstance: _none, ...timetable } = aReducedTimetable();
    expect(judge('agree', { timetable }).issues.map(({ rule }) => rule)).toEqual(['R-NPT-45']);
    expect(agree({ avenuesExhausted: '' })).toEqual([['rtt.avenuesMissing', 'R-NPT-45']]);
  });

  it('with a rationale (R-NPT-47)', () => {
    expect(agree({ rationale: '' })).toEqual([['rtt.rationaleMissing', 'R-NPT-47']]);
  });

  it('after agencies and EWO were consulted (R-NPT-48)', () => {
    const { ewoConsultedOn: _never, ...timetable } = aReducedTimetable({ agenciesConsulted: '' });
    expect(judge('agree', { timetable }).issues.map(({ code, rule }) => [code, rule])).toEqual([
      ['rtt.agenciesNotConsulted', 'R-NPT-48'],
      ['rtt.ewoNotConsulted', 'R-NPT-48'],
    ]);
  });

  it('not at significant risk out of school (R-NPT-50)', () => {
    expect(agree({ significantRisk: true })).toEqual([['rtt.significantRisk', 'R-NPT-50']]);
  });

  it('with an end and steps back to full time (R-NPT-53)', () => {
    expect(agree({ reintegration: [] })).toEqual([['rtt.reintegrationMissing', 'R-NPT-53']]);
    const { end: _open, ...timetable } = aReducedTimetable();
    expect(judge('agree', { timetable }).issues.map(({ rule }) => rule)).toEqual(['R-NPT-53']);
  });

  it('with somebody who monitors it (R-NPT-54) and a responsible adult for the absent hours (R-NPT-63)', () => {
    expect(agree({ monitor: '' })).toEqual([['rtt.monitorMissing', 'R-NPT-54']]);
    expect(agree({ responsibleAdult: '' })).toEqual([['rtt.responsibleAdultMissing', 'R-NPT-63']]);
  });

  it('with a warning where the authority was not asked before (R-NPT-55)', () => {
    expect(judge('agree', { timetable: aReducedTimetable({ laLiaison: false }) })).toMatchObject({
      allowed: true,
      issues: [{ code: 'rtt.noLiaison', effect: 'warn', rule: 'R-NPT-55' }],
    });
  });

  it('for 84 days, and for 85 only as far as an authorisation reaches (R-NPT-56)', () => {
    const longer = (authorisedUntil?: string) =>
      agree(
        { end: day('2027-01-04') },
        { judgedBy: authorisedUntil ? { ...YEAR_8, authorisedUntil: day(authorisedUntil) } : YEAR_8 },
      );
    expect(agree({ end: day('2027-01-03') })).toEqual([]);
    expect(longer()).toEqual([['rtt.overMaximum', 'R-NPT-56']]);
    expect(longer('2027-01-03')).toEqual([['rtt.overMaximum', 'R-NPT-56']]);
    expect(longer('2027-01-04')).toEqual([]);
  });

  it('not for the staggered start of a reception pupil, which is no reduced timetable (R-NPT-39)', () => {
    const reception = { ...YEAR_8, yearGroup: 'R' };
    const codes = (judgedBy: typeof YEAR_8, isStaggered: boolean) =>
      agree({}, { judgedBy, staggeredReception: isStaggered }).filter(([, rule]) => rule === 'R-NPT-39');
    expect(codes(reception, true)).toEqual([['rtt.staggeredReception', 'R-NPT-39']]);
    expect(judge('agree', { judgedBy: reception, staggeredReception: true }).issues).toContainEqual({
      code: 'rtt.staggeredReception',
      path: 'staggeredReception',
      effect: 'block',
      rule: 'R-NPT-39',
    });
    expect(codes(reception, false)).toEqual([]);
    expect(codes(YEAR_8, true)).toEqual([]);
  });

  it('by the headteacher alone where the authority says so (R-HCK-26)', () => {
    const by = (role: ActingRole, more: Partial<AgreeingFacts> = {}) =>
      agree({}, { by: role, placing: HEADTEACHER, ...more });
    expect(judge('agree', { by: 'schoolLead', placing: HEADTEACHER }).issues).toEqual([
      { code: 'rtt.placedByOther', path: 'by', effect: 'block', rule: 'R-HCK-26' },
    ]);
    expect(by('headteacher')).toEqual([]);
    expect(by('schoolLead')).toEqual([['rtt.placedByOther', 'R-HCK-26']]);
    expect(by('teacherInCharge')).toEqual([['rtt.placedByOther', 'R-HCK-26']]);
    expect(by('teacherInCharge', { placerAbsent: true })).toEqual([]);
  });

  it('by a school role where the authority is silent, never by the office', () => {
    expect(agree({}, { by: 'schoolLead' })).toEqual([]);
    expect(agree({}, { by: 'office' })).toEqual([['permission.otherRole', 'D3-office']]);
  });
});

describe('The staggered start of reception', () => {
  it('is told apart, and for no other year group (R-NPT-39)', () => {
    expect(staggeredReception({ yearGroup: 'R', staggeredReception: true })).toMatchObject({
      effect: 'inform',
      code: 'rtt.staggeredReception',
      why: { rule: 'R-NPT-39', inputs: { yearGroup: 'R' } },
    });
    expect(staggeredReception({ yearGroup: '1', staggeredReception: true })).toBeUndefined();
    expect(staggeredReception({ yearGroup: undefined, staggeredReception: true })).toBeUndefined();
    expect(staggeredReception({ yearGroup: 'R', staggeredReception: false })).toBeUndefined();
  });
});

describe('A reduced timetable is withdrawn before it starts', () => {
  it('with a reason, and its notice is not sent (R-NPT-51)', () => {
    expect(judge('withdraw').follows.map(({ code, why }) => [code, why.rule, why.inputs])).toEqual([
      ['mail.withdrawUnsent', 'R-NPT-51', { kind: 'M4' }],
    ]);
    expect(judge('withdraw', { reason: ' ' }).issues).toEqual([
      { code: 'rtt.endReasonMissing', path: 'reason', effect: 'block', rule: 'R-NPT-53' },
    ]);
  });
});

describe('A reduced timetable starts', () => {
  it('on its day, and not before', () => {
    expect(judge('start')).toEqual({ allowed: true, to: 'running', issues: [], follows: [] });
    expect(judge('start', { today: day('2026-10-11') }).issues).toEqual([
      {
        code: 'rtt.startNotReached',
        path: 'start',
        effect: 'block',
        rule: 'R-NPT-53',
        params: { start: '2026-10-12' },
      },
    ]);
  });

  it('not before it was agreed (R-NPT-41)', () => {
    expect(judge('start', { agreedOn: day('2026-10-13') }).issues).toEqual([
      {
        code: 'rtt.startBeforeConsent',
        path: 'start',
        effect: 'block',
        rule: 'R-NPT-41',
        params: { start: '2026-10-12', agreedOn: '2026-10-13' },
      },
    ]);
  });
});

describe('More than twelve weeks', () => {
  const issue = (code: string, path: string, rule: string, params?: Record<string, string>) => ({
    code,
    path,
    effect: 'block',
    rule,
    ...(params ? { params } : {}),
  });

  it('is applied for with M7, and turns on day 85 (R-NPT-56)', () => {
    const { allowed, to, follows } = judge('requestExtension');
    expect([allowed, to]).toEqual([true, 'extensionRequested']);
    expect(follows.map(({ code, why }) => [code, why.rule, why.on])).toEqual([['mail.M7', 'R-NPT-56', '2027-01-04']]);
  });

  it('is applied for with a reason, for days that need it, by the last lawful day (R-NPT-56)', () => {
    expect(judge('requestExtension', { rationale: ' ' }).issues).toEqual([
      issue('rtt.extensionReasonMissing', 'rationale', 'R-NPT-56'),
    ]);
    const lastDay = '2027-01-03';
    expect(judge('requestExtension', { wantedUntil: day(lastDay) }).issues).toEqual([
      issue('rtt.extensionNotNeeded', 'wantedUntil', 'R-NPT-56', { lastDay }),
    ]);
    expect(judge('requestExtension', { today: day('2027-01-04') }).issues).toEqual([
      issue('rtt.requestAfterLimit', 'requestedOn', 'E5', { lastDay }),
    ]);
  });

  it('is not gained by a request after the limit: the state stays over the limit (E5)', () => {
    const { allowed, to, follows } = judge('requestLate');
    expect([allowed, to, follows.map(({ code, why }) => [code, why.rule, why.on])]).toEqual([
      true,
      'overLimit',
      [['mail.M7', 'R-NPT-56', '2027-01-04']],
    ]);
    expect(judge('requestLate', { rationale: '' }).allowed).toBe(false);
  });

  it('is decided by the authority and never by the school (R-NPT-56)', () => {
    const roles: ActingRole[] = [
      'director',
      'pspOfficer',
      'deso',
      'ewo',
      'headteacher',
      'schoolLead',
      'office',
      'partner',
    ];
    expect(roles.filter((by) => judge('authorise', { by }).allowed)).toEqual(['director', 'pspOfficer', 'deso', 'ewo']);
    expect(judge('refuse', { by: 'headteacher' }).issues).toEqual([
      issue('permission.authorityOnly', 'by', 'R-NPT-56'),
    ]);
  });

  it('is decided on or after the day of the request, and not tomorrow', () => {
    expect(judge('authorise', { decidedOn: day('2026-12-20') }).issues).toEqual([
      issue('rtt.decidedBeforeRequest', 'decidedOn', 'R-NPT-56', { requestedOn: '2026-12-21' }),
    ]);
    expect(judge('refuse', { decidedOn: day('2026-12-23') }).issues).toEqual([
      issue('rtt.decidedInFuture', 'decidedOn', 'R-NPT-56'),
    ]);
  });

  it('is authorised until a day beyond the limit that is not over (E5)', () => {
    expect(judge('authorise', { until: day('2027-01-03') }).issues).toEqual([
      issue('rtt.authorisedWithinLimit', 'until', 'E5', { lastDay: '2027-01-03' }),
    ]);
    expect(judge('authorise', { until: day('2027-01-08'), today: day('2027-01-08') }).issues).toEqual([]);
    expect(judge('authorise', { until: day('2027-01-08'), today: day('2027-01-09') }).issues).toEqual([
      issue('rtt.authorisationOver', 'until', 'E5', { until: '2027-01-08' }),
    ]);
  });

  it('passes the limit on the day after the last lawful one, for lead and authority to see (R-NPT-56)', () => {
    expect(judge('passLimit', { today: day('2027-01-03') }).issues).toEqual([
      issue('rtt.withinLimit', 'today', 'R-NPT-56', { lawfulUntil: '2027-01-03' }),
    ]);
    expect(
      judge('passLimit', { today: day('2027-01-06') }).follows.map(({ code, why }) => [code, why.rule, why.on]),
    ).toEqual([
      ['alert.leadDaily', 'R-NPT-56', '2027-01-06'],
      ['alert.authorityBoard', 'R-NPT-56', '2027-01-04'],
    ]);
  });

  it('is told to the school lead on every further day, and only then', () => {
    expect(alertsOn(day('2027-01-07'), 'overLimit')).toMatchObject([
      {
        effect: 'auto',
        code: 'alert.leadDaily',
        why: { rule: 'R-NPT-56', inputs: { state: 'overLimit' }, on: '2027-01-07' },
      },
    ]);
    expect(RTT_STATES.filter((state) => alertsOn(day('2027-01-07'), state).length > 0)).toEqual(['overLimit']);
  });
});

describe('A reduced timetable ends', () => {
  it('by full time, from its first day on, and the authority is told (R-NPT-53)', () => {
    expect(judge('reintegrate').follows.map(({ code, why }) => [code, why.rule, why.on])).toEqual([
      ['mail.M10', 'M10', '2027-01-05'],
    ]);
    expect(judge('reintegrate', { today: day('2027-01-04') }).issues).toEqual([
      {
        code: 'rtt.notFullTimeYet',
        path: 'fullTimeFrom',
        effect: 'block',
        rule: 'R-NPT-53',
        params: { fullTimeFrom: '2027-01-05' },
      },
    ]);
  });

  it('otherwise with a reason on a day that has come, and the authority is told', () => {
    expect(judge('end').follows.map(({ code, why }) => [code, why.rule, why.on])).toEqual([
      ['mail.M10', 'M10', '2026-11-20'],
    ]);
    expect(judge('end', { reason: '', today: day('2026-11-19') }).issues).toEqual([
      { code: 'rtt.endReasonMissing', path: 'reason', effect: 'block', rule: 'R-NPT-53' },
      {
        code: 'rtt.endInFuture',
        path: 'endedOn',
        effect: 'block',
        rule: 'R-NPT-53',
        params: { endedOn: '2026-11-20' },
      },
    ]);
  });
});
