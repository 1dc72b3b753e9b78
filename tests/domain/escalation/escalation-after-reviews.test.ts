import { describe, expect, it } from 'vitest';
import { escalationAfterReviews, type RequiredImpact } from '../../../src/domain/escalation/escalation-after-reviews';

const POLICY = { afterReviews: 2, offers: ['reengagementUnit', 'educationalPsychologist'] };
const suggested = (...impacts: RequiredImpact[]) => escalationAfterReviews(impacts, POLICY) !== undefined;

describe('Escalation after reviews', () => {
  it('is suggested once the two latest reviews had no required impact, with the services to ask (R-HCK-09)', () => {
    expect(escalationAfterReviews(['yes', 'no', 'no'], POLICY)).toEqual({
      decision: {
        effect: 'auto',
        code: 'escalation.noImpact',
        why: {
          rule: 'R-HCK-09',
          clause: 'Pastoral Support Programme: How does it work?',
          inputs: { reviewsWithoutImpact: 2, afterReviews: 2 },
        },
      },
      offers: ['reengagementUnit', 'educationalPsychologist'],
    });
  });

  it('counts from the latest review back, and "partly" as impact (R-HCK-09)', () => {
    expect([
      suggested(),
      suggested('no'),
      suggested('no', 'no'),
      suggested('no', 'no', 'yes'),
      suggested('no', 'partly', 'no'),
      suggested('no', 'yes', 'no', 'no'),
    ]).toEqual([false, false, true, false, false, true]);
  });

  it('names all reviews of an unbroken row (R-HCK-09)', () => {
    expect(escalationAfterReviews(['no', 'no', 'no'], POLICY)?.decision.why.inputs).toEqual({
      reviewsWithoutImpact: 3,
      afterReviews: 2,
    });
  });

  it('follows the number of another authority, and is off where none is defined', () => {
    expect(escalationAfterReviews(['no', 'no'], { afterReviews: 3, offers: [] })).toBeUndefined();
    expect(escalationAfterReviews(['no', 'no', 'no'], { afterReviews: 3, offers: ['panel'] })?.offers).toEqual([
      'panel',
    ]);
    expect(escalationAfterReviews(['no', 'no', 'no'], undefined)).toBeUndefined();
  });
});
