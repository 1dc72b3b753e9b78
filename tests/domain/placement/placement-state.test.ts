import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import type { DeclarationFacts } from '../../../src/domain/placement/check-placement';
import {
  judgePlacementStep,
  PLACEMENT_STATES,
  PLACEMENT_STEPS,
  type PlacementState,
  type PlacementStep,
  type PlacementStepFacts,
} from '../../../src/domain/placement/placement-state';

const DECLARATION: DeclarationFacts = {
  issues: [],
  receivedOn: day('2026-10-16'),
  validUntil: day('2027-10-16'),
};
const FACTS: PlacementStepFacts = {
  requestDeclaration: { provider: 'Gweithdy Coed' },
  receiveDeclaration: { declaration: DECLARATION, today: day('2026-10-16') },
  start: {
    planState: 'inForce',
    start: day('2026-10-19'),
    today: day('2026-10-19'),
    consulted: { pupil: day('2026-10-01'), parentCarer: day('2026-10-01'), agencies: day('2026-10-02') },
    rationale: 'Learns by doing; two trial days went well.',
    monitor: 'Angharad Rees',
    discussedInMeeting: true,
    safeguardingAgreed: true,
    safetyCheckedOn: day('2026-10-14'),
    declaration: DECLARATION,
    provider: 'Gweithdy Coed',
    isNewProvider: false,
  },
  withdraw: { reason: 'The family prefers school' },
  end: { reason: 'Back in school' },
};
const STARTS: { readonly [S in PlacementStep]: PlacementState } = {
  requestDeclaration: 'proposed',
  receiveDeclaration: 'declarationRequested',
  start: 'declarationReceived',
  withdraw: 'proposed',
  end: 'running',
};
const STEPS = Object.keys(PLACEMENT_STEPS) as PlacementStep[];
const judge = <S extends PlacementStep>(step: S, more: Partial<PlacementStepFacts[S]> = {}) =>
  judgePlacementStep(step, STARTS[step], { ...FACTS[step], ...more });
const start = (more: Partial<PlacementStepFacts['start']>) =>
  judge('start', more).issues.map(({ code, path, effect, rule }) => [code, path, effect, rule]);

describe('The states of a placement', () => {
  it('follow each other as DOMAIN D1 says', () => {
    expect(
      Object.fromEntries(STEPS.map((step) => [step, [PLACEMENT_STEPS[step].from, PLACEMENT_STEPS[step].to]])),
    ).toEqual({
      requestDeclaration: [['proposed'], 'declarationRequested'],
      receiveDeclaration: [['declarationRequested'], 'declarationReceived'],
      start: [['declarationReceived'], 'running'],
      withdraw: [['proposed', 'declarationRequested', 'declarationReceived'], 'ended'],
      end: [['running'], 'ended'],
    });
  });

  it('allow each step from the states of its row only, and none from the end', () => {
    for (const step of STEPS) {
      const from = PLACEMENT_STATES.filter((state) => judgePlacementStep(step, state, FACTS[step]).allowed);
      expect(from).toEqual(PLACEMENT_STEPS[step].from);
    }
  });
});

describe('The declaration of a provider', () => {
  const receive = (declaration: Partial<DeclarationFacts>) =>
    judge('receiveDeclaration', { declaration: { ...DECLARATION, ...declaration } }).issues;

  it('is asked for by name (R-NPT-84)', () => {
    expect(judge('requestDeclaration').follows.map(({ code, why }) => [code, why.rule])).toEqual([
      ['mail.askDeclaration', 'R-NPT-84'],
    ]);
    expect(judge('requestDeclaration', { provider: ' ' }).issues).toEqual([
      { code: 'placement.providerMissing', path: 'provider', effect: 'block', rule: 'R-NPT-79' },
    ]);
  });

  it('is not taken with an open confirmation: background checks (R-NPT-82), telling the school (R-NPT-83)', () => {
    const checks = { code: 'declaration.dbs', path: 'dbs', effect: 'block', rule: 'R-NPT-82' } as const;
    const telling = { code: 'declaration.informs', path: 'informs', effect: 'block', rule: 'R-NPT-83' } as const;
    expect(receive({ issues: [checks, telling] })).toEqual([checks, telling]);
    expect(start({ declaration: { ...DECLARATION, issues: [checks] } })).toEqual([
      ['declaration.dbs', 'dbs', 'block', 'R-NPT-82'],
    ]);
  });

  it('has come by the day that counts (R-NPT-80)', () => {
    const missing = [
      { code: 'placement.noDeclaration', path: 'declaration.receivedOn', effect: 'block', rule: 'R-NPT-80' },
    ];
    expect(receive({})).toEqual([]);
    expect(receive({ receivedOn: day('2026-10-17') })).toEqual(missing);
    expect(judge('receiveDeclaration', { declaration: { issues: [] } }).issues).toEqual(missing);
    const late = { ...DECLARATION, receivedOn: day('2026-10-20') };
    expect(judge('start', { declaration: late, today: day('2026-10-20') }).issues).toEqual(missing);
  });

  it('still holds on the first day (R-NPT-80)', () => {
    const until = (validUntil: string) =>
      judge('start', { declaration: { ...DECLARATION, validUntil: day(validUntil) } }).issues;
    expect(until('2026-10-19')).toEqual([]);
    expect(until('2026-10-18')).toEqual([
      {
        code: 'placement.declarationExpired',
        path: 'declaration.validUntil',
        effect: 'block',
        rule: 'R-NPT-80',
        params: { validUntil: '2026-10-18' },
      },
    ]);
    const { validUntil: _unknown, ...unlimited } = DECLARATION;
    expect(judge('start', { declaration: unlimited }).issues).toEqual([]);
  });
});

