import { describe, expect, it } from 'vitest';
import { CaseStateSchema } from '../../../src/domain/case/case';
import type { Transition, TransitionFacts } from '../../../src/domain/case/transition-facts';
import { TRANSITIONS } from '../../../src/domain/case/transition-table';
import { judgeMove } from '../../../src/domain/case/transitions';
import { mayDo } from '../../../src/domain/permission/may-do';
import { ALLOWED } from '../../support/transition-facts';

const rows = Object.entries(TRANSITIONS);
const lead = ['schoolLead'];
const leads = ['schoolLead', 'coordinator'];
const withOffice = ['schoolLead', 'coordinator', 'office'];
const OPEN = ['considering', 'gathering', 'meetingPlanned', 'meetingHeld', 'awaitingSignatures', 'active', 'inReview'];

describe('The table of transitions', () => {
  it('says from, to and who as DOMAIN D1 does', () => {
    const table = Object.fromEntries(rows.map(([name, { from, to, who }]) => [name, [from, to, who]]));
    expect(table).toEqual({
      T1: [['none'], 'considering', withOffice],
      T2: [['considering'], 'gathering', [...leads, 'headteacher']],
      T3: [['considering', 'gathering'], 'notProceeded', lead],
      T4: [['gathering'], 'meetingPlanned', withOffice],
      T5: [['meetingPlanned'], 'meetingPlanned', withOffice],
      T6: [['meetingPlanned'], 'meetingHeld', leads],
      T7: [['meetingHeld'], 'awaitingSignatures', leads],
      T8: [['awaitingSignatures'], 'active', 'automatic'],
      T9: [['awaitingSignatures'], 'meetingHeld', lead],
      T10: [['active'], 'inReview', leads],
      T11: [['inReview'], 'active', lead],
      T12: [['inReview'], 'awaitingSignatures', lead],
      T13: [['inReview'], 'closed', lead],
      T14: [['active'], 'awaitingSignatures', lead],
      T15: [OPEN, 'closed', ['schoolLead', 'office']],
    });
  });

  it('names only roles that D3 lets do it', () => {
    const refused = rows.flatMap(([name, { who, action }]) =>
      who === 'automatic'
        ? []
        : who.filter((role) => !mayDo(role, action, { ofOwnSchool: true }).may).map((role) => `${name} ${role}`),
    );
    expect(refused).toEqual([]);
  });

  it('leads out of every state but the closed ones, and into every state', () => {
    const states = CaseStateSchema.options;
    const left = new Set(rows.flatMap(([, { from }]) => from));
    const reached = new Set(rows.map(([, { to }]) => to));
    expect(states.filter((state) => !left.has(state))).toEqual(['closed', 'notProceeded']);
    expect(states.filter((state) => !reached.has(state))).toEqual([]);
  });
});

