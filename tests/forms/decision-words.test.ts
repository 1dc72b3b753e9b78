import { describe, expect, it } from 'vitest';
import { assessmentTrack } from '../../src/domain/assessment/assessment-track';
import { leaving } from '../../src/domain/case/leaving';
import { contributionDue } from '../../src/domain/contribution/contribution-due';
import { day } from '../../src/domain/date/iso-date';
import { addDays } from '../../src/domain/date/school-day';
import { declarationStanding } from '../../src/domain/declaration/declaration-standing';
import type { DispatchState } from '../../src/domain/dispatch/dispatch';
import { preReturn } from '../../src/domain/exclusion/pre-return';
import { earliestMeeting } from '../../src/domain/meeting/earliest-meeting';
import { placementWeeks } from '../../src/domain/placement/placement-weeks';
import { copiesDue } from '../../src/domain/plan/copies-due';
import { because, type Decision } from '../../src/domain/rule/decision';
import { judgeRttDay, type RttExtension } from '../../src/domain/timetable/judge-rtt-day';
import { rttDates } from '../../src/domain/timetable/rtt-dates';
import { decisionWords } from '../../src/forms/decision-words';
import en from '../../src/i18n/en.json';
import { loadWords } from '../../src/i18n/words';
import { expectOk } from '../support/expect-ok';
import { CALENDAR_E, CALENDAR_W } from '../support/term-calendars';

const table = new Map(Object.entries(en));
const words = { en: await loadWords('en'), cy: await loadWords('cy') };
const started = day('2026-09-14');
const rttDay = (on: string, extension: RttExtension = {}) =>
  judgeRttDay({ on: day(on), start: started, lastDay: addDays(started, 83), extension });
const decided = (decision: 'authorised' | 'refused', until = '2027-01-15'): RttExtension => ({
  requestedOn: day('2026-12-01'),
  decided: { on: day('2026-12-02'), decision, until: day(until) },
});
const copies = (today: string, circulatedOn?: string) =>
  expectOk(
    copiesDue(
      {
        signedOn: day('2026-10-22'),
        withinSchoolDays: 2,
        today: day(today),
        ...(circulatedOn ? { circulatedOn: day(circulatedOn) } : {}),
      },
      CALENDAR_W,
    ),
  );
const declared = (today: string) =>
  declarationStanding(day('2026-09-15'), { validMonths: 12, renewDaysBefore: 28 }, day(today));
const message = (kind: string, state: DispatchState) => ({ kind, state });
const NRC = { intensiveWeeks: 5, reintegrationWeeks: 1, reportEveryWeeks: 2, endMeetingWeek: 5 };
const FIGURES = { maximumDays: 84, weekCount: 'calendar', checkAfterDays: 56, applyAfterDays: 70 } as const;

function allDecisions(): Decision[] {
  const left = leaving({
    leavingOn: day('2027-01-15'),
    meetings: [],
    checkIns: [{ on: day('2027-01-13') }, { on: day('2027-01-20') }],
    dispatches: [message('M6', 'Queued'), message('M6', 'Sending'), message('M10', 'Queued')],
  });
  const excluded = expectOk(preReturn({ firstDay: day('2026-11-02'), schoolDays: 10 }, 10, CALENDAR_E));
  return [
    ...[...left.checkIns, ...left.dispatches].map(({ decision }) => decision),
    expectOk(contributionDue(day('2026-11-05'), 5, CALENDAR_W)),
    declared('2027-08-17'),
    declared('2027-08-18'),
    declared('2027-09-16'),
    ...(excluded.planDue ? [excluded.planDue] : []),
    expectOk(earliestMeeting(day('2026-10-19'), 10, CALENDAR_W)),
    copies('2026-11-02'),
    copies('2026-11-03'),
    copies('2026-11-03', '2026-10-23'),
    ...rttDates(started, FIGURES, CALENDAR_W).decisions,
    rttDay('2026-12-06'),
    rttDay('2026-12-07'),
    rttDay('2026-12-07', { requestedOn: day('2026-12-01') }),
    rttDay('2026-12-07', decided('authorised')),
    rttDay('2026-12-07', decided('refused')),
    rttDay('2027-01-16', decided('authorised')),
    ...expectOk(placementWeeks(day('2027-01-11'), NRC, CALENDAR_E)).decisions,
    ...assessmentTrack(
      { requestedOn: day('2026-11-02'), schoolConsultedOn: day('2027-01-18'), draftSentOn: day('2027-02-01') },
      {
        decideWithinWeeks: 6,
        completeWithinWeeks: 20,
        schoolAnswersWithinDays: 15,
        parentsAnswerWithinDays: 15,
      },
    ),
  ];
}

const placeholders = (code: string) =>
  [...(table.get(`issue.${code}`) ?? '{{words}}').matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '');

describe('decisionWords', () => {
  it('says what was decided, with its days in words', () => {
    expect(decisionWords(rttDay('2026-12-07'), words.en)).toBe(
      'The last day of the reduced timetable was 6 December 2026. The pupil must be full time until the Director authorises more (R-NPT-56)',
    );
    expect(decisionWords(expectOk(contributionDue(day('2026-11-05'), 5, CALENDAR_W)), words.en)).toBe(
      'Contributions are wanted by 22 October 2026, 5 school days before the meeting (R-NPT-25)',
    );
  });

  it('names a code that has no words, and reads inputs that are neither text nor number as nothing', () => {
    const why = because('E3', { isOpen: true });
    expect(decisionWords({ effect: 'auto', code: 'date.unheardOf', why }, words.en)).toBe(
      words.en.t('issue.other', { code: 'date.unheardOf' }),
    );
    expect(decisionWords({ effect: 'auto', code: 'calendar.noTerm', why }, words.en)).toBe(
      'Enter at least one term. Dates cannot be worked out without one',
    );
  });

  it('has words in both languages for every decision about dates, filled from its own reason', () => {
    const decisions = allDecisions();
    expect(decisions.map(({ code }) => code)).toHaveLength(33);
    const same = decisions.filter(
      (decision) => decisionWords(decision, words.en) === decisionWords(decision, words.cy),
    );
    expect(same.map(({ code }) => code)).toEqual([]);
    const unfilled = decisions.flatMap(({ code, why }) =>
      placeholders(code).filter((name) => name !== 'on' && !(name in why.inputs)),
    );
    expect(unfilled).toEqual([]);
  });
});
