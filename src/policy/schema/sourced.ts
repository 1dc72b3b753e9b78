import { z } from 'zod/mini';
import { IsoDateSchema } from '../../domain/date/iso-date';

const line = z.string().check(z.minLength(1), z.maxLength(300));
export const PeriodShape = { validFrom: z.optional(IsoDateSchema), validTo: z.optional(IsoDateSchema) };

/** A document that values come from: title, where in it, its own date, and how long it holds. Days are civil. */
export const PackSourceSchema = z.strictObject({
  document: line,
  section: line,
  page: z.optional(line),
  /** As the document says it: a day, a month or a year. */
  documentDate: z.optional(z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'documentDate'))),
  ...PeriodShape,
});
export type PackSource = z.infer<typeof PackSourceSchema>;

/**
 * A value with where it comes from. `stated`: the source says it. `default`: chosen by this project because the source
 * gives no figure. `defaultParts` names the parts of a stated value that are defaults. Outside its period a value is not
 * defined. A value that is absent is not defined by the authority (DOMAIN D5 point 21).
 */
export function sourced<S extends z.core.$ZodType>(value: S) {
  return z.strictObject({
    value,
    status: z.enum(['stated', 'default']),
    source: z.string().check(z.minLength(1)),
    defaultParts: z.optional(z.array(z.string())),
    ...PeriodShape,
  });
}

/** A value of a pack with its origin. */
export interface Sourced<T> {
  readonly value: T;
  readonly status: 'stated' | 'default';
  readonly source: string;
  readonly defaultParts?: readonly string[] | undefined;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}
