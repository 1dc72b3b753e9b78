import { describe, expect, it } from 'vitest';
import {
  CHECK_IN_STATES,
  CHECK_IN_STEPS,
  type CheckInFacts,
  type CheckInStep,
  judgeCheckInStep,
  missedCheckIn,
} from '../../../src/domain/check-in/check-in-state';
import { day } from '../../../src/domain/date/iso-date';

const FACTS: CheckInFacts = {
  hold: { heldOn: day('2026-10-15'), works: 'Mornings', worksNot: 'Maths', today: day('2026-10-15') },
  miss: { dueOn: day('2026-10-15'), reason: 'The pupil was ill', today: day('2026-10-15') },
  cancel: { reason: 'The case closed' },
};
const STEPS = Object.keys(CHECK_IN_STEPS) as CheckInStep[];
const judge = <S extends CheckInStep>(step: S, more: Partial<CheckInFacts[S]> = {}) =>
  judgeCheckInStep(step, 'due', { ...FACTS[step], ...more });
const issue = (code: string, path: string, params?: Record<string, string>) => ({
  code,
  path,
  effect: 'block',
  rule: 'R-NPT-35',
  ...(params ? { params } : {}),
});

describe('A weekly check-in', () => {
  it('is due, then done, missed or cancelled, and nothing after that', () => {
    const table = STEPS.map((step) => [
      step,
      CHECK_IN_STATES.filter((state) => judgeCheckInStep(step, state, FACTS[step]).allowed),
      CHECK_IN_STEPS[step].to,
    ]);
    expect(table).toEqual([
      ['hold', ['due'], 'done'],
      ['miss', ['due'], 'missed'],
      ['cancel', ['due'], 'cancelled'],
    ]);
  });

  it('records what works, what does not, or both (R-NPT-35)', () => {
    expect(judge('hold', { works: '' }).issues).toEqual([]);
    expect(judge('hold', { worksNot: '' }).issues).toEqual([]);
    expect(judge('hold', { works: ' ', worksNot: ' ' }).issues).toEqual([issue('checkIn.nothingRecorded', 'works')]);
  });

  it('is not recorded before it was held', () => {
    expect(judge('hold', { today: day('2026-10-14') }).issues).toEqual([
      issue('checkIn.heldInFuture', 'heldOn', { heldOn: '2026-10-15' }),
    ]);
  });

  it('is missed from its day on, with a reason', () => {
    expect(judge('miss', { reason: ' ' }).issues).toEqual([issue('checkIn.reasonMissing', 'reason')]);
    expect(judge('miss', { today: day('2026-10-14') }).issues).toEqual([
      issue('checkIn.notDueYet', 'dueOn', { dueOn: '2026-10-15' }),
    ]);
  });

  it('is cancelled with a reason', () => {
    expect(judge('cancel', { reason: '' }).issues).toEqual([issue('checkIn.reasonMissing', 'reason')]);
  });
});

describe('A check-in that did not take place', () => {
  const on = (today: string) => missedCheckIn('due', day('2026-10-15'), day(today));

  it('is shown once missed, or once its day is over without a record (R-NPT-35)', () => {
    expect(missedCheckIn('missed', day('2026-10-15'), day('2026-10-15'))).toMatchObject({
      effect: 'warn',
      code: 'checkIn.missed',
      why: { rule: 'R-NPT-35', inputs: { state: 'missed' }, on: '2026-10-15' },
    });
    expect(on('2026-10-15')).toBeUndefined();
    expect(on('2026-10-16')).toMatchObject({
      effect: 'warn',
      code: 'checkIn.notRecorded',
      why: { rule: 'R-NPT-35', inputs: { state: 'due', today: '2026-10-16' }, on: '2026-10-15' },
    });
  });

  it('is not shown when it was held or cancelled', () => {
    expect(missedCheckIn('done', day('2026-10-15'), day('2026-10-30'))).toBeUndefined();
    expect(missedCheckIn('cancelled', day('2026-10-15'), day('2026-10-30'))).toBeUndefined();
  });
});
