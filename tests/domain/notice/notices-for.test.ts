import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import type { Notice } from '../../../src/domain/notice/notice';
import { type NoticeFacts, noticesFor } from '../../../src/domain/notice/notices-for';
import npt from '../../../src/policy/packs/npt/pack.json';
import { readPack } from '../../../src/policy/read-pack';
import { CALENDAR_W } from '../../support/builders';
import { valueIn } from '../../support/school-world';

const facts = (more: Partial<NoticeFacts> = {}): NoticeFacts => ({
  about: 'reducedTimetable',
  start: day('2026-10-12'),
  end: day('2026-12-11'),
  calendar: CALENDAR_W,
  ...more,
});
const notice = (when: Notice['when'], more: Partial<Notice> = {}): Notice => ({
  key: 'told',
  name: { en: 'Told' },
  about: 'reducedTimetable',
  when,
  to: 'deso',
  answerAwaited: false,
  channel: { kind: 'letter' },
  ...more,
});
const spans = (when: Notice['when'], more: Partial<NoticeFacts> = {}) =>
  noticesFor([notice(when)], facts(more)).map(({ on, by }) => [on, by]);

describe('noticesFor', () => {
  it.each<[string, Notice['when'], [string, string][]]>([
    ['on the start', { kind: 'start' }, [['2026-10-12', '2026-10-12']]],
    ['before the start: the school day before', { kind: 'beforeStart' }, [['2026-10-09', '2026-10-09']]],
    ['five school days before the start', { kind: 'beforeStart', schoolDays: 5 }, [['2026-10-05', '2026-10-05']]],
    ['within five calendar days', { kind: 'within', days: 5, counted: 'calendar' }, [['2026-10-12', '2026-10-17']]],
    ['within five school days', { kind: 'within', days: 5, counted: 'school' }, [['2026-10-12', '2026-10-19']]],
    [
      'every three weeks until the end',
      { kind: 'everyWeeks', weeks: 3 },
      [
        ['2026-11-02', '2026-11-02'],
        ['2026-11-23', '2026-11-23'],
      ],
    ],
    ['on the first school day after half-term', { kind: 'halfTermStart' }, [['2026-11-02', '2026-11-02']]],
    ['nothing for an extension that is not asked for', { kind: 'extension' }, []],
    ['nothing for a review that was not held', { kind: 'review' }, []],
    ['nothing for an end that has not come', { kind: 'cessation' }, []],
  ])('%s', (_what, when, expected) => {
    expect(spans(when)).toEqual(expected);
  });

  it('at each extension, each review and the end', () => {
    const days = [day('2026-11-20'), day('2026-12-02')];
    expect(spans({ kind: 'extension' }, { extendedOn: days })).toEqual([
      ['2026-11-20', '2026-11-20'],
      ['2026-12-02', '2026-12-02'],
    ]);
    expect(spans({ kind: 'review' }, { reviewedOn: days })).toHaveLength(2);
    expect(spans({ kind: 'cessation' }, { ceasedOn: day('2026-12-09') })).toEqual([['2026-12-09', '2026-12-09']]);
  });

  it('at every term and half-term that begins after the start, up to the end', () => {
    expect(spans({ kind: 'halfTermStart' }, { end: day('2027-04-05') }).map(([on]) => on)).toEqual([
      '2026-11-02',
      '2027-01-05',
      '2027-02-15',
      '2027-04-05',
    ]);
    expect(spans({ kind: 'halfTermStart' }, { start: day('2026-11-02'), end: day('2027-01-04') })).toEqual([]);
  });

  it('leaves out a half-term after which the calendar ends', () => {
    const calendar = { ...CALENDAR_W, closed: [{ name: 'End', first: day('2027-12-13'), last: day('2027-12-17') }] };
    const found = spans({ kind: 'halfTermStart' }, { calendar, start: day('2027-07-01'), end: day('2028-03-01') });
    expect(found).toEqual([['2027-09-01', '2027-09-01']]);
  });

  it('names a day once where a term begins after its own closed range', () => {
    const calendar = {
      ...CALENDAR_W,
      closed: [{ name: 'Late start', first: day('2027-04-05'), last: day('2027-04-05') }],
    };
    const found = spans({ kind: 'halfTermStart' }, { calendar, start: day('2027-03-01'), end: day('2027-04-30') });
    expect(found).toEqual([['2027-04-06', '2027-04-06']]);
  });

  it('the last week counts when it ends on the last day', () => {
    expect(spans({ kind: 'everyWeeks', weeks: 3 }, { end: day('2026-11-23') })).toHaveLength(2);
    expect(spans({ kind: 'everyWeeks', weeks: 3 }, { end: day('2026-11-22') })).toHaveLength(1);
    expect(spans({ kind: 'everyWeeks', weeks: 3 }, { end: day('2026-10-01') })).toEqual([]);
  });

  it('hangs on the day itself where the calendar does not reach', () => {
    const start = day('2030-05-06');
    expect(spans({ kind: 'beforeStart' }, { start })).toEqual([['2030-05-05', '2030-05-05']]);
    expect(spans({ kind: 'within', days: 2, counted: 'school' }, { start })).toEqual([['2030-05-06', '2030-05-06']]);
  });

  it('says why, with the channel, and keeps to what it is about', () => {
    const own = notice({ kind: 'start' }, { rule: 'CWH-9' });
    const known = notice(
      { kind: 'start' },
      { key: 'deso', rule: 'R-NPT-52', channel: { kind: 'mailbox', mailbox: 'sfs' } },
    );
    const other = notice({ kind: 'start' }, { about: 'travel' });
    const inputs = { when: 'start', to: 'deso' };
    expect(noticesFor([own, known, other], facts()).map(({ why }) => why)).toEqual([
      { rule: 'D5-10', inputs: { notice: 'told', channel: 'letter', ...inputs }, on: '2026-10-12' },
      {
        rule: 'R-NPT-52',
        clause: 'Process for considering a reduced timetable; Stage Four: Conducting the meeting',
        inputs: { notice: 'deso', channel: 'mailbox', ...inputs },
        on: '2026-10-12',
      },
    ]);
  });

  it('earliest deadline first', () => {
    const found = noticesFor(
      [
        notice({ kind: 'within', days: 9, counted: 'calendar' }, { key: 'late' }),
        notice({ kind: 'beforeStart' }, { key: 'early' }),
        notice({ kind: 'start' }, { key: 'middle' }),
      ],
      facts(),
    );
    expect(found.map((due) => due.notice.key)).toEqual(['early', 'middle', 'late']);
  });

  it('the notices of Neath Port Talbot when a reduced timetable starts (R-NPT-51, R-NPT-52, R-NPT-64)', () => {
    const notices = valueIn(readPack(npt)).notices?.value ?? [];
    expect(noticesFor(notices, facts()).map((due) => [due.notice.key, due.why.rule, due.notice.channel])).toEqual([
      ['timetablePack', 'R-NPT-64', { kind: 'mailbox', mailbox: 'psp' }],
      ['timetableToDeso', 'R-NPT-52', { kind: 'mailbox', mailbox: 'sfs' }],
    ]);
  });
});
