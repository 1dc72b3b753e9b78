import { describe, expect, it } from 'vitest';
import { wallTime } from '../../../src/domain/date/iso-date';
import { checkTimetableRecord } from '../../../src/domain/timetable/check-timetable-record';
import { entryMinutes, minuteOf, timetableWeeks } from '../../../src/domain/timetable/timetable-hours';
import {
  type TimetableAnswers,
  type TimetableEntry,
  TimetableRecordSchema,
} from '../../../src/domain/timetable/timetable-record';
import { aStoredForm } from '../../support/a-stored-form';
import { keptOf, refusedIn } from '../../support/kept-of';

const FULL = { '9': 1440 };
const lesson = (change: Partial<TimetableEntry> = {}): TimetableEntry => ({
  id: 'e1',
  week: '1',
  day: '1',
  lesson: '1',
  activity: 'Maths',
  venue: 'Room 4',
  provision: 'school',
  workExpected: '',
  purpose: '',
  ...change,
});
const block = (start: string, end: string, change: Partial<TimetableEntry> = {}): TimetableEntry =>
  lesson({ lesson: 'times', start: wallTime(start), end: wallTime(end), ...change });
const check = (...entries: TimetableEntry[]) => checkTimetableRecord({ entries, lessonMinutes: 60 }, FULL);

const stored = aStoredForm('c3', {
  yearGroup: '9',
  lessonMinutes: 60,
  entries: [
    lesson({ lesson: 'times', start: wallTime('09:00'), end: wallTime('10:00'), provision: 'ap', purpose: 'Welding' }),
  ],
});

describe('A stored timetable', () => {
  it('keeps every entry of C3 when it is stored and read again', () => {
    expect(keptOf(TimetableRecordSchema, stored)).toEqual(stored);
  });

  it('is not read from the row of another form', () => {
    expect(refusedIn(TimetableRecordSchema, { ...stored, formId: 'c4' })).toEqual(['formId']);
  });
});

describe('timetableWeeks', () => {
  it('has no weeks without entries', () => {
    expect(timetableWeeks({})).toEqual([]);
  });

  it('adds up lessons and blocks of each day of each week, also of a week without any', () => {
    const entries = [
      lesson(),
      lesson({ lesson: '2' }),
      block('13:00', '14:45', { day: '5' }),
      lesson({ week: '3', day: '2' }),
    ];
    expect(timetableWeeks({ entries, lessonMinutes: 55 })).toEqual([
      [110, 0, 0, 0, 105],
      [0, 0, 0, 0, 0],
      [0, 55, 0, 0, 0],
    ]);
  });

  it('counts school, the inclusion centre and alternative provision; home and agreed absence count as nothing', () => {
    const of = (provision: TimetableEntry['provision']) =>
      timetableWeeks({ entries: [lesson({ provision })], lessonMinutes: 60 })[0]?.[0];
    expect([of('school'), of('inclusionCentre'), of('ap'), of('home'), of('absentByAgreement')]).toEqual([
      60, 60, 60, 0, 0,
    ]);
  });

  it('counts an entry of unknown length as nothing', () => {
    expect(timetableWeeks({ entries: [lesson()] })).toEqual([[0, 0, 0, 0, 0]]);
  });
});

describe('entryMinutes', () => {
  it('is the time from start to end, or the length of a lesson', () => {
    expect(entryMinutes(block('09:05', '10:00'))).toBe(55);
    expect(entryMinutes(lesson(), 50)).toBe(50);
  });

  it('is not known while a time or the length of a lesson is missing', () => {
    expect(entryMinutes(lesson())).toBeUndefined();
    expect(entryMinutes(lesson({ lesson: 'times', start: wallTime('09:00') }), 50)).toBeUndefined();
    expect(entryMinutes(lesson({ lesson: 'times', end: wallTime('09:00') }), 50)).toBeUndefined();
  });

  it('counts minutes from midnight', () => {
    expect([minuteOf(wallTime('00:00')), minuteOf(wallTime('09:30')), minuteOf(wallTime('23:59'))]).toEqual([
      0, 570, 1439,
    ]);
  });
});

