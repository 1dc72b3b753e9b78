import { z } from 'zod/mini';
import { because, type Decision } from '../rule/decision';

/** R-KS3-10: early signs that staff watch for, in the order of the toolkit. */
export const EARLY_SIGNS = ['attendance', 'performance', 'appearance', 'manner', 'socialGrouping'] as const;
export const EarlySignSchema = z.enum(EARLY_SIGNS);
export type EarlySign = z.infer<typeof EarlySignSchema>;

/**
 * R-KS3-10: what a checklist of early signs says: each sign that was seen, once and in the toolkit's order, as guidance
 * for whoever opens the concern. The list is optional, so nothing is asked of an empty one.
 */
export function earlySignsSeen(seen: readonly EarlySign[]): Decision[] {
  return EARLY_SIGNS.filter((sign) => seen.includes(sign)).map((sign) => ({
    effect: 'inform',
    code: `earlySign.${sign}`,
    why: because('R-KS3-10', { sign }),
  }));
}
