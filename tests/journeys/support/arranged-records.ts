import type { IsoDate } from '../../../src/domain/date/iso-date';
import { day, wallTime } from '../../../src/domain/date/iso-date';
import { addDays, firstSchoolDay } from '../../../src/domain/date/school-day';
import type { PlanAnswers, ReducedTimetable } from '../../../src/domain/plan/plan-answers';
import { checkUpn } from '../../../src/domain/pupil/upn';
import { proposeReview } from '../../../src/domain/review/propose-review';
import type { TermCalendar } from '../../../src/domain/settings/settings';
import type { NewCase } from '../../../src/workflows/open-case';
import { aCompletePlan } from '../../support/a-complete-plan';
import { aCase, aPupil, aReducedTimetable, NPT_SCHEDULE, PEOPLE } from '../../support/builders';

const FIRST_NAMES = ['Owain', 'Siân', 'Ffion', 'Rhys', 'Catrin', 'Iolo', 'Nia', 'Gethin', 'Llŷr', 'Mali'];
const LAST_NAMES = ['Jones', 'Pritchard', 'Ap Huw', 'Mostyn', 'Bowen', 'Tudor', 'Wynne', 'Elias', 'Hopkin'];

/** What decides which messages a plan sends: M1 always, M2 with a reduced timetable, M3 where attendance is an issue. */
export interface CaseFacts {
  readonly reducedTimetable: boolean;
  readonly attendanceIssue: boolean;
}

/** An invented pupil of Year 8; every serial is somebody else. */
export function newCase(serial: number, { reducedTimetable, attendanceIssue }: CaseFacts): NewCase {
  const { earlierInterventions, reason, riskBasis } = aCase();
  return {
    pupil: aPupil({
      name: nameOf(serial),
      upn: { kind: 'known', value: upnOf(serial) },
      attendanceIssue,
      attendancePercent: attendanceIssue ? 83 : 95,
    }),
    riskBasis,
    reason,
    earlierInterventions,
    reasons: {},
    people: [PEOPLE.lead, PEOPLE.keyAdult, PEOPLE.parent, PEOPLE.chosenAdult],
    schoolLeadId: PEOPLE.lead.id,
    reducedTimetable,
  };
}

function nameOf(serial: number): string {
  const first = FIRST_NAMES[(serial - 1) % FIRST_NAMES.length];
  const last = LAST_NAMES[Math.floor((serial - 1) / FIRST_NAMES.length) % LAST_NAMES.length];
  return `${first} ${last}`;
}

/** A UPN whose check letter fits; the only letter that passes is the right one. */
function upnOf(serial: number): string {
  const digits = `80120000${String(serial).padStart(4, '0')}`;
  const letter = [...'ABCDEFGHJKLMNPQRTUVWXYZ'].find((candidate) => checkUpn(candidate + digits) === undefined);
  return `${letter}${digits}`;
}

/** Answers that can be locked, around what the meeting left in the draft. Every day follows from the meeting's. */
export function answersAfter(draft: PlanAnswers, calendar: TermCalendar, reducedTimetable: boolean): PlanAnswers {
  const { attendees, meetingDate = day('2026-11-04') } = draft;
  const schoolDay = (after: number): IsoDate => {
    const from = addDays(meetingDate, after);
    return firstSchoolDay(from, addDays(from, 30), calendar) ?? from;
  };
  const base = aCompletePlan();
  const review = proposeReview({ base: meetingDate, reviewNumber: 1, schedule: NPT_SCHEDULE, calendar });
  return aCompletePlan({
    ...draft,
    attendees: attendees ?? [],
    attendanceAsAt: meetingDate,
    outcomes: (base.outcomes ?? []).map((outcome) => ({ ...outcome, targetDate: schoolDay(28) })),
    schoolProactive: (base.schoolProactive ?? []).map((action) => ({ ...action, due: schoolDay(2) })),
    professionalActions: (base.professionalActions ?? []).map((action) => ({ ...action, due: schoolDay(9) })),
    planEndDate: addDays(meetingDate, 112),
    reviewDate: review.on,
    reviewMeeting: { start: wallTime('09:30'), durationMinutes: 45, confirmed: true },
    hasReducedTimetable: reducedTimetable,
    ...(reducedTimetable ? { reducedTimetable: timetableFrom(meetingDate, schoolDay) } : {}),
    completedSections: [],
  });
}

function timetableFrom(meetingDate: IsoDate, schoolDay: (after: number) => IsoDate): ReducedTimetable {
  return aReducedTimetable({
    start: schoolDay(1),
    end: schoolDay(40),
    alpAccess: 'Literacy support stays on Tuesday and Thursday mornings.',
    ewoConsultedOn: meetingDate,
    reintegration: [
      { id: 'r1', from: schoolDay(21), weeklyMinutes: 1320 },
      { id: 'r2', from: schoolDay(41), weeklyMinutes: 1440 },
    ],
  });
}