describe('checkTimetableRecord', () => {
  it('finds nothing in two lessons after one another', () => {
    expect(check(lesson(), lesson({ id: 'e2', lesson: '2' }))).toEqual([]);
    expect(checkTimetableRecord({}, FULL)).toEqual([]);
  });

  it('asks for the times of a block and for the length of lessons', () => {
    expect(check(lesson({ lesson: 'times' }))).toEqual([
      { code: 'timetable.timesMissing', path: 'entries.0.start', effect: 'block', rule: 'C3' },
    ]);
    expect(checkTimetableRecord({ entries: [lesson()] }, FULL)).toEqual([
      { code: 'timetable.lessonLength', path: 'lessonMinutes', effect: 'block', rule: 'C3' },
    ]);
  });

  it('wants the end after the start', () => {
    expect(check(block('10:00', '10:00'))).toEqual([
      { code: 'timetable.endNotAfterStart', path: 'entries.0.end', effect: 'block', rule: 'C3' },
    ]);
    expect(check(block('10:00', '10:01'))).toEqual([]);
  });

  it('wants the work expected and its purpose for alternative provision, and nowhere else (R-NPT-57)', () => {
    expect(check(lesson({ provision: 'ap', workExpected: ' ' }))).toEqual([
      { code: 'timetable.workMissing', path: 'entries.0.workExpected', effect: 'block', rule: 'R-NPT-57' },
      { code: 'timetable.purposeMissing', path: 'entries.0.purpose', effect: 'block', rule: 'R-NPT-57' },
    ]);
    expect(check(lesson({ provision: 'ap', workExpected: 'Unit 2', purpose: 'Return in May' }))).toEqual([]);
  });

  it('finds two entries in one place, and names the first', () => {
    expect(check(lesson({ lesson: '3' }), lesson(), lesson())).toEqual([
      { code: 'timetable.samePlace', path: 'entries.2.lesson', effect: 'block', rule: 'C3', params: { number: 2 } },
    ]);
    expect(check(lesson(), lesson({ day: '2' }))).toEqual([]);
    expect(check(lesson(), lesson({ week: '2' }))).toEqual([]);
  });

  it('finds blocks that overlap; one may begin when the other ends', () => {
    const codes = (...entries: TimetableEntry[]) => check(...entries).map(({ code }) => code);
    expect(codes(block('09:00', '10:00'), block('09:59', '11:00'))).toEqual(['timetable.samePlace']);
    expect(codes(block('09:59', '11:00'), block('09:00', '10:00'))).toEqual(['timetable.samePlace']);
    expect(codes(block('09:00', '10:00'), block('10:00', '11:00'))).toEqual([]);
    expect(codes(block('10:00', '11:00'), block('09:00', '10:00'))).toEqual([]);
    expect(codes(block('09:00', '10:00'), lesson())).toEqual([]);
    expect(codes(block('09:00', '10:00'), block('09:00', '10:00', { day: '2' }))).toEqual([]);
  });

  it('does not compare times that a lesson kept from before, when it was a block', () => {
    const kept = { start: wallTime('09:00'), end: wallTime('10:00') };
    expect(check(block('09:00', '10:00'), lesson(kept))).toEqual([]);
    expect(check(lesson(kept), block('09:00', '10:00'))).toEqual([]);
    expect(check(lesson(kept), lesson({ ...kept, lesson: '2' }))).toEqual([]);
  });

  it.each([
    ['start', { end: wallTime('10:00') }],
    ['end', { start: wallTime('09:00') }],
  ] as const)('compares no places while the %s of one is missing', (_what, times) => {
    const open = lesson({ lesson: 'times', ...times });
    expect(check(block('09:00', '10:00'), open).map(({ code }) => code)).toEqual(['timetable.timesMissing']);
    expect(check(open, block('09:00', '10:00')).map(({ code }) => code)).toEqual(['timetable.timesMissing']);
  });

  it('warns of a week below the figure although the mean reaches it (R-NPT-44)', () => {
    const entries = (['1', '2'] as const).flatMap((week) =>
      (['1', '2', '3', '4', '5'] as const).map((day) =>
        block('09:00', week === '1' ? '14:00' : '13:36', { week, day }),
      ),
    );
    const answers: TimetableAnswers = { yearGroup: '9', entries };
    expect(checkTimetableRecord(answers, FULL)).toEqual([
      {
        code: 'timetable.weekBelow',
        path: 'entries',
        effect: 'warn',
        rule: 'R-NPT-44',
        params: { hours: 24, fullTimeHours: 24, week: 2 },
      },
    ]);
    expect(checkTimetableRecord({ ...answers, yearGroup: '7' }, FULL)).toEqual([]);
    expect(checkTimetableRecord({ ...answers, entries: entries.slice(1) }, FULL)).toEqual([]);
  });
});
