import { z } from 'zod/mini';
import { IsoDateSchema } from '../date/iso-date';
import { EmailAddressSchema } from '../person/person';

const text = (max: number) => z.string().check(z.maxLength(max));
const contact = z.object({ name: text(120), email: EmailAddressSchema });

/** One school year as data (DOMAIN E1): a school day is Monday to Friday inside a term and none of the closed days. */
export const TermCalendarSchema = z.object({
  terms: z.array(z.object({ name: text(60), first: IsoDateSchema, last: IsoDateSchema })),
  /** Half-terms and other closed ranges inside a term. */
  closed: z.array(z.object({ name: text(60), first: IsoDateSchema, last: IsoDateSchema })),
  bankHolidays: z.array(z.object({ name: text(60), on: IsoDateSchema })),
  insetDays: z.array(IsoDateSchema),
});
export type TermCalendar = z.infer<typeof TermCalendarSchema>;

/** What the school decided at set-up (PSP Settings; written by site owners). */
export const SettingsSchema = z.object({
  schemaVersion: z.literal(1),
  schoolId: text(40),
  schoolName: text(120),
  packId: text(60),
  mailboxes: z.object({
    /** Absent where the authority has no such mailbox. */
    psp: z.optional(EmailAddressSchema),
    sfs: z.optional(EmailAddressSchema),
    ewo: z.optional(EmailAddressSchema),
    /** Awareness notices at risk of permanent exclusion (M9); the guidance names no address. */
    wbs: z.optional(EmailAddressSchema),
    /** The ALN support team, told of a reduced timetable with an IDP (R-NPT-68). */
    alnst: z.optional(EmailAddressSchema),
    /** Changes to travel assistance (M8). */
    transport: z.optional(EmailAddressSchema),
    /** Copied on every submission: evidence that survives a lost account. */
    record: z.optional(EmailAddressSchema),
    /** When set, every colleague with rights sends from it and may finish what another began. */
    sendFrom: z.optional(EmailAddressSchema),
  }),
  people: z.object({
    schoolLead: contact,
    alnCo: contact,
    headteacher: z.optional(contact),
    ewo: z.optional(contact),
  }),
  /** May only narrow the package's list. */
  allowedDomains: z.array(text(120)),
  rooms: z.array(z.object({ name: text(120), email: z.optional(EmailAddressSchema) })),
  calendar: TermCalendarSchema,
  defaultMeetingMinutes: z.number(),
});
export type Settings = z.infer<typeof SettingsSchema>;
