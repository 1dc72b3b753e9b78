import { describe, expect, it } from 'vitest';
import { attendeesFor } from '../../src/domain/attendee/attendees-for';
import { checkBooking } from '../../src/domain/case/check-booking';
import { openConsultations } from '../../src/domain/consultation/consultation';
import { day } from '../../src/domain/date/iso-date';
import { isRecord } from '../../src/domain/merge/merged';
import { noticesFor } from '../../src/domain/notice/notices-for';
import { lastDayOf } from '../../src/domain/programme/length';
import { missingReviews, reviewPoints } from '../../src/domain/programme/review-step';
import { judgeReviewDate } from '../../src/domain/review/judge-review-date';
import { proposeReview } from '../../src/domain/review/propose-review';
import { reviewStatus } from '../../src/domain/review/review-status';
import { readHours } from '../../src/domain/timetable/hours';
import { judgeTimetableLength } from '../../src/domain/timetable/judge-length';
import { judgeTimetableReasons } from '../../src/domain/timetable/judge-reasons';
import { evaluateTriggers } from '../../src/domain/trigger/evaluate-triggers';
import hackneyJson from '../../src/policy/packs/hackney/pack.json';
import nptJson from '../../src/policy/packs/npt/pack.json';
import southGlosJson from '../../src/policy/packs/south-gloucestershire/pack.json';
import { planFigures } from '../../src/policy/plan-figures';
import { readPack } from '../../src/policy/read-pack';
import { ALL_TOPICS, notDefinedTopics, readTopic, sourcedOf, type Topic } from '../../src/policy/topics';
import { aCase, aSettings, CALENDAR_W } from '../support/builders';
import { valueIn } from '../support/school-world';
import cwmHelygJson from './fixtures/cwm-helyg.json';

const pack = valueIn(readPack(cwmHelygJson));
const shipped = [nptJson, hackneyJson, southGlosJson].map((json) => valueIn(readPack(json)));

/** The value of a topic; the invented authority defines them all. */
function of<T extends Topic>(topic: T) {
  const reading = readTopic(pack, topic);
  if (reading.kind === 'notDefined') throw new Error(`${topic} is not defined`);
  return reading.value;
}

describe('an authority that the project never heard of', () => {
  it('defines every topic', () => {
    expect(notDefinedTopics(pack)).toEqual([]);
  });

  it.each(ALL_TOPICS)('says something else about %s than any shipped pack', (topic) => {
    const others = shipped.map((each) => sourcedOf(each, topic)?.value);
    expect(others).not.toContainEqual(of(topic));
  });

  it('has no part of a topic, and no entry of a list, in common with a shipped pack', () => {
    const common = ALL_TOPICS.flatMap((topic) =>
      shipped.flatMap((each) => partsInCommon(of(topic), sourcedOf(each, topic)?.value).map((at) => `${topic}.${at}`)),
    );
    // There are three kinds of needs assessment, and the three shipped packs have one each.
    expect(common).toEqual(['needsAssessment.kind']);
  });

  it('is called otherwise', () => {
    expect(shipped.map(({ id, version, planName }) => [id, version, planName.en])).not.toContainEqual(
      expect.arrayContaining([expect.stringMatching(/cwm-helyg|2031\.7|Personal Support Plan/)]),
    );
    expect(pack.languages[0]).toBe('cy');
  });
});

