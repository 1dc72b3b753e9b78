import type { PrintedPart } from '../form';

/**
 * The order of headings of the authority's paper form ("Pastoral Support Programme: Initial Meeting");
 * what the paper does not ask for follows after the review date, then the reduced timetable.
 */
export const printedParts: readonly PrintedPart[] = [
  {
    key: 'pupil',
    heading: { wordKey: 'form.part.pupil' },
    questions: [
      'pupilName',
      'dateOfBirth',
      'school',
      'upn',
      'freeSchoolMeals',
      'lookedAfter',
      'schoolIdp',
      'laIdp',
      'alnNeed',
      'attendancePercent',
      'exclusionCount',
      'exclusionDays',
    ],
  },
  { key: 'meeting', heading: { wordKey: 'form.part.meeting' }, questions: ['meetingDate', 'schoolLead', 'attendees'] },
  { key: 'reason', heading: { question: 'reason' }, questions: ['reason'] },
  { key: 'strategies', heading: { question: 'earlierInterventions' }, questions: ['earlierInterventions'] },
  { key: 'working', heading: { question: 'working' }, questions: ['working'] },
  { key: 'outcomes', heading: { question: 'outcomes' }, questions: ['outcomes'] },
  {
    key: 'schoolAgrees',
    heading: { wordKey: 'form.part.schoolAgrees' },
    questions: ['schoolProactive', 'schoolReactive'],
  },
  {
    key: 'familyAgrees',
    heading: { question: 'familyActions' },
    questions: ['familyActions', 'familyNoActionReason'],
  },
  { key: 'professionalsAgree', heading: { question: 'professionalActions' }, questions: ['professionalActions'] },
  {
    key: 'review',
    heading: { wordKey: 'form.part.review' },
    questions: ['reviewDate', 'reviewLateReason', 'reviewMeeting', 'planEndDate'],
  },
  {
    key: 'further',
    heading: { wordKey: 'form.part.further' },
    questions: [
      'yearGroup',
      'attendanceAsAt',
      'attendanceIssue',
      'riskBasis',
      'keyAdult',
      'pupilView',
      'pupilViewMissingReason',
      'idpAlignment',
      'factors',
      'preferredLanguage',
      'contactMethod',
      'interpreter',
      'hasReducedTimetable',
    ],
  },
  {
    key: 'timetable',
    heading: { wordKey: 'form.part.timetable' },
    questions: [
      'reducedTimetable.start',
      'reducedTimetable.end',
      'reducedTimetable.reasons',
      'reducedTimetable.weeks',
      'reducedTimetable.safeguardingConcern',
      'reducedTimetable.significantRisk',
      'reducedTimetable.circumstance',
      'reducedTimetable.avenuesExhausted',
      'reducedTimetable.rationale',
      'reducedTimetable.monitor',
      'reducedTimetable.responsibleAdult',
      'reducedTimetable.reintegration',
      'reducedTimetable.alpAccess',
      'reducedTimetable.laLiaison',
      'reducedTimetable.parentAgreed',
      'reducedTimetable.agenciesConsulted',
      'reducedTimetable.ewoConsultedOn',
    ],
  },
];
