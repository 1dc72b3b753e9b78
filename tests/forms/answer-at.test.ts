import { describe, expect, it } from 'vitest';
import { PlanAnswersSchema } from '../../src/domain/plan/plan-answers';
import { answerAt, withAnswer } from '../../src/forms/answer-at';

describe('withAnswer', () => {
  it('starts a reduced timetable that can be stored with its first answer', () => {
    const answers = withAnswer({}, 'reducedTimetable.monitor', 'Carys Rees');
    expect(answerAt(answers, 'reducedTimetable.monitor')).toBe('Carys Rees');
    expect(PlanAnswersSchema.safeParse(answers).success).toBe(true);
  });

  it('takes an answer away', () => {
    expect(withAnswer({ keyAdult: 'Aled Puw', school: 'Ysgol Cwm Tŵr' }, 'keyAdult', undefined)).toEqual({
      school: 'Ysgol Cwm Tŵr',
    });
  });

  it('puts text of a reduced timetable back to empty, because it is never absent there', () => {
    const written = withAnswer({}, 'reducedTimetable.rationale', 'Mornings go well');
    const taken = withAnswer(written, 'reducedTimetable.rationale', undefined);
    expect(answerAt(taken, 'reducedTimetable.rationale')).toBe('');
  });

  it('leaves the answers it was given as they were', () => {
    const before = { keyAdult: 'Aled Puw' };
    withAnswer(before, 'keyAdult', 'Carys Rees');
    expect(before).toEqual({ keyAdult: 'Aled Puw' });
  });
});
