import { z } from 'zod';

/** The type facets this tenant has columns of. */
export const FACETS = [
  'text',
  'number',
  'boolean',
  'dateTime',
  'choice',
  'currency',
  'hyperlinkOrPicture',
  'lookup',
  'personOrGroup',
] as const;
/** Facets of the published description that it does not have. */
export const OTHER_FACETS = ['calculated', 'contentApprovalStatus', 'geolocation', 'term', 'thumbnail'] as const;

const facet = <S extends z.ZodRawShape>(shape: S): z.ZodOptional<z.ZodObject<S, z.core.$loose>> =>
  z.looseObject(shape).optional();
const other = z.looseObject({}).nullish();

const WRITABLE = {
  displayName: z.string().max(255).nullish(),
  description: z.string().nullish(),
  required: z.boolean().nullish(),
  indexed: z.boolean().nullish(),
  enforceUniqueValues: z.boolean().nullish(),
  hidden: z.boolean().nullish(),
  columnGroup: z.string().nullish(),
  defaultValue: z.strictObject({ value: z.string() }).nullish(),
  text: facet({ allowMultipleLines: z.boolean().optional(), maxLength: z.int().min(1).max(255).optional() }),
  number: facet({ minimum: z.number().nullish(), maximum: z.number().nullish() }),
  boolean: facet({}),
  dateTime: facet({}),
  choice: facet({
    choices: z.array(z.string()).optional(),
    allowTextEntry: z.boolean().optional(),
    displayAs: z.enum(['checkBoxes', 'dropDownMenu', 'radioButtons']).optional(),
  }),
  currency: facet({}),
  hyperlinkOrPicture: facet({}),
  lookup: facet({
    listId: z.string(),
    columnName: z.string().default('Title'),
    allowMultipleValues: z.boolean().optional(),
    primaryLookupColumnId: z.string().nullish(),
  }),
  personOrGroup: facet({ allowMultipleSelection: z.boolean().optional() }),
  calculated: other,
  contentApprovalStatus: other,
  geolocation: other,
  term: other,
  thumbnail: other,
  validation: other,
};

/** A column as a client defines it. Read-only and unknown properties are refused. */
export const ColumnWriteSchema = z.strictObject({
  ...WRITABLE,
  name: z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,31}$/, 'is not an internal column name'),
});
export type ColumnWrite = z.infer<typeof ColumnWriteSchema>;

/** What may be changed of a column: everything but its name. */
export const ColumnChangeSchema = z.strictObject(WRITABLE);
export type ColumnChange = z.infer<typeof ColumnChangeSchema>;
