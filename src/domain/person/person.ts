import { z } from 'zod/mini';

/** One e-mail address, syntactically strict: no display name, no control characters, ASCII only (RELIABILITY 6.1). */
export const EmailAddressSchema = z
  .string()
  .check(z.maxLength(254), z.regex(/^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/))
  .brand<'EmailAddress'>();
export type EmailAddress = z.infer<typeof EmailAddressSchema>;

/** Roles of DOMAIN A that this version uses. */
export const RoleSchema = z.enum([
  'schoolLead',
  'coordinator',
  'headteacher',
  'alnCo',
  'keyAdult',
  'dsl',
  'office',
  'pupil',
  'parentCarer',
  'fosterCarer',
  'socialWorker',
  'chosenAdult',
  'ewo',
  'wbs',
  'alnst',
  'deso',
  'pspOfficer',
  'partner',
  'provider',
  'other',
]);
export type Role = z.infer<typeof RoleSchema>;

/** Somebody of the case: typed and confirmed by staff once. */
export const CasePersonSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  role: RoleSchema,
  email: z.optional(EmailAddressSchema),
  phone: z.optional(z.string().check(z.maxLength(40))),
  agency: z.optional(z.string().check(z.maxLength(120))),
  /** parentCarer: holds parental responsibility (RELIABILITY 5). */
  parentalResponsibility: z.optional(z.boolean()),
  /** fosterCarer: the placement gives delegated authority (R-NPT-72). */
  delegatedAuthority: z.optional(z.boolean()),
});
export type CasePerson = z.infer<typeof CasePersonSchema>;

/** The signed-in member of staff. */
export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly email: EmailAddress;
}
