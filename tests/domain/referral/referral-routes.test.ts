import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { type ReferralFacts, referralRoutes } from '../../../src/domain/referral/referral-routes';

const FIGURES = { panelFromAge: 6 };
const facts = (more: Partial<ReferralFacts> = {}): ReferralFacts => ({
  dateOfBirth: day('2018-05-04'),
  on: day('2026-11-02'),
  phase: 'primary',
  isMaintained: true,
  isReferredBySchool: true,
  hasChildProtectionConcern: false,
  planningMeeting: 'underWay',
  ...more,
});
const routes = (more?: Partial<ReferralFacts>) => referralRoutes(facts(more), FIGURES);
const open = (more?: Partial<ReferralFacts>) =>
  routes(more).open.map(({ to, through }) => (through ? `${to} through ${through}` : to));

describe('referralRoutes', () => {
  it('B7 REU route: a maintained primary school may refer to the REU or the psychologist (R-HCK-11)', () => {
    const why = {
      rule: 'R-HCK-11',
      clause: 'Wellbeing guide: Re-engagement Unit',
      on: '2026-11-02',
      inputs: { phase: 'primary', isMaintained: true, isReferredBySchool: true },
    };
    expect(routes()).toEqual({
      open: [
        { to: 'reu', decision: { effect: 'auto', code: 'referral.reengagementUnit', why } },
        { to: 'ep', decision: { effect: 'auto', code: 'referral.psychologist', why } },
      ],
      refused: [],
    });
  });

  it.each([
    ['a secondary school', { phase: 'secondary' }],
    ['a school that is not maintained', { isMaintained: false }],
    ['somebody other than the school', { isReferredBySchool: false }],
  ] as const)('B7 REU route: %s has only the psychologist (R-HCK-11)', (_who, more) => {
    const { refused } = routes(more);
    expect(open(more)).toEqual(['ep']);
    expect(refused).toMatchObject([
      { effect: 'block', code: 'referral.notForReengagementUnit', why: { rule: 'R-HCK-11', inputs: more } },
    ]);
  });

  it('begins with the school’s own planning meeting (R-HCK-35)', () => {
    expect(open({ planningMeeting: 'notHeld' })).toEqual(['reu', 'ep', 'map']);
    expect(routes({ planningMeeting: 'notHeld' }).open[2]?.decision).toEqual({
      effect: 'auto',
      code: 'referral.planningMeetingFirst',
      why: {
        rule: 'R-HCK-35',
        clause: 'Wellbeing guide: Referral pathways',
        on: '2026-11-02',
        inputs: { planningMeeting: 'notHeld' },
      },
    });
  });

  it('B7 MAP follow-up: a pupil under 6 goes to the MAT through FAST (R-HCK-35)', () => {
    const more = { planningMeeting: 'unsuccessful', dateOfBirth: day('2020-11-03') } as const;
    expect(open(more)).toEqual(['reu', 'ep', 'mat through fast']);
    expect(routes(more).open[2]?.decision).toEqual({
      effect: 'auto',
      code: 'referral.multiAgencyTeam',
      why: {
        rule: 'R-HCK-35',
        clause: 'Wellbeing guide: Referral pathways',
        on: '2026-11-02',
        inputs: { planningMeeting: 'unsuccessful', ageYears: 5, panelFromAge: 6 },
      },
    });
  });

  it('B7 MAP follow-up: a pupil of 6, from the birthday on, goes to the CYPPP through FAST (R-HCK-35)', () => {
    const more = { planningMeeting: 'unsuccessful', dateOfBirth: day('2020-11-02') } as const;
    expect(open(more)).toEqual(['reu', 'ep', 'cyppp through fast']);
    expect(routes(more).open[2]?.decision).toMatchObject({
      effect: 'auto',
      code: 'referral.partnershipPanel',
      why: { rule: 'R-HCK-35', inputs: { ageYears: 6, panelFromAge: 6 } },
    });
  });

  it('B7 child protection: Children’s Social Care at once, and no other route (R-HCK-36)', () => {
    const why = {
      rule: 'R-HCK-36',
      clause: 'Wellbeing guide: Referral pathways',
      on: '2026-11-02',
      inputs: { hasChildProtectionConcern: true },
    };
    expect(routes({ hasChildProtectionConcern: true, planningMeeting: 'notHeld' })).toEqual({
      open: [{ to: 'socialCare', decision: { effect: 'auto', code: 'referral.socialCare', why } }],
      refused: [{ effect: 'block', code: 'referral.onlySocialCare', why }],
    });
  });
});
