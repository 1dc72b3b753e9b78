import { describe, expect, it } from 'vitest';
import { day, wallTime } from '../../../src/domain/date/iso-date';
import { checkParentMeeting, type ParentMeetingOffer } from '../../../src/domain/meeting/check-parent-meeting';
import { CALENDAR_W } from '../../support/builders';

const option = (on: string, start: string) => ({ on: day(on), start: wallTime(start) });
const bare = {
  timeOptions: [option('2026-10-08', '09:00'), option('2026-10-07', '17:30')],
  objective: 'Agree how mornings can start',
  toldOn: day('2026-10-02'),
  toldBy: 'phone',
} as const;
const limits = { minimumOptions: 2, noticeSchoolDays: 3, calendar: CALENDAR_W };
const check = (more: Partial<ParentMeetingOffer> = {}) =>
  checkParentMeeting({ ...bare, preferred: ['phone', 'text'], ...more }, limits);

describe('A meeting offered to parents', () => {
  it('has a clear objective (R-KS3-04)', () => {
    expect(check()).toEqual([]);
    expect(check({ objective: ' ' })).toEqual([
      { code: 'parentMeeting.objectiveMissing', path: 'objective', effect: 'block', rule: 'R-KS3-04' },
    ]);
  });

  it('has at least two different times (R-KS3-04)', () => {
    const twice = [option('2026-10-07', '17:30'), option('2026-10-07', '17:30')];
    expect(check({ timeOptions: twice })).toEqual([
      {
        code: 'parentMeeting.fewOptions',
        path: 'timeOptions',
        effect: 'warn',
        rule: 'R-KS3-04',
        params: { options: 1, minimumOptions: 2 },
      },
    ]);
    expect(check({ timeOptions: [option('2026-10-07', '17:30'), option('2026-10-07', '18:30')] })).toEqual([]);
    expect(check({ timeOptions: [] }).map(({ code, params }) => [code, params])).toEqual([
      ['parentMeeting.fewOptions', { options: 0, minimumOptions: 2 }],
    ]);
  });

  it('is told early: in school days before its first time (R-KS3-04)', () => {
    expect(check({ toldOn: day('2026-10-05') })).toEqual([
      {
        code: 'parentMeeting.shortNotice',
        path: 'toldOn',
        effect: 'warn',
        rule: 'R-KS3-04',
        params: { notice: 2, noticeSchoolDays: 3 },
      },
    ]);
  });

  it('is told by a method that suits the parents (R-KS3-06)', () => {
    expect(check({ preferred: ['email'] })).toEqual([
      { code: 'parentMeeting.otherMethod', path: 'toldBy', effect: 'warn', rule: 'R-KS3-06' },
    ]);
    expect(check({ preferred: [] })).toEqual([]);
  });

  it('asks the parents which methods suit them (R-KS3-06)', () => {
    expect(checkParentMeeting(bare, limits)).toEqual([
      { code: 'parentMeeting.methodNotAsked', path: 'preferred', effect: 'warn', rule: 'R-KS3-06' },
    ]);
  });
});
