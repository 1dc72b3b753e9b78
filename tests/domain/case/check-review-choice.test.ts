import { describe, expect, it } from 'vitest';
import type { ReviewChoice } from '../../../src/domain/case/transition-facts';
import { canMove } from '../../../src/domain/case/transitions';
import { PLACEMENT_STATES, type PlacementState } from '../../../src/domain/placement/placement-state';
import { RTT_STATES, type RttState } from '../../../src/domain/timetable/rtt-state';
import { ALLOWED, PARENT_CAME } from '../../support/transition-facts';

const CHOICES = ['continue', 'adapt', 'cease', 'discuss'] as const;
const OTHER = { code: 'review.otherChoice', path: 'choice', effect: 'block', rule: 'R-NPT-37' };
const review = (choice?: ReviewChoice) => ({ attendance: [PARENT_CAME], ...(choice ? { choice } : {}) });

describe('The next step that a review chose', () => {
  it.each([
    ['T11', 'active', ['continue', 'discuss']],
    ['T12', 'awaitingSignatures', ['adapt']],
    ['T13', 'closed', ['cease']],
  ] as const)('lets %s lead to %s only after %s (R-NPT-37)', (transition, _to, allowed) => {
    const let_ = CHOICES.filter(
      (choice) => canMove(transition, { ...ALLOWED[transition], review: review(choice) }).allowed,
    );
    expect(let_).toEqual(allowed);
    expect(canMove('T11', { ...ALLOWED.T11, review: review('adapt') }).issues).toEqual([OTHER]);
  });

  it('must be there (R-NPT-37)', () => {
    expect(canMove('T11', { ...ALLOWED.T11, review: review() }).issues).toEqual([
      { code: 'review.choiceMissing', path: 'choice', effect: 'block', rule: 'R-NPT-37' },
    ]);
  });

  it('waits for the review form to be without issues', () => {
    const issue = { code: 'some.issue', path: 'outcomes', effect: 'reason' } as const;
    expect(canMove('T11', { ...ALLOWED.T11, reviewIssues: [issue] })).toEqual({ allowed: false, issues: [issue] });
  });
});

describe('T13: a case closes', () => {
  const withRtt = (rtt: RttState) => canMove('T13', { ...ALLOWED.T13, rtt });
  const withPlacement = (state: PlacementState) => canMove('T13', { ...ALLOWED.T13, placements: ['ended', state] });

  it('without a timetable or placement, or when all have ended', () => {
    expect(canMove('T13', ALLOWED.T13)).toEqual({ allowed: true, issues: [] });
    expect(RTT_STATES.filter((state) => withRtt(state).allowed)).toEqual(['reintegrated', 'ended']);
    expect(PLACEMENT_STATES.filter((state) => withPlacement(state).allowed)).toEqual(['ended']);
  });

  it('says what has not ended', () => {
    expect(canMove('T13', { ...ALLOWED.T13, rtt: 'overLimit', placements: ['running'] }).issues).toEqual([
      { code: 'case.rttNotEnded', path: 'rtt', effect: 'block', rule: 'D1-T13' },
      { code: 'case.placementNotEnded', path: 'placements', effect: 'block', rule: 'D1-T13' },
    ]);
  });
});
