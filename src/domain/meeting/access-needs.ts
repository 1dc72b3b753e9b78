import { z } from 'zod/mini';
import { because, type Decision } from '../rule/decision';

const text = (max: number) => z.string().check(z.maxLength(max));

/** What makes a meeting easier to reach for a family, in the order of the toolkit. */
export const ACCESS_NEEDS = ['neutralVenue', 'liaison', 'interpreter', 'supporter', 'childcare'] as const;
export type AccessNeed = (typeof ACCESS_NEEDS)[number];

/** One need of a family for a meeting: whether they want it, and what was arranged. */
const AccessAnswerSchema = z.discriminatedUnion('wanted', [
  z.object({ wanted: z.literal(false) }),
  /** For a liaison: the EWO or a governor from the community; for an interpreter: the language. */
  z.object({ wanted: z.literal(true), arranged: text(200) }),
]);

/** R-KS3-05: the answers of one family; an absent one was not asked for yet. */
export const AccessNeedsSchema = z.object({
  neutralVenue: z.optional(AccessAnswerSchema),
  liaison: z.optional(AccessAnswerSchema),
  interpreter: z.optional(AccessAnswerSchema),
  supporter: z.optional(AccessAnswerSchema),
  childcare: z.optional(AccessAnswerSchema),
});
export type AccessNeeds = z.infer<typeof AccessNeedsSchema>;

/**
 * R-KS3-05: what is still to ask or to arrange so that a hard-to-reach family can come: a neutral venue, somebody with a
 * good relationship, an interpreter, another supporting adult, care for siblings. One record for each, in that order;
 * none for a family that is not hard to reach and asked for nothing.
 */
export function accessToArrange(needs: AccessNeeds, family: { readonly isHardToReach: boolean }): Decision[] {
  return ACCESS_NEEDS.flatMap((need): Decision[] => {
    const answer = needs[need];
    if (!answer) return family.isHardToReach ? [toRecord('ask', need)] : [];
    return answer.wanted && !answer.arranged.trim() ? [toRecord('arrange', need)] : [];
  });
}

const toRecord = (step: 'ask' | 'arrange', need: AccessNeed): Decision => ({
  effect: 'record',
  code: `access.${step}.${need}`,
  why: because('R-KS3-05', { need }),
});
