import { describe, expect, it } from 'vitest';
import { FrozenPlanSchema } from '../../src/domain/plan/plan';
import { aCompletePlan, aReducedTimetablePlan } from '../support/a-complete-plan';
import { aFrozenPlan } from '../support/a-signed-plan';

describe('freezePlan', () => {
  it('has the headings of the paper form, in its order', async () => {
    const { sections } = await aFrozenPlan(aReducedTimetablePlan());
    expect(sections.map(({ heading }) => heading.split(' (')[0])).toEqual([
      'Child/young person',
      'Meeting',
      'Reason for PSP?',
      'Previous strategies and interventions?',
      'What is working?',
      'What is the positive change I want to achieve?',
      'The school agrees to',
      'Eleri Jones agrees to',
      'Other professionals agree to',
      'Review',
      'Further information agreed with this plan',
      'Reduced timetable',
    ]);
  });

  it('prints the first questions of the paper form in its order', async () => {
    const { sections } = await aFrozenPlan(aCompletePlan());
    expect(sections[0]?.questions.map(({ label }) => label)).toEqual([
      'Child/young person’s Name',
      'Child/young person’s Date of Birth',
      'School',
      'UPN',
      'FSM',
      'CLA',
      'School IDP',
      'LA IDP',
      'ALN Need',
      'Attendance %',
      'Number of exclusions',
      'Number of days excluded',
    ]);
  });

  it('is a plan that can be stored and read again', async () => {
    const plan = await aFrozenPlan(aReducedTimetablePlan());
    expect(FrozenPlanSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  it('is the same for the same answers, in whatever order they were given', async () => {
    const answers = aReducedTimetablePlan();
    const turned = Object.fromEntries(Object.entries(answers).reverse());
    expect((await aFrozenPlan(turned)).sections).toEqual((await aFrozenPlan(answers)).sections);
  });

  it('says in words what was not answered and what does not apply', async () => {
    const { schoolIdp: _s, alnNeed: _a, idpAlignment: _i, preferredLanguage: _p, ...rest } = aCompletePlan();
    const { sections } = await aFrozenPlan({ ...rest, schoolIdp: false });
    const answerTo = (key: string) =>
      sections.flatMap(({ questions }) => questions).find((question) => question.key === key)?.answer;
    expect(answerTo('alnNeed')).toEqual({ kind: 'text', text: 'Not applicable' });
    expect(answerTo('preferredLanguage')).toEqual({ kind: 'text', text: 'Not answered' });
    expect(answerTo('idpAlignment')).toBeUndefined();
  });

  it('leaves a reduced timetable behind that no longer belongs to the plan', async () => {
    const plan = await aFrozenPlan({ ...aReducedTimetablePlan(), hasReducedTimetable: false });
    expect(plan.answers.reducedTimetable).toBeUndefined();
    expect(plan.sections.some(({ key }) => key === 'timetable')).toBe(false);
  });

  it('leaves out which sections staff had marked: that is not content', async () => {
    expect((await aFrozenPlan(aCompletePlan())).answers).not.toHaveProperty('completedSections');
  });

  it('stores text as NFC with LF line ends', async () => {
    const plan = await aFrozenPlan(aCompletePlan({ reason: 'Lly\u0302r\r\nhere' }));
    expect(plan.answers.reason).toBe('Ll\u0177r\nhere');
  });

  it('adds up the hours of each timetable week', async () => {
    const { sections } = await aFrozenPlan(aReducedTimetablePlan());
    const weeks = sections.flatMap(({ questions }) => questions).find(({ key }) => key === 'reducedTimetable.weeks');
    expect(weeks?.answer).toMatchObject({
      rows: [
        ['1', '4', '4', '5', '4', '3', '20'],
        ['2', '4', '4', '5', '4', '3.25', '20.25'],
      ],
    });
  });

  it('speaks Welsh, with the answers people typed left as they are', async () => {
    const plan = await aFrozenPlan(aCompletePlan(), 'cy');
    expect(plan.title).toBe('Rhaglen Cymorth Bugeiliol: Cyfarfod Cychwynnol');
    const [pupil] = plan.sections;
    expect(pupil?.questions[1]).toEqual({
      key: 'dateOfBirth',
      label: 'Dyddiad geni’r plentyn/person ifanc',
      answer: { kind: 'text', text: '3 Tachwedd 2012' },
    });
    expect(pupil?.questions[4]?.answer).toEqual({ kind: 'text', text: 'Ydy' });
  });
});
