import { day, wallTime } from '../../src/domain/date/iso-date';
import type { PlanAnswers } from '../../src/domain/plan/plan-answers';
import { PlanAnswersSchema } from '../../src/domain/plan/plan-answers';

/** Answers to form C1 that leave nothing open: an invented pupil, no reduced timetable. */
export function aCompletePlan(change: Partial<PlanAnswers> = {}): PlanAnswers {
  return PlanAnswersSchema.parse({ ...complete(), ...change });
}

/** The same with the C4 block: fewer hours for six weeks. */
export function aReducedTimetablePlan(change: Partial<PlanAnswers> = {}): PlanAnswers {
  return aCompletePlan({
    hasReducedTimetable: true,
    reducedTimetable: {
      start: day('2026-10-12'),
      end: day('2026-11-20'),
      reasons: ['behaviour', 'mentalHealthWellbeing'],
      weeks: [
        [240, 240, 300, 240, 180],
        [240, 240, 300, 240, 195],
      ],
      safeguardingConcern: false,
      significantRisk: false,
      circumstance: 'temporaryIntervention',
      avenuesExhausted: 'Mentoring, a changed seating plan and a calm room were tried for two terms.',
      rationale: 'Shorter days while counselling starts; mornings go well.',
      monitor: 'Carys Rees',
      responsibleAdult: 'Eleri Jones, at home, every afternoon that is not taught',
      reintegration: [
        { id: 'r1', from: day('2026-11-02'), weeklyMinutes: 1350 },
        { id: 'r2', from: day('2026-11-23'), weeklyMinutes: 1440 },
      ],
      alpAccess: 'Literacy support stays on Tuesday and Thursday mornings.',
      laLiaison: true,
      parentAgreed: true,
      agenciesConsulted: 'Education Welfare Service, School Based Counselling Service',
      ewoConsultedOn: day('2026-10-01'),
    },
    ...change,
  });
}

function complete(): PlanAnswers {
  return {
    pupilName: 'Siân Llŷr Jones',
    dateOfBirth: day('2012-11-03'),
    school: 'Ysgol Cwm Tŵr',
    yearGroup: '9',
    upn: { kind: 'known', value: 'B801200005001' },
    freeSchoolMeals: true,
    lookedAfter: false,
    schoolIdp: true,
    laIdp: false,
    alnNeed: 'Speech, language and communication',
    attendancePercent: 83.5,
    attendanceAsAt: day('2026-10-02'),
    attendanceIssue: true,
    exclusionCount: 2,
    exclusionDays: 3.5,
    meetingDate: day('2026-10-05'),
    schoolLead: 'Carys Rees',
    attendees: [
      { personId: 'p1', name: 'Siân Llŷr Jones', role: 'pupil', attended: 'attended' },
      { personId: 'p2', name: 'Eleri Jones', role: 'parentCarer', attended: 'attended' },
      { personId: 'p3', name: 'Carys Rees', role: 'schoolLead', attended: 'attended' },
      {
        personId: 'p4',
        name: 'Huw Tomos',
        role: 'ewo',
        agency: 'Education Welfare Service',
        attended: 'attended',
      },
    ],
    riskBasis: ['disengagement', 'exclusion'],
    reason: 'Lessons after lunch are often left early.\nSiân says that the noise in the corridor is hard.',
    earlierInterventions: [
      {
        id: 'i1',
        what: 'Mentoring each Monday',
        from: day('2026-04-13'),
        to: day('2026-07-10'),
        result: 'Mornings improved, afternoons did not.',
      },
    ],
    working: [
      { id: 'w1', source: 'pupil', text: 'Art, and the farm visit.' },
      { id: 'w2', source: 'family', text: 'She gets up by herself on farm days.' },
    ],
    outcomes: [
      {
        id: 'o1',
        text: 'I will be in my maths room by the bell',
        pupilWords: 'I want to know what the lesson is about',
        measure: '4 of 5 lessons each week',
        startingPoint: '1 of 5 lessons',
        targetDate: day('2026-12-11'),
        term: 'short',
      },
      {
        id: 'o2',
        text: 'I will stay in afternoon lessons',
        pupilWords: 'I want a quiet place to go to',
        measure: '8 of 10 lessons each week',
        startingPoint: '3 of 10 lessons',
        targetDate: day('2027-02-05'),
        term: 'long',
      },
    ],
    schoolProactive: [{ id: 's1', action: 'Meet at the gate at 8:40', owner: 'Carys Rees', due: day('2026-10-06') }],
    schoolReactive: [{ id: 's2', action: 'Quiet room with a time-out card', owner: 'Aled Puw' }],
    familyActions: [{ id: 'f1', who: 'Eleri Jones', action: 'Phone by 8:15 if late' }],
    professionalActions: [
      {
        id: 'a1',
        name: 'Huw Tomos',
        agency: 'Education Welfare Service',
        action: 'Home visit',
        due: day('2026-10-16'),
      },
    ],
    factors: {
      health: 'considered',
      wellbeing: 'considered',
      adverseExperiences: 'notRelevant',
      home: 'considered',
      learning: 'considered',
      educationalHistory: 'considered',
      personalRelationships: 'considered',
      schoolRelationships: 'considered',
      events: 'notRelevant',
      perceptions: 'considered',
      behaviours: 'considered',
      attendance: 'considered',
      attachment: 'notRelevant',
    },
    pupilView: 'I like school best in the mornings.',
    keyAdult: 'Aled Puw',
    chosenAdultAnswer: 'declined',
    chosenAdultNote: 'Wants to come with her mother only',
    idpAlignment: 'The second change is an outcome of the IDP too.',
    planEndDate: day('2027-03-26'),
    hasReducedTimetable: false,
    hasAlternativeProvision: false,
    reviewDate: day('2026-10-23'),
    reviewMeeting: { start: wallTime('14:00'), durationMinutes: 60, room: { name: 'Room 3' }, confirmed: true },
    preferredLanguage: 'cy',
    contactMethod: 'phone',
    interpreter: false,
    completedSections: ['about'],
  };
}
