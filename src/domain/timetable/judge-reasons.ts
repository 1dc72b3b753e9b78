import { blocks, warns } from '../result/issue';
import type { Issue } from '../result/result';
import type { TimetableReason } from './timetable-rule';

/**
 * What an authority's own list says about the reasons that were chosen (DOMAIN D5 point 8; R-HCK-27): a forbidden one
 * blocks, a discouraged one warns, one that is not listed warns too. `path` is the position among the chosen reasons.
 * Params: `reason`, the key.
 */
export function judgeTimetableReasons(list: readonly TimetableReason[], chosen: readonly string[]): Issue[] {
  return chosen.flatMap((reason, index): Issue[] => {
    const path = `reasons.${index}`;
    const known = list.find(({ key }) => key === reason);
    const more = { ...(known?.rule === undefined ? {} : { rule: known.rule }), params: { reason } };
    if (!known) return [warns('timetable.reasonNotListed', path, more)];
    if (known.stance === 'forbidden') return [blocks('timetable.reasonForbidden', path, more)];
    return known.stance === 'discouraged' ? [warns('timetable.reasonDiscouraged', path, more)] : [];
  });
}
