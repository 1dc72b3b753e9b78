import { describe, expect, it } from 'vitest';
import { CaseStateSchema } from '../../../src/domain/case/case';
import type { TransitionFacts } from '../../../src/domain/case/transition-facts';
import { canMove } from '../../../src/domain/case/transitions';
import { ALLOWED, inState } from '../../support/transition-facts';

describe('T3: a case does not proceed', () => {
  it('from considering and from gathering, with a reason', () => {
    const from = CaseStateSchema.options.filter((s) => canMove('T3', { ...ALLOWED.T3, case: inState(s) }).allowed);
    expect(from).toEqual(['considering', 'gathering']);
  });

  it('is refused without a reason', () => {
    expect(canMove('T3', { ...ALLOWED.T3, reason: ' ' }).issues).toEqual([
      { code: 'case.notProceedReasonMissing', path: 'reason', effect: 'block', rule: 'D1-T3' },
    ]);
  });
});

describe('T15: the pupil leaves', () => {
  const leave = (more: Partial<TransitionFacts['T15']>) => canMove('T15', { ...ALLOWED.T15, ...more });
  const NO_DESTINATION = { code: 'case.destinationMissing', path: 'destination', effect: 'block', rule: 'D1-T15' };

  it('closes every open case, and no other', () => {
    const from = CaseStateSchema.options.filter((state) => leave({ case: inState(state) }).allowed);
    expect(from).toEqual(CaseStateSchema.options.slice(0, 7));
  });

  it('takes a school by name or that the destination is not known', () => {
    expect(leave({ destination: { kind: 'known', name: 'Ysgol y Garn' } })).toEqual({ allowed: true, issues: [] });
    expect(leave({ destination: { kind: 'notKnown' } })).toEqual({ allowed: true, issues: [] });
    expect(leave({ destination: { kind: 'known', name: ' ' } }).issues).toEqual([NO_DESTINATION]);
  });

  it('asks for the day and the destination', () => {
    expect(canMove('T15', { case: inState('active') }).issues).toEqual([
      { code: 'case.leavingDateMissing', path: 'leavingDate', effect: 'block', rule: 'D1-T15' },
      NO_DESTINATION,
    ]);
  });
});
