import { z } from 'zod/mini';
import type { IsoDate } from '../date/iso-date';
import { addDays, daysBetween } from '../date/school-day';
import { KeySchema } from '../wording/key';

const days = z.int().check(z.minimum(1), z.maximum(1000));
const step = { key: KeySchema, type: z.optional(KeySchema) };

/**
 * A way to say when reviews are held, beside the window of `reviewSchedule` (DOMAIN D5 point 2): some calendar days after
 * the start, at a fraction of the programme ("by half way"), about every so many days with a tolerance, or a least number.
 */
export const ReviewStepSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...step, kind: z.literal('offset'), days }),
  z.strictObject({ ...step, kind: z.literal('fraction'), numerator: days, denominator: days }),
  z.strictObject({ ...step, kind: z.literal('about'), everyDays: days, toleranceDays: z.int().check(z.minimum(0)) }),
  z.strictObject({ ...step, kind: z.literal('atLeast'), count: days }),
]);
export type ReviewStep = z.infer<typeof ReviewStepSchema>;

/** A review that a step asks for: aimed at `on`, not before `earliest`, not after `latest`. Civil days. */
export interface ReviewPoint {
  readonly step: ReviewStep;
  /** Counted from 1 within the step. */
  readonly number: number;
  readonly on: IsoDate;
  readonly earliest?: IsoDate;
  readonly latest: IsoDate;
}

/**
 * The reviews that the steps of an authority ask for within a programme, earliest first, both ends included. A least
 * number names no days: see `missingReviews`. Civil days; whether they are school days is for `proposeReview`.
 */
export function reviewPoints(
  steps: readonly ReviewStep[],
  programme: { readonly start: IsoDate; readonly end: IsoDate },
): ReviewPoint[] {
  return steps
    .flatMap((each) => pointsOf(each, programme))
    .filter(({ on }) => on <= programme.end)
    .sort((one, other) => daysBetween(other.on, one.on));
}

/** How many reviews are still to be held for the least number that an authority asks for; 0 where it names none. */
export function missingReviews(steps: readonly ReviewStep[], held: number): number {
  const least = steps.map((each) => (each.kind === 'atLeast' ? each.count : 0));
  return Math.max(0, Math.max(0, ...least) - held);
}

function pointsOf(each: ReviewStep, { start, end }: { readonly start: IsoDate; readonly end: IsoDate }): ReviewPoint[] {
  const length = daysBetween(start, end);
  switch (each.kind) {
    case 'offset':
      return [pointAt(each, addDays(start, each.days))];
    case 'fraction':
      return [pointAt(each, addDays(start, Math.floor((length * each.numerator) / each.denominator)))];
    case 'about':
      return Array.from({ length: Math.floor(length / each.everyDays) }, (_, index) => {
        const on = addDays(start, (index + 1) * each.everyDays);
        const { toleranceDays } = each;
        return {
          step: each,
          number: index + 1,
          on,
          earliest: addDays(on, -toleranceDays),
          latest: addDays(on, toleranceDays),
        };
      });
    case 'atLeast':
      return [];
  }
}

const pointAt = (step: ReviewStep, on: IsoDate): ReviewPoint => ({ step, number: 1, on, latest: on });
