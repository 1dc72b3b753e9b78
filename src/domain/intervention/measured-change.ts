import type { IsoDate } from '../date/iso-date';
import { because, type Decision } from '../rule/decision';

/** A simple measure before and after an intervention, for example the SDQ. Scores are those of the instrument. */
export interface InterventionMeasure {
  readonly instrument: string;
  /** Whether a higher or a lower score is the better one. */
  readonly better: 'higher' | 'lower';
  readonly before?: { readonly on: IsoDate; readonly score: number };
  readonly after?: { readonly on: IsoDate; readonly score: number };
}

export interface MeasuredChange {
  /** After minus before, in points of the instrument. */
  readonly points: number;
  readonly direction: 'better' | 'same' | 'worse';
}

/** R-HCK-42: what changed between the two measures; undefined until both were taken. */
export function measuredChange({ before, after, better }: InterventionMeasure): MeasuredChange | undefined {
  if (!before || !after) return undefined;
  const points = after.score - before.score;
  if (points === 0) return { points, direction: 'same' };
  return { points, direction: points > 0 === (better === 'higher') ? 'better' : 'worse' };
}

/**
 * R-HCK-42: an intervention is evaluated, ideally by a measure before and after. What is still to record: a measure
 * before, once it began; a measure after, once it ended. Optional: it never refuses anything. Civil days.
 */
export function measuresToTake(intervention: {
  readonly startedOn?: IsoDate;
  readonly endedOn?: IsoDate;
  readonly measure?: InterventionMeasure;
}): Decision[] {
  const { startedOn, endedOn, measure } = intervention;
  const decisions: Decision[] = [];
  if (startedOn && !measure?.before) {
    decisions.push({ effect: 'record', code: 'intervention.measureBefore', why: because('R-HCK-42', {}, startedOn) });
  }
  if (endedOn && !measure?.after) {
    decisions.push({ effect: 'record', code: 'intervention.measureAfter', why: because('R-HCK-42', {}, endedOn) });
  }
  return decisions;
}
