import { describe, expect, it } from 'vitest';
import type { TransitionFacts } from '../../../src/domain/case/transition-facts';
import { canMove } from '../../../src/domain/case/transitions';
import { day } from '../../../src/domain/date/iso-date';
import { allContributions } from '../../support/builders';
import { ALLOWED } from '../../support/transition-facts';

const booked = ALLOWED.T4;
const book = (more: Partial<TransitionFacts['T4']>) => canMove('T4', { ...booked, ...more }).issues;
const on = (date: string) => book({ meeting: { ...booked.meeting, date: day(date) } });

describe('T4: a planning meeting', () => {
  it('says which evidence is missing, and where (R-NPT-25)', () => {
    const contributions = allContributions().filter(({ kind }) => kind !== 'agency');
    expect(book({ contributions })).toEqual([
      { code: 'evidence.missing.agency', path: 'contributions.agency', effect: 'reason', rule: 'R-NPT-25' },
    ]);
  });

  it('says who was left out, by name, and lets optional people be left out', () => {
    const without = (personId: string) =>
      book({
        meeting: {
          ...booked.meeting,
          invitees: booked.meeting.invitees.filter((invitee) => invitee.personId !== personId),
        },
      });
    expect(without('parent')).toEqual([
      {
        code: 'invite.requiredLeftOut',
        path: 'invitees.parent',
        effect: 'block',
        rule: 'R-NPT-11',
        params: { name: 'Carys Jones' },
      },
    ]);
    expect(without('keyAdult')).toEqual([]);
  });

  it('is after today', () => {
    expect(on('2026-09-21')).toEqual([
      { code: 'meeting.notInFuture', path: 'date', effect: 'block', params: { date: '2026-09-21' } },
    ]);
    expect(on('2026-09-22')).toMatchObject([{ code: 'meeting.shortNotice' }]);
  });

  it('is on a school day, and names what closes the school', () => {
    expect(on('2026-10-27')).toEqual([
      {
        code: 'meeting.closed',
        path: 'date',
        effect: 'block',
        params: { date: '2026-10-27', name: 'Autumn half-term' },
      },
    ]);
    expect(on('2026-10-24')).toEqual([
      { code: 'meeting.weekend', path: 'date', effect: 'block', params: { date: '2026-10-24', name: '' } },
    ]);
  });

  it('warns of short notice and of no room (R-NPT-26, R-NPT-27)', () => {
    const { room: _none, ...meeting } = booked.meeting;
    expect(book({ meeting, today: day('2026-09-23') })).toEqual([
      {
        code: 'meeting.shortNotice',
        path: 'date',
        effect: 'warn',
        rule: 'R-NPT-26',
        params: { notice: 9, noticeSchoolDays: 10 },
      },
      { code: 'meeting.noRoom', path: 'room', effect: 'warn', rule: 'R-NPT-27' },
    ]);
    expect(book({ today: day('2026-09-22') })).toEqual([]);
  });
});
