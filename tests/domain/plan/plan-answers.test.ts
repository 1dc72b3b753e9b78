import { describe, expect, it } from 'vitest';
import {
  emptyReducedTimetable,
  OutcomeSchema,
  PlanAnswersSchema,
  ReducedTimetableSchema,
  WorkingEntrySchema,
} from '../../../src/domain/plan/plan-answers';
import { aReducedTimetable, planAnswers } from '../../support/builders';
import { keptOf, refusedIn } from '../../support/kept-of';

const answers = planAnswers({
  schoolProactive: [{ id: 's1', action: 'Check in before maths', owner: 'Gareth Lloyd' }],
  familyActions: [{ id: 'f1', who: 'Carys Jones', action: 'Bag packed the evening before' }],
  professionalActions: [{ id: 'a1', name: 'Non Bevan', agency: 'Education Welfare Service', action: 'Home visit' }],
  factors: { health: 'considered', events: 'notRelevant' },
  hasReducedTimetable: true,
  reducedTimetable: aReducedTimetable(),
  contactMethod: 'phone',
});
const meeting = { durationMinutes: 45, confirmed: true, room: { name: 'The Haven', email: 'haven@brynglas.example' } };
const answered = (key: string, value: unknown) => refusedIn(PlanAnswersSchema, { ...answers, [key]: value });

describe('The answers of a plan (C1)', () => {
  it('are kept when they are stored and read again, with every row of every list', () => {
    expect(keptOf(PlanAnswersSchema, answers)).toEqual(answers);
    const secondVersion = {
      perspectives: { pupil: { text: 'It is too loud' }, agency: { text: 'Comes each Tuesday' } },
      interventionAttachments: [{ id: 'x1', document: 'Mentoring notes', about: 'April to June' }],
      chosenAdultAnswer: 'named',
      chosenAdult: 'Huw Parry',
    };
    expect(keptOf(PlanAnswersSchema, secondVersion)).toEqual(secondVersion);
    expect(keptOf(PlanAnswersSchema, { reviewMeeting: meeting })).toEqual({ reviewMeeting: meeting });
  });

  it('may all be missing while the plan is written', () => {
    expect(keptOf(PlanAnswersSchema, {})).toEqual({});
  });

  it.each([
    ['preferredLanguage', ['cy', 'en', 'other'], 'fr'],
    ['contactMethod', ['post', 'phone', 'email', 'text'], 'fax'],
    ['chosenAdultAnswer', ['named', 'declined', 'notPossible'], 'perhaps'],
  ])('offer for %s %j and nothing else', (key, offered, other) => {
    expect(offered.flatMap((value) => answered(key, value))).toEqual([]);
    expect(answered(key, other)).toEqual([key]);
  });

  it('say of a factor only whether it was considered or is not relevant (R-NPT-30)', () => {
    expect(answered('factors', { home: 'A new baby' })).toEqual(['factors.home']);
  });

  it('say who gave a view of what is working', () => {
    const sources = ['pupil', 'family', 'agency', 'school'];
    const from = (source: string) => refusedIn(WorkingEntrySchema, { id: 'w1', source, text: 'Mornings' });
    expect(sources.flatMap(from)).toEqual([]);
    expect(from('neighbour')).toEqual(['source']);
  });

  it('have outcomes for the short or the long term', () => {
    const outcome = { id: 'o1', text: 'Stays', pupilWords: '', measure: '', startingPoint: '', worksheet: '1' };
    expect(keptOf(OutcomeSchema, { ...outcome, term: 'long' })).toEqual({ ...outcome, term: 'long' });
    expect(refusedIn(OutcomeSchema, { ...outcome, term: 'short' })).toEqual([]);
    expect(refusedIn(OutcomeSchema, { ...outcome, term: 'long' })).toEqual([]);
    expect(refusedIn(OutcomeSchema, { ...outcome, term: 'ever' })).toEqual(['term']);
  });

  it('have three outcomes at most', () => {
    const outcome = { id: 'o', text: '', pupilWords: '', measure: '', startingPoint: '', term: 'short' };
    expect(answered('outcomes', Array(3).fill(outcome))).toEqual([]);
    expect(answered('outcomes', Array(4).fill(outcome))).toEqual(['outcomes']);
  });

  it.each([
    ['pupilName', 120],
    ['yearGroup', 20],
    ['alnNeed', 500],
    ['reason', 5000],
    ['familyNoActionReason', 500],
    ['pupilView', 5000],
  ])('hold %s up to %d characters', (key, length) => {
    expect(answered(key, 'x'.repeat(length))).toEqual([]);
    expect(answered(key, 'x'.repeat(length + 1))).toEqual([key]);
  });

  it('hold attendance from 0 to 100 per cent, and meetings from five minutes to eight hours', () => {
    expect([0, 100].flatMap((percent) => answered('attendancePercent', percent))).toEqual([]);
    expect([-1, 101].flatMap((percent) => answered('attendancePercent', percent))).toHaveLength(2);
    const lasting = (durationMinutes: number) => answered('reviewMeeting', { ...meeting, durationMinutes });
    expect([5, 480].flatMap(lasting)).toEqual([]);
    expect([4, 481].flatMap(lasting)).toHaveLength(2);
  });
});

describe('The reduced timetable of a plan (C4)', () => {
  const reduced = aReducedTimetable();
  const read = (more: object) => refusedIn(ReducedTimetableSchema, { ...reduced, ...more });

  it('has the five reasons of the form and the three circumstances of the guidance', () => {
    expect(read({ reasons: ['behaviour', 'aln', 'safeguarding', 'mentalHealthWellbeing', 'medical'] })).toEqual([]);
    expect(read({ reasons: ['convenience'] })).toEqual(['reasons.0']);
    const circumstances = ['healthAbsence', 'temporaryIntervention', 'plannedReintegration'];
    expect(circumstances.flatMap((circumstance) => read({ circumstance }))).toEqual([]);
    expect(read({ circumstance: 'other' })).toEqual(['circumstance']);
  });

  it('has weeks of five days of at most ten hours', () => {
    expect(read({ weeks: [[0, 600, 0, 0, 0]] })).toEqual([]);
    expect(read({ weeks: [[0, 601, 0, 0, -1]] })).toEqual(['weeks.0.1', 'weeks.0.4']);
    expect(read({ weeks: [[0, 0, 0, 0]] })).toEqual(['weeks.0']);
  });

  it('begins with no text and no rows, and can be stored like that', () => {
    const empty = {
      reasons: [],
      weeks: [],
      avenuesExhausted: '',
      rationale: '',
      monitor: '',
      responsibleAdult: '',
      reintegration: [],
      alpAccess: '',
      agenciesConsulted: '',
    };
    expect(emptyReducedTimetable()).toEqual(empty);
    expect(keptOf(ReducedTimetableSchema, empty)).toEqual(empty);
  });
});
