import { z } from 'zod/mini';
import { IsoDateSchema } from '../date/iso-date';

const text = (max: number) => z.string().check(z.maxLength(max));

/** R-NPT-36: before a plan is amended between reviews, the co-ordinator talked to the parents about the options. */
export const ParentContactSchema = z.object({
  on: IsoDateSchema,
  /** Who called or met them: a person of the case. */
  byPersonId: text(64),
  /** Whom of the family they spoke to: a person of the case. */
  withPersonId: text(64),
  how: z.enum(['meeting', 'phone', 'video', 'email', 'letter']),
  optionsDiscussed: text(1000),
});
export type ParentContact = z.infer<typeof ParentContactSchema>;