describe('the rules of the house, driven by its data alone', () => {
  const start = day('2026-09-07');

  it('proposes reviews in its own windows: 12/16/18 three times, then 30/33/35', () => {
    const propose = (reviewNumber: number) =>
      proposeReview({ base: start, reviewNumber, schedule: of('reviewSchedule'), calendar: CALENDAR_W });
    expect(propose(1)).toMatchObject({ on: '2026-09-21', outcome: 'MOVED_LATER', limit: '2026-09-25' });
    expect(propose(3)).toMatchObject({ target: '2026-09-19', limit: '2026-09-25' });
    expect(propose(4)).toMatchObject({ on: '2026-10-07', outcome: 'ON_TARGET', limit: '2026-10-12' });
  });

  it('warns and asks for a reason at its own limits', () => {
    const judge = (chosen: string) =>
      judgeReviewDate({
        base: start,
        reviewNumber: 1,
        schedule: of('reviewSchedule'),
        calendar: CALENDAR_W,
        chosen: day(chosen),
      }).map(({ code, params }) => [code, params]);
    expect(judge('2026-09-23')).toEqual([]);
    expect(judge('2026-09-24')).toEqual([['review.late', { days: 17, softDays: 16 }]]);
    expect(judge('2026-09-28')).toEqual([['review.beyondLimit', { days: 21, limitDays: 18, latest: '2026-09-25' }]]);
  });

  it('keeps a second clock of reviews for reduced timetables', () => {
    const clock = { base: start, reviewNumber: 1, schedule: of('rtt.reviewSchedule') };
    expect(proposeReview({ ...clock, calendar: CALENDAR_W }).on).toBe('2026-09-14');
    expect(reviewStatus({ ...clock, today: day('2026-09-17') })).toBe('dueSoon');
    expect(reviewStatus({ ...clock, today: day('2026-09-18') })).toBe('overdue');
  });

  it('ends the programme after sixteen school weeks and places its reviews within it', () => {
    const { length } = of('programme');
    const end = length && lastDayOf(length, start, CALENDAR_W);
    expect(end).toBe('2027-01-15');
    const points = reviewPoints(of('reviewSteps'), { start, end: end ?? start });
    expect(points.map(({ step, on }) => `${step.key} ${on}`)).toEqual([
      'start 2026-09-21',
      'monthly 2026-10-07',
      'monthly 2026-11-06',
      'halfWay 2026-11-11',
      'monthly 2026-12-06',
      'monthly 2027-01-05',
    ]);
    expect(missingReviews(of('reviewSteps'), 1)).toBe(2);
  });

  it('expects a programme after a managed move in, and consults the nurse after twelve days away', () => {
    const facts = {
      today: day('2026-11-20'),
      exclusions: [],
      absences: Array.from({ length: 12 }, (_, index) => day(`2026-11-${String(index + 2).padStart(2, '0')}`)),
      attendancePercent: 74.9,
      events: [{ event: 'managedMoveIn', on: day('2026-08-23') }],
      terms: CALENDAR_W.terms,
    };
    const decided = evaluateTriggers([...of('triggers'), ...of('counters')], facts);
    expect(
      decided.map(({ code, effect, why, trigger }) => [code, effect, why.inputs.trigger, trigger.who?.en]),
    ).toEqual([
      ['trigger.programme', 'reason', 'managedMoveIn', undefined],
      ['trigger.furtherSupport', 'inform', 'lowAttendance', undefined],
      ['trigger.consultation', 'reason', 'longAbsence', 'School nurse'],
    ]);
    expect(evaluateTriggers(of('triggers'), { ...facts, today: day('2026-11-21'), attendancePercent: 75 })).toEqual([]);
  });

  it('asks its own officers to its meetings, and never those who only advise', () => {
    const rows = of('attendees');
    const holds = ['attendanceIssue', 'socialCare'] as const;
    const at = (more: Partial<Parameters<typeof attendeesFor>[1]>) =>
      attendeesFor(rows, { kind: 'planning', holds, ...more }).map(({ role, level }) => [role, level]);
    expect(at({ stage: 'intensive' })).toEqual([
      ['inclusionManager', 'required'],
      ['ewo', 'onRequest'],
      ['socialWorker', 'required'],
    ]);
    expect(at({ kind: 'review', stage: 'early', unavailable: ['inclusionManager'] })).toEqual([
      ['deputyHead', 'optional'],
      ['ewo', 'notInvolved'],
    ]);
  });

  it('gives its notices their days and channels, most of them without a mailbox', () => {
    const due = noticesFor(of('notices'), {
      about: 'reducedTimetable',
      start: day('2026-10-12'),
      end: day('2026-11-20'),
      extendedOn: [day('2026-11-09')],
      ceasedOn: day('2026-11-20'),
      calendar: CALENDAR_W,
    });
    expect(due.map(({ notice, by }) => [notice.key, by, notice.channel.kind])).toEqual([
      ['intent', '2026-10-05', 'webForm'],
      ['begun', '2026-10-14', 'mailbox'],
      ['fortnight', '2026-10-26', 'letter'],
      ['halfTerm', '2026-11-02', 'panelPaper'],
      ['fortnight', '2026-11-09', 'letter'],
      ['longer', '2026-11-09', 'panelPaper'],
      ['ended', '2026-11-20', 'letter'],
    ]);
  });

  it('judges reasons and lengths of a reduced timetable by its own lists', () => {
    expect(
      judgeTimetableReasons(of('rtt.reasons'), ['behaviour', 'anxiety', 'medical']).map(({ code }) => code),
    ).toEqual(['timetable.reasonForbidden', 'timetable.reasonDiscouraged']);
    const judge = (reason: string, end: string) =>
      judgeTimetableLength(of('rtt.limits'), { reasons: [reason], start, end: day(end), calendar: CALENDAR_W }).map(
        ({ code, params }) => [code, params?.latest],
      );
    expect(judge('medical', '2027-07-01')).toEqual([]);
    expect(judge('anxiety', '2026-09-21')).toEqual([['timetable.tellAuthority', '2026-09-18']]);
    expect(judge('transition', '2026-09-21')).toEqual([['timetable.needsAuthorisation', '2026-09-20']]);
    expect(judge('behaviour', '2026-10-05')).toEqual([['timetable.beyondLimit', '2026-10-02']]);
  });

  it('reads hours against its one figure of 25 hours in every year group', () => {
    const { fullTimeHours } = planFigures(pack);
    const kind = (hoursADay: number, year: string) =>
      readHours({ weeks: [Array.from({ length: 5 }, () => hoursADay * 60)] }, year, fullTimeHours).kind;
    expect([kind(5, 'R'), kind(4.75, 'R'), kind(4.75, '11'), kind(4.75, '12')]).toEqual([
      'fullTime',
      'reduced',
      'reduced',
      'notClassified',
    ]);
  });

  it('blocks a reduced timetable until the Virtual School was consulted', () => {
    expect(
      openConsultations(of('consultations'), 'reducedTimetable', []).map(({ effect, consultation }) => [
        effect,
        consultation.who.cy,
      ]),
    ).toEqual([['block', 'Ysgol Rithwir']]);
    expect(openConsultations(of('consultations'), 'exclusion', []).map(({ effect }) => effect)).toEqual(['inform']);
  });

  it('warns at its own notice of seven school days', () => {
    const notice = (date: string) =>
      checkBooking({
        case: aCase(),
        settingsPeople: aSettings().people,
        contributions: [],
        meeting: { date: day(date), invitees: [] },
        today: day('2026-09-07'),
        calendar: CALENDAR_W,
        noticeSchoolDays: of('noticeSchoolDays'),
      })
        .filter(({ code }) => code === 'meeting.shortNotice')
        .map(({ params }) => params);
    expect(notice('2026-09-16')).toEqual([]);
    expect(notice('2026-09-15')).toEqual([{ notice: 6, noticeSchoolDays: 7 }]);
  });

  it('changes its attendance code on the day it says, and its words not before they hold', () => {
    expect(of('attendanceCodes').map(({ code, validFrom, validTo }) => [code, validFrom, validTo])).toEqual([
      ['C2', undefined, '2031-08-31'],
      ['C3', '2031-09-01', undefined],
      ['B9', undefined, undefined],
    ]);
    expect(readTopic(pack, 'vocabulary', day('2031-08-31')).kind).toBe('notDefined');
    expect(readTopic(pack, 'vocabulary', day('2031-09-01'))).toMatchObject({
      value: { fte: { en: 'suspension', cy: 'ataliad' } },
    });
  });
});

/** The keys of the fields, or the places of the entries, that two values of a topic have in common. */
function partsInCommon(mine: unknown, theirs: unknown): string[] {
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    const known = theirs.map((entry) => JSON.stringify(entry));
    return mine.flatMap((entry, index) => (known.includes(JSON.stringify(entry)) ? [String(index)] : []));
  }
  if (!isRecord(mine) || !isRecord(theirs)) return [];
  return Object.keys(mine).filter((key) => JSON.stringify(mine[key]) === JSON.stringify(theirs[key]));
}
