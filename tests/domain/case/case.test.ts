import { describe, expect, it } from 'vitest';
import {
  CaseRefSchema,
  CaseSchema,
  CaseStateSchema,
  ChosenAdultSchema,
  isAtRiskOfPermanentExclusion,
  isOpen,
  RiskBasisSchema,
  UpnAnswerSchema,
} from '../../../src/domain/case/case';
import { day } from '../../../src/domain/date/iso-date';
import { aCase, aPupil, caseRef } from '../../support/builders';
import { keptOf, refusedIn } from '../../support/kept-of';

const kase = aCase({
  pupil: aPupil({ alnNeed: 'Dyslexia' }),
  reasons: { 'R-NPT-22': 'Arrived last week' },
  alternativeProvision: true,
  nextDue: { on: day('2026-10-06'), kind: 'meeting', rule: 'R-NPT-26', limit: day('2026-10-20') },
  sending: 'Sent',
  packVersion: '2026.1',
  previousCaseId: caseRef('PSP-0007'),
  parentContacts: [
    {
      on: day('2026-10-12'),
      byPersonId: 'lead',
      withPersonId: 'parent',
      how: 'phone',
      optionsDiscussed: 'A later start',
    },
  ],
});
const read = (more: object) => refusedIn(CaseSchema, { ...kase, ...more });

describe('A stored case', () => {
  it('keeps its pupil, its people, its reasons and its talks', () => {
    expect(keptOf(CaseSchema, kase)).toEqual(kase);
  });

  it('may have no reference between its creation and its completion', () => {
    const { caseRef: _none, ...created } = aCase();
    expect(keptOf(CaseSchema, created)).toEqual(created);
  });

  it('is in one of the nine states of DOMAIN D1, of which two are over', () => {
    expect(CaseStateSchema.options).toEqual([
      'considering',
      'gathering',
      'meetingPlanned',
      'meetingHeld',
      'awaitingSignatures',
      'active',
      'inReview',
      'closed',
      'notProceeded',
    ]);
    expect(CaseStateSchema.options.filter((state) => !isOpen(state))).toEqual(['closed', 'notProceeded']);
  });

  it.each([
    ['schemaVersion', 2],
    ['state', 'paused'],
    ['reason', 'x'.repeat(5001)],
    ['schoolLeadId', 'x'.repeat(65)],
    ['packVersion', 'x'.repeat(21)],
    ['openedAt', '2026-09-14'],
    ['openedBy', 'x'.repeat(121)],
    ['pupilInvited', false],
  ])('is refused with %s %j', (field, value) => {
    expect(read({ [field]: value })).toEqual([field]);
  });

  it.each([
    ['reason', 5000],
    ['schoolLeadId', 64],
    ['packVersion', 20],
    ['openedBy', 120],
  ])('takes a %s of %d characters', (field, length) => {
    expect(read({ [field]: 'x'.repeat(length) })).toEqual([]);
  });

  it('invites the pupil, or says why not', () => {
    expect(keptOf(CaseSchema, { ...kase, pupilInvited: { reason: 'In hospital' } })).toMatchObject({
      pupilInvited: { reason: 'In hospital' },
    });
  });

  it('has something due of one of five kinds', () => {
    const due = (kind: string) => read({ nextDue: { ...kase.nextDue, kind } });
    expect(['evidence', 'meeting', 'plan', 'signatures', 'review'].flatMap(due)).toEqual([]);
    expect(due('birthday')).toEqual(['nextDue.kind']);
  });

  it('has attendance from 0 to 100 per cent, and no fewer than no exclusions', () => {
    const pupil = (more: object) => read({ pupil: { ...kase.pupil, ...more } });
    expect([...pupil({ attendancePercent: 0 }), ...pupil({ attendancePercent: 100, exclusionDays: 0 })]).toEqual([]);
    expect(pupil({ attendancePercent: 100.1, exclusionCount: -1, exclusionDays: -1 })).toEqual([
      'pupil.attendancePercent',
      'pupil.exclusionCount',
      'pupil.exclusionDays',
    ]);
  });
});

describe('The reference of a case', () => {
  it.each(['PSP-0142', 'PSP-123456'])('can be %s', (text) => {
    expect(refusedIn(CaseRefSchema, text)).toEqual([]);
  });

  it.each(['PSP-142', 'PSP-1234567', 'psp-0142', 'xPSP-0142', 'PSP-0142 ', 'PSP-O142'])('is not %s', (text) => {
    expect(refusedIn(CaseRefSchema, text)).toEqual(['']);
  });
});

describe('The answers of a case', () => {
  it.each([
    { kind: 'known', value: 'B801200005001' },
    { kind: 'notKnown', reason: 'New to the county' },
  ])('know the UPN as %j', (upn) => {
    expect(keptOf(UpnAnswerSchema, upn)).toEqual(upn);
  });

  it('know no other UPN', () => {
    expect(refusedIn(UpnAnswerSchema, { kind: 'lost' })).toEqual(['kind']);
    expect(refusedIn(UpnAnswerSchema, { kind: 'known', value: 'B8012000050011' })).toEqual(['value']);
  });

  it.each([
    { answer: 'notAsked' },
    { answer: 'named', personId: 'parent' },
    { answer: 'declined', note: 'Wants only Mum' },
    { answer: 'notPossible', note: 'In hospital' },
  ])('know the chosen adult as %j (R-NPT-28)', (chosen) => {
    expect(keptOf(ChosenAdultSchema, chosen)).toEqual(chosen);
  });

  it('know no other chosen adult', () => {
    expect(refusedIn(ChosenAdultSchema, { answer: 'perhaps' })).toEqual(['answer']);
  });

  it('know three risks, of which one is permanent exclusion (R-NPT-24)', () => {
    expect(RiskBasisSchema.options).toEqual(['disengagement', 'exclusion', 'permanentExclusion']);
    expect(
      RiskBasisSchema.options.filter((risk) => isAtRiskOfPermanentExclusion(aCase({ riskBasis: [risk] }))),
    ).toEqual(['permanentExclusion']);
  });
});