describe('What follows a transition', () => {
  const codes = <T extends Transition>(transition: T, more: Partial<TransitionFacts[T]> = {}) =>
    judgeMove(transition, { ...ALLOWED[transition], ...more }).follows.map(({ code }) => code);

  it('is what DOMAIN D1 lists, in its order', () => {
    const all = Object.fromEntries(rows.map(([name]) => [name, codes(name as Transition)]));
    expect(all).toEqual({
      T1: ['list.recordCase'],
      T2: ['mail.tellAlnCo', 'list.requestContributions'],
      T3: ['list.notProceed', 'list.withdrawRequests'],
      T4: ['calendar.createEvent', 'calendar.contributionReminders', 'list.recordMeeting'],
      T5: ['calendar.updateSameEvent', 'list.logChange'],
      T6: ['list.recordAttendees'],
      T7: ['list.lockVersion', 'task.circulateCopies', 'list.copiesForSigning'],
      T8: [
        'mail.M1',
        'mail.M11',
        'calendar.firstReview',
        'calendar.weeklyCheckIns',
        'list.bringIntoForce',
        'list.logForLead',
      ],
      T9: ['list.openVersion', 'list.setSignaturesAside'],
      T10: ['list.draftReview'],
      T11: ['mail.M6', 'calendar.nextReview'],
      T12: ['mail.M6', 'list.openVersion', 'list.keepInForce'],
      T13: ['mail.M6', 'mail.M10', 'calendar.cancelFutureReviews', 'calendar.cancelCheckIns', 'list.close'],
      T14: ['list.openVersion', 'list.keepInForce'],
      T15: ['calendar.cancelAfterLeaving', 'mail.withdrawUnsent', 'mail.M10', 'list.close'],
    });
  });

  it('stands under the rules that ask for it', () => {
    const rulesOf = (transition: Transition) =>
      judgeMove(transition, ALLOWED[transition]).follows.map(({ why }) => why.rule);
    expect(Object.fromEntries(rows.map(([name]) => [name, rulesOf(name as Transition)]))).toEqual({
      T1: ['D1-T1'],
      T2: ['R-NPT-05', 'R-NPT-25'],
      T3: ['D1-T3', 'D1-T3'],
      T4: ['R-NPT-29', 'R-NPT-25', 'D1-T4'],
      T5: ['D1-T5', 'D1-T5'],
      T6: ['D1-T6'],
      T7: ['D1-T7', 'R-NPT-32', 'D1-T7'],
      T8: ['R-NPT-13', 'R-NPT-32', 'R-NPT-02', 'R-NPT-35', 'D1-T8', 'D1-T8'],
      T9: ['D1-T9', 'D1-T9'],
      T10: ['D1-T10'],
      T11: ['R-NPT-34', 'R-NPT-02'],
      T12: ['R-NPT-34', 'D1-T12', 'D1-T12'],
      T13: ['R-NPT-34', 'M10', 'D1-T13', 'E4', 'D1-T13'],
      T14: ['D1-T12', 'D1-T12'],
      T15: ['E7', 'E7', 'M10', 'D1-T15'],
    });
  });

  it('tells the Wellbeing and Behaviour Service at risk of permanent exclusion (R-NPT-24)', () => {
    const kase = { ...ALLOWED.T2.case, riskBasis: ['permanentExclusion' as const] };
    expect(judgeMove('T2', { ...ALLOWED.T2, case: kase }).follows.map(({ code, why }) => [code, why.rule])).toEqual([
      ['mail.tellAlnCo', 'R-NPT-05'],
      ['mail.M9', 'R-NPT-24'],
      ['list.requestContributions', 'R-NPT-25'],
    ]);
  });

  it('tells the ALNCo of every programme and asks for the five kinds of evidence (R-NPT-05, R-NPT-25)', () => {
    expect(judgeMove('T2', ALLOWED.T2).follows.map(({ why }) => why.rule)).toEqual(['R-NPT-05', 'R-NPT-25']);
  });

  it('withdraws requests only where some are open', () => {
    expect(codes('T3', { pendingRequests: 0 })).toEqual(['list.notProceed']);
    expect(judgeMove('T3', { ...ALLOWED.T3, pendingRequests: 1 }).follows[1]?.why).toEqual({
      rule: 'D1-T3',
      inputs: { pendingRequests: 1 },
    });
  });

  it('puts the planning meeting into the calendar on its day with its invitees', () => {
    const invitees = ALLOWED.T4.meeting.invitees.length;
    expect(judgeMove('T4', ALLOWED.T4).follows.map(({ why }) => [why.rule, why.inputs, why.on])).toEqual([
      ['R-NPT-29', { invitees }, '2026-10-06'],
      ['R-NPT-25', {}, '2026-10-06'],
      ['D1-T4', {}, undefined],
    ]);
  });

  it('moves the same event, and says from and to', () => {
    expect(judgeMove('T5', ALLOWED.T5).follows[0]?.why).toEqual({
      rule: 'D1-T5',
      inputs: { before: '2026-10-06' },
      on: '2026-10-08',
    });
  });

  it('records attendees and the review draft on the day of the meeting', () => {
    expect(judgeMove('T6', ALLOWED.T6).follows[0]?.why.on).toBe('2026-10-06');
    expect(judgeMove('T10', ALLOWED.T10).follows[0]?.why.on).toBe('2026-10-06');
  });

  it('sends copies round by the day given, and says the version (R-NPT-32)', () => {
    expect(judgeMove('T7', ALLOWED.T7).follows.map(({ why }) => [why.rule, why.inputs, why.on])).toEqual([
      ['D1-T7', { version: 1 }, undefined],
      ['R-NPT-32', { version: 1 }, '2026-10-08'],
      ['D1-T7', { version: 1 }, undefined],
    ]);
  });

  it('opens version 2 after version 1 is opened again, whose signatures no longer count', () => {
    expect(judgeMove('T9', ALLOWED.T9).follows.map(({ code, why }) => [code, why.inputs])).toEqual([
      ['list.openVersion', { version: 2 }],
      ['list.setSignaturesAside', { version: 1 }],
    ]);
  });

  it('sends every review to the authority and sets the next one (R-NPT-34)', () => {
    expect(judgeMove('T11', ALLOWED.T11).follows.map(({ why }) => [why.rule, why.on])).toEqual([
      ['R-NPT-34', undefined],
      ['R-NPT-02', '2026-12-11'],
    ]);
  });

  it('works the colour out again where the timetable is reduced', () => {
    const kase = { ...ALLOWED.T11.case, reducedTimetable: true };
    expect(judgeMove('T11', { ...ALLOWED.T11, case: kase }).follows.map(({ code, why }) => [code, why.rule])).toEqual([
      ['mail.M6', 'R-NPT-34'],
      ['calendar.nextReview', 'R-NPT-02'],
      ['list.proposeAudit', 'B6'],
    ]);
  });

  it('opens version 2 for signing and keeps version 1 in force', () => {
    expect(judgeMove('T14', ALLOWED.T14).follows.map(({ code, why }) => [code, why.inputs])).toEqual([
      ['list.openVersion', { version: 2 }],
      ['list.keepInForce', { version: 1 }],
    ]);
  });

  it('cancels what lies after the leaving date and keeps the closing notice', () => {
    expect(judgeMove('T15', ALLOWED.T15).follows.map(({ why }) => [why.rule, why.inputs, why.on])).toEqual([
      ['E7', {}, '2027-01-15'],
      ['E7', { except: 'M10' }, undefined],
      ['M10', {}, '2027-01-15'],
      ['D1-T15', {}, undefined],
    ]);
  });
});
