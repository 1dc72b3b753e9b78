import type { Issue } from '../../domain/result/result';
import type { TriggerCondition } from '../../domain/trigger/trigger';
import type { Pack } from '../schema';
import { type Path, problem } from './problem';
import { type Group, groupsOf } from './walk';

/**
 * Figures that cannot be meant: a review window that shrinks, a range whose end comes first, a fraction above the whole,
 * a tolerance as long as the interval, a meeting after the last week, a scope that its measure does not have.
 */
export function figureProblems(pack: Pack): Issue[] {
  return [
    ...groupsOf(pack).flatMap((group) => [...windowOrder(group), ...rangeReversed(group)]),
    ...stepProblems(pack),
    ...placementProblems(pack),
    ...scopeProblems(pack),
  ];
}

function windowOrder({ path, value: { target, soft, hard } }: Group): Issue[] {
  if (typeof target !== 'number' || typeof soft !== 'number' || typeof hard !== 'number') return [];
  if (target > soft) return [problem('windowOrder', [...path, 'soft'], soft, { before: target })];
  return soft > hard ? [problem('windowOrder', [...path, 'hard'], hard, { before: soft })] : [];
}

function rangeReversed({ path, value: { from, to } }: Group): Issue[] {
  if (typeof from !== 'number' || typeof to !== 'number' || from <= to) return [];
  return [problem('rangeReversed', [...path, 'to'], to, { from })];
}

function stepProblems({ reviewSteps }: Pack): Issue[] {
  return (reviewSteps?.value ?? []).flatMap((step, index) => {
    const path: Path = ['reviewSteps', 'value', index];
    if (step.kind === 'fraction' && step.numerator > step.denominator) {
      return [problem('fractionTooLarge', [...path, 'numerator'], `${step.numerator}/${step.denominator}`)];
    }
    if (step.kind === 'about' && step.toleranceDays >= step.everyDays) {
      return [problem('toleranceTooLarge', [...path, 'toleranceDays'], step.toleranceDays, { every: step.everyDays })];
    }
    return [];
  });
}

function placementProblems({ placements }: Pack): Issue[] {
  return (placements?.value ?? []).flatMap(({ phases, meetingInWeek }, index) => {
    if (!phases || meetingInWeek === undefined) return [];
    const weeks = phases.reduce(
      (sum, { length }) => sum + (length.unit === 'week' ? length.number : length.number / 7),
      0,
    );
    if (meetingInWeek <= weeks) return [];
    return [problem('weekBeyond', ['placements', 'value', index, 'meetingInWeek'], meetingInWeek, { weeks })];
  });
}

/** Measures that are one figure and have no time over which they are counted. */
const ONE_FIGURE: readonly string[] = ['attendancePercent', 'reviewsWithoutImpact'];

function scopeProblems(pack: Pack): Issue[] {
  return (['triggers', 'counters'] as const).flatMap((topic) =>
    (pack[topic]?.value ?? []).flatMap(({ when }, index) =>
      when.flatMap((condition, number) => {
        if (hasItsScope(condition)) return [];
        const path = [topic, 'value', index, 'when', number, 'scope', 'kind'];
        return [problem('scopeWrong', path, condition.scope.kind)];
      }),
    ),
  );
}

function hasItsScope(condition: TriggerCondition): boolean {
  const isOneFigure = condition.kind !== 'event' && ONE_FIGURE.includes(condition.measure);
  return isOneFigure === (condition.scope.kind === 'latest');
}
