import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { judgeTimetableLength } from '../../../src/domain/timetable/judge-length';
import type { TimetableLimit } from '../../../src/domain/timetable/timetable-rule';
import { CALENDAR_W } from '../../support/builders';

const twoWeeks = { number: 2, unit: 'week', counted: 'calendar' } as const;
const by = { en: 'Head of Inclusion' };
const judge = (limits: TimetableLimit[], end: string, more: { reasons?: string[]; authorisedUntil?: string } = {}) =>
  judgeTimetableLength(limits, {
    reasons: more.reasons ?? ['medical'],
    start: day('2026-09-07'),
    end: day(end),
    calendar: CALENDAR_W,
    ...(more.authorisedUntil ? { authorisedUntil: day(more.authorisedUntil) } : {}),
  });
const hard: TimetableLimit = { reason: 'any', kind: 'hard', length: twoWeeks };
const authorise: TimetableLimit = { reason: 'any', kind: 'authoriseBeyond', length: twoWeeks, by };

describe('judgeTimetableLength', () => {
  it.each([
    ['hard', hard, 'timetable.beyondLimit', 'block'],
    ['to be authorised', authorise, 'timetable.needsAuthorisation', 'block'],
    ['to be notified', { ...authorise, kind: 'notifyBeyond' }, 'timetable.tellAuthority', 'warn'],
  ] as const)('speaks from the first day beyond a limit that is %s', (_what, limit, code, effect) => {
    expect(judge([limit], '2026-09-20')).toEqual([]);
    expect(judge([limit], '2026-09-21')).toEqual([
      { code, path: 'end', effect, rule: 'D5-7', params: { latest: '2026-09-20' } },
    ]);
  });

  it('lets an authorisation cover the end, up to its own last day', () => {
    expect(judge([authorise], '2026-10-01', { authorisedUntil: '2026-10-01' })).toEqual([]);
    expect(judge([authorise], '2026-10-02', { authorisedUntil: '2026-10-01' })).toHaveLength(1);
  });

  it('does not let an authorisation lift a hard limit', () => {
    expect(judge([hard], '2026-09-21', { authorisedUntil: '2026-10-01' })).toHaveLength(1);
  });

  it('takes the limit of the reason before that of any reason, and none where the reason has none', () => {
    const none: TimetableLimit = { reason: 'medical', kind: 'none' };
    expect(judge([hard, none], '2027-06-01')).toEqual([]);
    expect(judge([hard, none], '2027-06-01', { reasons: ['medical', 'transition'] })).toHaveLength(1);
    expect(judge([none], '2027-06-01', { reasons: ['transition'] })).toEqual([]);
  });

  it('does not take the limit of another reason', () => {
    const other: TimetableLimit = { ...hard, reason: 'behaviour' };
    expect(judge([other], '2027-06-01')).toEqual([]);
    expect(judge([other, authorise], '2026-09-21').map(({ code }) => code)).toEqual(['timetable.needsAuthorisation']);
  });

  it('lets a limit that two reasons share speak once', () => {
    expect(judge([hard], '2026-09-21', { reasons: ['transition', 'anxiety'] })).toHaveLength(1);
  });

  it('says nothing where the calendar ends before the limit', () => {
    const years: TimetableLimit = { ...hard, length: { number: 100, unit: 'week', counted: 'school' } };
    expect(judge([years], '2027-12-17')).toEqual([]);
  });
});
