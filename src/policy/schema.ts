import { z } from 'zod/mini';
import { EmailAddressSchema } from '../domain/person/person';
import { ReviewScheduleSchema } from '../domain/review/review-schedule';

const name = z.string().check(z.minLength(1), z.maxLength(200));
const BilingualSchema = z.object({ en: name, cy: name });

/**
 * A value with where it comes from. `stated`: the source says it. `default`: chosen by this project because the source
 * gives no figure. `defaultParts` names the parts of a stated value that are defaults.
 */
function sourced<S extends z.core.$ZodType>(value: S) {
  return z.object({
    value,
    status: z.enum(['stated', 'default']),
    source: z.string().check(z.minLength(1)),
    defaultParts: z.optional(z.array(z.string())),
  });
}

const positiveWhole = z.int().check(z.minimum(1));

export const PackSourceSchema = z.object({ document: name, section: name });
export const AgencySchema = z.object({ key: z.string().check(z.regex(/^[a-zA-Z]{2,40}$/)), name: BilingualSchema });
export type Agency = z.infer<typeof AgencySchema>;

/** What one local authority asks for, as data (DOMAIN D4). Every value names its source by a key of `sources`. */
export const PackSchema = z
  .object({
    id: z.string().check(z.regex(/^[a-z][a-z-]{1,30}$/)),
    version: z.string().check(z.regex(/^\d{4}\.\d{1,3}$/)),
    authorityName: BilingualSchema,
    country: z.enum(['wales', 'england']),
    languages: z.array(z.enum(['en', 'cy'])).check(z.minLength(1)),
    planName: BilingualSchema,
    /** Calendar days (R-NPT-02, 03). */
    reviewSchedule: sourced(ReviewScheduleSchema),
    /** Minutes a week by year group, `R` and `1` to `11` (R-NPT-43). */
    fullTimeHours: sourced(z.record(z.string(), positiveWhole)),
    rtt: z.object({
      /** Calendar days, the first day counted: longer needs an authorisation (R-NPT-56, DOMAIN E3). */
      maximumDays: sourced(positiveWhole),
    }),
    /** Offered at set-up and then settings of the school; never a destination by themselves. */
    proposedMailboxes: sourced(z.object({ psp: EmailAddressSchema, sfs: EmailAddressSchema })),
    /** Offered when a partner is added (R-NPT-16). */
    agencies: sourced(z.array(AgencySchema).check(z.minLength(1))),
    /** Per cent: below it the form asks whether attendance is an issue (R-NPT-10). */
    attendancePromptBelow: sourced(z.number().check(z.minimum(0), z.maximum(100))),
    /** School days between an invitation and its meeting (R-NPT-26). */
    noticeSchoolDays: sourced(positiveWhole),
    /** School days after signing within which copies go round (R-NPT-32). */
    copiesWithinSchoolDays: sourced(positiveWhole),
    sources: z.record(z.string(), PackSourceSchema),
  })
  .check(z.refine((pack) => namedSources(pack).every((source) => source in pack.sources), 'unknown source'));
export type Pack = z.infer<typeof PackSchema>;

/** The source keys that values of a pack name, wherever they stand. */
function namedSources(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'source' in part && typeof part.source === 'string' ? [part.source] : [];
  return [...own, ...Object.values(part).flatMap(namedSources)];
}
