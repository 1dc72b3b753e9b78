import { z } from 'zod/mini';
import { CaseRefSchema } from '../case/case';
import { InstantSchema, IsoDateSchema, WallTimeSchema } from '../date/iso-date';
import { EmailAddressSchema, RoleSchema } from '../person/person';

const text = (max: number) => z.string().check(z.maxLength(max));

/** Somebody asked to a meeting, with the rule that asks for him (DOMAIN B5). */
export const InviteeSchema = z.object({
  personId: text(64),
  name: text(120),
  role: RoleSchema,
  email: z.optional(EmailAddressSchema),
  need: z.enum(['required', 'optional']),
  rule: text(20),
});
export type Invitee = z.infer<typeof InviteeSchema>;

export const AttendanceSchema = z.object({
  personId: text(64),
  name: text(120),
  role: RoleSchema,
  agency: z.optional(text(120)),
  attended: z.enum(['attended', 'apologies', 'absent']),
});
export type Attendance = z.infer<typeof AttendanceSchema>;

/**
 * The states of an event that leaves the school (RELIABILITY 3).
 * `queued` -> `sending` -> `booked` | `cancelled`; `booked` -> `held`.
 * `sending` by the pane path means: a person still has the appointment open, or pressed Send and it was not found yet.
 */
export const MeetingStateSchema = z.enum(['queued', 'sending', 'booked', 'held', 'cancelled']);
export type MeetingState = z.infer<typeof MeetingStateSchema>;

export const MeetingSchema = z.object({
  schemaVersion: z.literal(1),
  caseRef: CaseRefSchema,
  kind: z.enum(['planning', 'review']),
  /** 1 for the planning meeting; the review's number for a review. */
  sequence: z.number(),
  state: MeetingStateSchema,
  /** `pane`: the open appointment is filled and sent by office.js. `graph`: the client creates the event. */
  path: z.enum(['pane', 'graph']),
  date: IsoDateSchema,
  start: WallTimeSchema,
  durationMinutes: z.number().check(z.minimum(5), z.maximum(480)),
  room: z.optional(z.object({ name: text(120), email: z.optional(EmailAddressSchema) })),
  invitees: z.array(InviteeSchema),
  /** Whose mailbox holds the event: only it can move or cancel. */
  organiser: z.object({ id: text(64), name: text(120), email: EmailAddressSchema }),
  eventId: z.optional(text(400)),
  /** Raised when the content that Graph was given changes; part of the transactionId. */
  revision: z.number(),
  /** The exact JSON sent, so that an unknown outcome is repeated with the same bytes. */
  bodySent: z.optional(z.string()),
  attendance: z.optional(z.array(AttendanceSchema)),
  heldOn: z.optional(IsoDateSchema),
  /** Required people who were missing from the event that was found in the calendar. */
  missingRequired: z.optional(z.array(text(64))),
  queuedAt: InstantSchema,
});
export type Meeting = z.infer<typeof MeetingSchema>;

/** The unique key of a meeting row. */
export const meetingKey = (m: Pick<Meeting, 'caseRef' | 'kind' | 'sequence'>): string =>
  `${m.caseRef}|${m.kind}|${m.sequence}`;
