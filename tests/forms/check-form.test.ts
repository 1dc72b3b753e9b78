import { describe, expect, it } from 'vitest';
import type { PlanAnswers } from '../../src/domain/plan/plan-answers';
import { withAnswer } from '../../src/forms/answer-at';
import { planForm } from '../../src/forms/c1/plan.form';
import { checkForm } from '../../src/forms/check-form';
import { aCompletePlan, aReducedTimetablePlan } from '../support/a-complete-plan';

const check = (answers: PlanAnswers) => checkForm(planForm, answers);

describe('checkForm', () => {
  it('finds nothing in a complete plan, with and without a reduced timetable', () => {
    expect(check(aCompletePlan())).toEqual([]);
    expect(check(aReducedTimetablePlan())).toEqual([]);
  });

  it('asks an empty plan for its questions in the order of the form', () => {
    const paths = check({}).map(({ path }) => path);
    expect(paths.slice(0, 5)).toEqual(['pupilName', 'dateOfBirth', 'yearGroup', 'school', 'upn']);
    expect(paths).toContain('reviewDate');
    expect(paths).not.toContain('alnNeed');
    expect(paths.filter((path) => path.startsWith('reducedTimetable'))).toEqual([]);
  });

  it('asks for the need when there is an IDP', () => {
    const issues = check(withAnswer(aCompletePlan(), 'alnNeed', undefined));
    expect(issues).toEqual([{ code: 'required', path: 'alnNeed', effect: 'block', rule: 'C1-9' }]);
  });

  it('asks for a reason when the pupil’s view is missing, and is content with one', () => {
    const without = withAnswer(aCompletePlan(), 'pupilView', '');
    expect(check(without)).toEqual([{ code: 'required', path: 'pupilView', effect: 'reason', rule: 'R-NPT-21' }]);
    expect(check(withAnswer(without, 'pupilViewMissingReason', 'Away on the day, asked again on Friday'))).toEqual([]);
  });

  it('asks for the professionals’ actions only when one of them attended', () => {
    const none = withAnswer(aCompletePlan(), 'professionalActions', []);
    expect(check(none).map(({ path }) => path)).toEqual(['professionalActions']);
    const withoutEwo = (none.attendees ?? []).filter(({ role }) => role !== 'ewo');
    expect(check(withAnswer(none, 'attendees', withoutEwo))).toEqual([]);
  });

  it('only warns when nothing is planned for setbacks', () => {
    const issues = check(withAnswer(aCompletePlan(), 'schoolReactive', []));
    expect(issues.map(({ path, effect }) => [path, effect])).toEqual([['schoolReactive', 'warn']]);
  });

  it('names the cell of a row that is incomplete', () => {
    const [first] = aCompletePlan().outcomes ?? [];
    const issues = check(withAnswer(aCompletePlan(), 'outcomes', [{ ...first, measure: '' }]));
    expect(issues).toEqual([{ code: 'required', path: 'outcomes.0.measure', effect: 'block' }]);
  });

  it('says by how much a text is too long', () => {
    const issues = check(withAnswer(aCompletePlan(), 'reason', 'a'.repeat(5312)));
    expect(issues).toEqual([{ code: 'tooLong', path: 'reason', effect: 'block', params: { max: 5000, over: 312 } }]);
  });

  it('names a character that no document can show', () => {
    const issues = check(withAnswer(aCompletePlan(), 'pupilView', 'I like art 🎨'));
    expect(issues.map(({ code, params }) => [code, params])).toEqual([
      ['unprintable', { character: '🎨', codePoint: 'U+1F3A8' }],
    ]);
  });

  it('stops marks that turn the direction of writing', () => {
    const issues = check(withAnswer(aCompletePlan(), 'keyAdult', 'Aled \u202ePuw'));
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['unprintable', 'keyAdult']]);
  });

  it('takes w and y with circumflex, typed as one character or as two', () => {
    expect(check(withAnswer(aCompletePlan(), 'keyAdult', 'Si\u0175n Ll\u0177r'))).toEqual([]);
    expect(check(withAnswer(aCompletePlan(), 'keyAdult', 'Siw\u0302n Lly\u0302r'))).toEqual([]);
  });

  it('knows a wrong UPN from a wrong check letter', () => {
    const upn = (value: string) => check(withAnswer(aCompletePlan(), 'upn', { kind: 'known', value }))[0]?.code;
    expect(upn('B80120000500')).toBe('upn.format');
    expect(upn('A801200005001')).toBe('upn.checkLetter');
  });

  it('takes an unknown UPN only with a reason', () => {
    const answers = withAnswer(aCompletePlan(), 'upn', { kind: 'notKnown', reason: ' ' });
    expect(check(answers).map(({ code, path }) => [code, path])).toEqual([['upn.reason', 'upn.reason']]);
  });

  it('takes tenths of a per cent and halves of a day, and nothing finer', () => {
    expect(check(withAnswer(aCompletePlan(), 'attendancePercent', 95.3))).toEqual([]);
    expect(check(withAnswer(aCompletePlan(), 'attendancePercent', 95.35))[0]?.code).toBe('number.step');
    expect(check(withAnswer(aCompletePlan(), 'exclusionDays', 2.25))[0]?.code).toBe('number.step');
    expect(check(withAnswer(aCompletePlan(), 'attendancePercent', 101))[0]?.code).toBe('number.range');
  });

  it('asks for the factor that was left out', () => {
    const { attachment: _left, ...others } = aCompletePlan().factors ?? {};
    const issues = check(withAnswer(aCompletePlan(), 'factors', others));
    expect(issues).toEqual([{ code: 'required', path: 'factors.attachment', effect: 'block', rule: 'R-NPT-30' }]);
  });

  it('wants five days of quarter hours, ten hours at most', () => {
    const weeks = (...days: number[]) =>
      check(withAnswer(aReducedTimetablePlan(), 'reducedTimetable.weeks', [days])).map(({ code, path }) => [
        code,
        path,
      ]);
    expect(weeks(240, 240, 240, 240)).toEqual([['hours.weekdays', 'reducedTimetable.weeks.0']]);
    expect(weeks(240, 240, 250, 240, 0)).toEqual([['hours.step', 'reducedTimetable.weeks.0.2']]);
    expect(weeks(240, 240, 240, 240, 615)).toEqual([['hours.range', 'reducedTimetable.weeks.0.4']]);
  });

  it('does not let a review meeting pass that nobody confirmed', () => {
    const meeting = { ...aCompletePlan().reviewMeeting, confirmed: false };
    const issues = check(withAnswer(aCompletePlan(), 'reviewMeeting', meeting));
    expect(issues.map(({ code }) => code)).toEqual(['reviewMeeting.unconfirmed']);
  });
});