describe('A placement starts', () => {
  it('with everything in place, told to the authority on its first day (R-NPT-79), the provider invited (R-NPT-78)', () => {
    const { allowed, follows } = judge('start');
    expect(allowed).toBe(true);
    expect(follows.map(({ code, why }) => [code, why.rule, why.inputs, why.on])).toEqual([
      ['mail.M5', 'R-NPT-79', {}, '2026-10-19'],
      ['task.inviteProvider', 'R-NPT-78', { provider: 'Gweithdy Coed' }, undefined],
    ]);
  });

  it('names a new provider to the authority (R-NPT-79)', () => {
    expect(judge('start', { isNewProvider: true }).follows[1]).toMatchObject({
      code: 'list.registerProvider',
      why: { rule: 'R-NPT-79', inputs: { provider: 'Gweithdy Coed' } },
    });
  });

  it('through a plan in force (R-NPT-07)', () => {
    expect(start({ planState: 'locked' })).toEqual([['placement.noPlanInForce', 'planState', 'block', 'R-NPT-07']]);
  });

  it('after pupil, parents and agencies were consulted, with a rationale (R-NPT-75)', () => {
    expect(start({ consulted: {}, rationale: ' ' })).toEqual([
      ['placement.pupilNotConsulted', 'consulted.pupil', 'block', 'R-NPT-75'],
      ['placement.parentNotConsulted', 'consulted.parentCarer', 'block', 'R-NPT-75'],
      ['placement.agenciesNotConsulted', 'consulted.agencies', 'block', 'R-NPT-75'],
      ['placement.rationaleMissing', 'rationale', 'block', 'R-NPT-75'],
    ]);
  });

  it('with a named member of the school’s staff who monitors it (R-NPT-76)', () => {
    expect(start({ monitor: ' ' })).toEqual([['placement.monitorMissing', 'monitor', 'block', 'R-NPT-76']]);
  });

  it('with safeguarding discussed and agreed (R-NPT-81)', () => {
    expect(start({ discussedInMeeting: false, safeguardingAgreed: false })).toEqual([
      ['placement.notDiscussed', 'discussedInMeeting', 'block', 'R-NPT-81'],
      ['placement.safeguardingNotAgreed', 'safeguardingAgreed', 'block', 'R-NPT-81'],
    ]);
  });

  it('with a warning and a task while nobody checked that it is safe (R-NPT-77)', () => {
    const { safetyCheckedOn: _never, ...facts } = FACTS.start;
    const { allowed, issues, follows } = judgePlacementStep('start', 'declarationReceived', facts);
    expect(allowed).toBe(true);
    expect(issues).toEqual([
      { code: 'placement.safetyNotChecked', path: 'safetyCheckedOn', effect: 'warn', rule: 'R-NPT-77' },
    ]);
    expect(follows.at(-1)).toMatchObject({ code: 'task.safetyCheck', why: { rule: 'R-NPT-77' } });
  });

  it('judged as its record is: nobody is consulted or the provision checked too late (R-NPT-75, 77)', () => {
    const late = { pupil: day('2026-10-20'), parentCarer: day('2026-10-19'), agencies: day('2026-10-02') };
    expect(start({ consulted: late, safetyCheckedOn: day('2026-10-20'), today: day('2026-10-21') })).toEqual([
      ['placement.consultedLate', 'pupilConsultedOn', 'block', 'R-NPT-75'],
      ['placement.checkedLate', 'safetyCheckedOn', 'warn', 'R-NPT-77'],
    ]);
  });

  it('on its day, and not before', () => {
    expect(judge('start', { today: day('2026-10-18') }).issues).toEqual([
      { code: 'placement.startNotReached', path: 'start', effect: 'block', params: { start: '2026-10-19' } },
    ]);
  });
});

describe('A placement ends', () => {
  it('with a reason, before it began or after', () => {
    const issues = [{ code: 'placement.endReasonMissing', path: 'reason', effect: 'block' }];
    expect(judge('end')).toEqual({ allowed: true, to: 'ended', issues: [], follows: [] });
    expect(judge('end', { reason: '' }).issues).toEqual(issues);
    expect(judge('withdraw', { reason: ' ' }).issues).toEqual(issues);
  });
});
