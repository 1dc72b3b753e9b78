import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import {
  missingReviews,
  type ReviewStep,
  ReviewStepSchema,
  reviewPoints,
} from '../../../src/domain/programme/review-step';
import { keptOf, refusedIn } from '../../support/kept-of';

const programme = { start: day('2026-09-07'), end: day('2026-12-16') };
const days = (...steps: ReviewStep[]) =>
  reviewPoints(steps, programme).map(({ step, number, on, earliest, latest }) => [
    step.key,
    number,
    on,
    earliest,
    latest,
  ]);

describe('reviewPoints', () => {
  it('some days after the start', () => {
    expect(days({ key: 'first', kind: 'offset', days: 14 })).toEqual([
      ['first', 1, '2026-09-21', undefined, '2026-09-21'],
    ]);
  });

  it('by half way, rounded to the earlier day', () => {
    expect(days({ key: 'half', kind: 'fraction', numerator: 1, denominator: 2 })).toEqual([
      ['half', 1, '2026-10-27', undefined, '2026-10-27'],
    ]);
    const odd = reviewPoints([{ key: 'half', kind: 'fraction', numerator: 1, denominator: 2 }], {
      start: day('2026-09-07'),
      end: day('2026-09-10'),
    });
    expect(odd.map(({ on }) => on)).toEqual(['2026-09-08']);
  });

  it('by two thirds of the way', () => {
    expect(days({ key: 'late', kind: 'fraction', numerator: 2, denominator: 3 }).map(([, , on]) => on)).toEqual([
      '2026-11-12',
    ]);
  });

  it('about every thirty days, five days sooner or later', () => {
    expect(days({ key: 'monthly', kind: 'about', everyDays: 30, toleranceDays: 5 })).toEqual([
      ['monthly', 1, '2026-10-07', '2026-10-02', '2026-10-12'],
      ['monthly', 2, '2026-11-06', '2026-11-01', '2026-11-11'],
      ['monthly', 3, '2026-12-06', '2026-12-01', '2026-12-11'],
    ]);
  });

  it('on the last day still, and not after it', () => {
    expect(days({ key: 'last', kind: 'offset', days: 100 })).toHaveLength(1);
    expect(days({ key: 'last', kind: 'offset', days: 101 })).toEqual([]);
    expect(days({ key: 'all', kind: 'about', everyDays: 50, toleranceDays: 0 }).map(([, , on]) => on)).toEqual([
      '2026-10-27',
      '2026-12-16',
    ]);
  });

  it('earliest first, whatever the order of the steps', () => {
    expect(
      days(
        { key: 'late', kind: 'offset', days: 60 },
        { key: 'early', kind: 'offset', days: 20 },
        { key: 'half', kind: 'fraction', numerator: 1, denominator: 2 },
      ).map(([key]) => key),
    ).toEqual(['early', 'half', 'late']);
  });

  it('a least number names no day', () => {
    expect(days({ key: 'three', kind: 'atLeast', count: 3 })).toEqual([]);
  });
});

describe('A step of an authority', () => {
  it.each([
    [{ key: 'first', kind: 'offset', days: 14, type: 'interim' }],
    [{ key: 'half', kind: 'fraction', numerator: 1, denominator: 2 }],
    [{ key: 'monthly', kind: 'about', everyDays: 30, toleranceDays: 0 }],
    [{ key: 'three', kind: 'atLeast', count: 3 }],
  ])('can be %j', (step) => {
    expect(keptOf(ReviewStepSchema, step)).toEqual(step);
    expect(refusedIn(ReviewStepSchema, { ...step, weeks: 2 })).toEqual(['']);
  });

  it.each([
    [{ key: 'first', kind: 'sometimes' }, 'kind'],
    [{ key: 'first', kind: 'offset', days: 0 }, 'days'],
    [{ key: 'first', kind: 'offset', days: 1001 }, 'days'],
    [{ key: 'first', kind: 'about', everyDays: 30, toleranceDays: -1 }, 'toleranceDays'],
  ])('is not %j', (step, path) => {
    expect(refusedIn(ReviewStepSchema, step)).toEqual([path]);
  });
});

describe('missingReviews', () => {
  const three: ReviewStep = { key: 'three', kind: 'atLeast', count: 3 };

  it.each([
    [0, 3],
    [2, 1],
    [3, 0],
    [4, 0],
  ])('with %d held of three, %d are missing', (held, missing) => {
    expect(missingReviews([three, { key: 'x', kind: 'offset', days: 9 }], held)).toBe(missing);
  });

  it('takes the largest number, and none where no step names one', () => {
    expect(missingReviews([three, { key: 'five', kind: 'atLeast', count: 5 }], 1)).toBe(4);
    expect(missingReviews([{ key: 'x', kind: 'offset', days: 9 }], 0)).toBe(0);
  });
});
