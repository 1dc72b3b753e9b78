import { z } from 'zod/mini';
import { CaseRefSchema } from '../case/case';
import { IsoDateSchema } from '../date/iso-date';

/** The five kinds of evidence of Stage Two (R-NPT-25). */
export const CONTRIBUTION_KINDS = ['staff', 'pupil', 'parentCarer', 'interventions', 'agency'] as const;
export const ContributionKindSchema = z.enum(CONTRIBUTION_KINDS);
export type ContributionKind = z.infer<typeof ContributionKindSchema>;

/** One kind of evidence of one case; key = caseRef|kind. A kind without a row was not asked for yet. */
export const ContributionSchema = z.object({
  schemaVersion: z.literal(1),
  caseRef: CaseRefSchema,
  kind: ContributionKindSchema,
  answer: z.discriminatedUnion('status', [
    z.object({
      status: z.literal('receivedOnPaper'),
      receivedOn: IsoDateSchema,
      from: z.string().check(z.minLength(1), z.maxLength(120)),
      summary: z.string().check(z.maxLength(5000)),
    }),
    z.object({ status: z.literal('notAvailable'), reason: z.string().check(z.minLength(1), z.maxLength(500)) }),
  ]),
  recordedBy: z.string().check(z.maxLength(120)),
});
export type Contribution = z.infer<typeof ContributionSchema>;

/** The unique key of a contribution row. */
export const contributionKey = (c: Pick<Contribution, 'caseRef' | 'kind'>): string => `${c.caseRef}|${c.kind}`;
