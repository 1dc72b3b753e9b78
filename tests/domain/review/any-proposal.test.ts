import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { addDays, daysBetween, isSchoolDay } from '../../../src/domain/date/school-day';
import { judgeReviewDate } from '../../../src/domain/review/judge-review-date';
import { proposeReview, type ReviewBasis } from '../../../src/domain/review/propose-review';
import { HACKNEY_SCHEDULE, NPT_SCHEDULE } from '../../support/builders';
import { CALENDAR_E, CALENDAR_W } from '../../support/term-calendars';

const anyBasis = fc
  .record({
    offset: fc.nat(520),
    reviewNumber: fc.integer({ min: 1, max: 4 }),
    schedule: fc.constantFrom(NPT_SCHEDULE, HACKNEY_SCHEDULE),
    calendar: fc.constantFrom(CALENDAR_W, CALENDAR_E),
  })
  .map(({ offset, ...rest }): ReviewBasis => ({ base: addDays(day('2026-08-15'), offset), ...rest }));

describe('any proposal for a review (R-NPT-02)', () => {
  it('is a school day within its limit, or says why not', () => {
    fc.assert(
      fc.property(anyBasis, (basis) => {
        const { on, limit, outcome, effect, issues } = proposeReview(basis);
        if (effect === 'auto') {
          expect(isSchoolDay(on, basis.calendar)).toBe(true);
          expect(on <= limit && daysBetween(basis.base, on) >= 10).toBe(true);
        } else if (effect === 'reason') {
          expect([outcome, isSchoolDay(on, basis.calendar), on > limit]).toEqual([
            'LIMIT_EXCEEDED_HOLIDAY',
            true,
            true,
          ]);
        } else {
          expect([outcome, issues.map(({ code, effect }) => [code, effect])]).toEqual([
            'CALENDAR_ENDS',
            [['calendar.notCovered', 'block']],
          ]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is accepted when it is picked: as it is within the limit, with a reason beyond it', () => {
    fc.assert(
      fc.property(anyBasis, (basis) => {
        const { on, effect } = proposeReview(basis);
        const strongest = judgeReviewDate({ ...basis, chosen: on }).filter(({ effect }) => effect !== 'warn');
        expect(strongest.map(({ effect }) => effect)).toEqual(effect === 'auto' ? [] : [effect]);
      }),
      { numRuns: 60 },
    );
  });
});
