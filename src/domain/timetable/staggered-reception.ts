import { because, type Decision } from '../rule/decision';

/**
 * R-NPT-39: the rules of reduced timetables do not apply to the staggered start of a reception-aged pupil. Undefined
 * for every other year group and without that option.
 */
export function staggeredReception(pupil: {
  readonly yearGroup: string | undefined;
  readonly staggeredReception: boolean;
}): Decision<'rtt.staggeredReception'> | undefined {
  if (pupil.yearGroup !== 'R' || !pupil.staggeredReception) return undefined;
  return { effect: 'inform', code: 'rtt.staggeredReception', why: because('R-NPT-39', { yearGroup: 'R' }) };
}
