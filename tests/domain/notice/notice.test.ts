import { describe, expect, it } from 'vitest';
import {
  NoticeChannelSchema,
  NoticeEventSchema,
  NoticeSchema,
  NoticeSubjectSchema,
} from '../../../src/domain/notice/notice';
import { keptOf, refusedIn } from '../../support/kept-of';

const notice = {
  key: 'timetablePack',
  name: { en: 'The pack of the reduced timetable' },
  about: 'reducedTimetable',
  when: { kind: 'start' },
  to: 'deso',
  form: 'c4',
  answerAwaited: true,
  channel: { kind: 'mailbox', mailbox: 'psp' },
  rule: 'R-NPT-64',
};

describe('A notice of an authority (DOMAIN D5 points 10 and 11)', () => {
  it('says what, about what, when, to whom and how', () => {
    expect(keptOf(NoticeSchema, notice)).toEqual(notice);
  });

  it('has nothing that the software does not know', () => {
    expect(refusedIn(NoticeSchema, { ...notice, urgent: true })).toEqual(['']);
    expect(refusedIn(NoticeEventSchema, { kind: 'start', days: 2 })).toEqual(['']);
    expect(refusedIn(NoticeChannelSchema, { kind: 'letter', address: 'https://forms.example' })).toEqual(['']);
  });

  it('is about one of five things', () => {
    expect(NoticeSubjectSchema.options).toEqual([
      'programme',
      'reducedTimetable',
      'alternativeProvision',
      'travel',
      'exclusion',
    ]);
  });

  it.each([
    [{ kind: 'beforeStart' }],
    [{ kind: 'beforeStart', schoolDays: 5 }],
    [{ kind: 'start' }],
    [{ kind: 'within', days: 5, counted: 'calendar' }],
    [{ kind: 'within', days: 5, counted: 'school' }],
    [{ kind: 'extension' }],
    [{ kind: 'everyWeeks', weeks: 6 }],
    [{ kind: 'halfTermStart' }],
    [{ kind: 'review' }],
    [{ kind: 'cessation' }],
  ])('can be due at %j', (when) => {
    expect(keptOf(NoticeEventSchema, when)).toEqual(when);
  });

  it('counts from one day to a year', () => {
    const within = (days: number) => refusedIn(NoticeEventSchema, { kind: 'within', days, counted: 'school' });
    expect([...within(1), ...within(366)]).toEqual([]);
    expect([...within(0), ...within(367)]).toEqual(['days', 'days']);
  });

  it('is due at nothing else', () => {
    expect(refusedIn(NoticeEventSchema, { kind: 'birthday' })).toEqual(['kind']);
    expect(refusedIn(NoticeEventSchema, { kind: 'within', days: 5, counted: 'working' })).toEqual(['counted']);
  });

  it.each([
    [{ kind: 'mailbox', mailbox: 'psp' }],
    [{ kind: 'webForm', address: 'https://forms.example/notice?id=1' }],
    [{ kind: 'letter' }],
    [{ kind: 'panelPaper', panel: 'inclusion' }],
  ])('can travel by %j', (channel) => {
    expect(keptOf(NoticeChannelSchema, channel)).toEqual(channel);
  });

  it.each([
    'http://forms.example',
    'see https://forms.example',
    'https://forms.example now',
    'https://',
    'forms.example',
  ])('does not travel to a web form at %s', (address) => {
    const read = NoticeChannelSchema.safeParse({ kind: 'webForm', address });
    expect(read.error?.issues).toMatchObject([{ path: ['address'], message: 'webAddress' }]);
  });

  it('travels in no other way', () => {
    expect(refusedIn(NoticeChannelSchema, { kind: 'pigeon' })).toEqual(['kind']);
  });
});
