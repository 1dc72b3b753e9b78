import { z } from 'zod';
import { RecurrenceSchema } from './recurrence';

const EmailAddressSchema = z.looseObject({ address: z.string().min(1), name: z.string().nullish() });
export const RecipientSchema = z.looseObject({ emailAddress: EmailAddressSchema });
export type Recipient = z.infer<typeof RecipientSchema>;

const ItemBodySchema = z.looseObject({
  contentType: z.enum(['text', 'html']).nullish(),
  content: z.string().nullish(),
});

/** An id names type, property set and name: `String {guid} Name PspCaseId`. */
const ExtendedPropertySchema = z.looseObject({
  id: z.string().regex(/^\w+ (\{[0-9A-Fa-f-]{36}\} (Name \S.*|Id 0x[0-9A-Fa-f]+)|0x[0-9A-Fa-f]+)$/),
  value: z.string(),
});

export const FileAttachmentSchema = z.looseObject({
  '@odata.type': z.literal('#microsoft.graph.fileAttachment'),
  name: z.string().min(1),
  contentType: z.string().nullish(),
  contentBytes: z.base64(),
  isInline: z.boolean().optional(),
  contentId: z.string().nullish(),
});
export type FileAttachment = z.infer<typeof FileAttachmentSchema>;

const ODataType = z.string().optional();

/** What may be written on a message; which of it only on a draft, `message-write.ts` decides. */
export const MessageWriteSchema = z.strictObject({
  '@odata.type': ODataType,
  subject: z.string().max(255).nullish(),
  body: ItemBodySchema.optional(),
  toRecipients: z.array(RecipientSchema).optional(),
  ccRecipients: z.array(RecipientSchema).optional(),
  bccRecipients: z.array(RecipientSchema).optional(),
  replyTo: z.array(RecipientSchema).optional(),
  from: RecipientSchema.optional(),
  sender: RecipientSchema.optional(),
  importance: z.enum(['low', 'normal', 'high']).optional(),
  categories: z.array(z.string()).optional(),
  internetMessageId: z
    .string()
    .regex(/^<[^<>\s]+@[^<>\s]+>$/)
    .optional(),
  internetMessageHeaders: z.array(z.looseObject({ name: z.string(), value: z.string() })).optional(),
  isDeliveryReceiptRequested: z.boolean().nullish(),
  isReadReceiptRequested: z.boolean().nullish(),
  isRead: z.boolean().optional(),
  flag: z.looseObject({}).optional(),
  inferenceClassification: z.enum(['focused', 'other']).optional(),
  singleValueExtendedProperties: z.array(ExtendedPropertySchema).optional(),
  attachments: z.array(FileAttachmentSchema).optional(),
});
export type MessageWrite = z.infer<typeof MessageWriteSchema>;

export const SendMailSchema = z.looseObject({
  message: MessageWriteSchema,
  saveToSentItems: z.boolean().nullish(),
});

export const ReplySchema = z
  .looseObject({ message: MessageWriteSchema.nullish(), comment: z.string().nullish() })
  .optional();

export const ForwardSchema = z
  .looseObject({
    message: MessageWriteSchema.nullish(),
    comment: z.string().nullish(),
    toRecipients: z.array(RecipientSchema).optional(),
  })
  .optional();

/** An attachment that will come in pieces. */
export const UploadSchema = z.looseObject({
  AttachmentItem: z.looseObject({
    attachmentType: z.enum(['file', 'item', 'reference']),
    name: z.string().min(1),
    size: z.int().min(1),
    contentType: z.string().nullish(),
    isInline: z.boolean().nullish(),
    contentId: z.string().nullish(),
  }),
});

export const MoveSchema = z.looseObject({ destinationId: z.string().min(1) });

export const DateTimeTimeZoneSchema = z.looseObject({ dateTime: z.string(), timeZone: z.string().nullish() });
export const TimeSlotSchema = z.looseObject({ start: DateTimeTimeZoneSchema, end: DateTimeTimeZoneSchema });
const LocationSchema = z.looseObject({ displayName: z.string().nullish(), locationEmailAddress: z.string().nullish() });
const AttendeeSchema = z.looseObject({
  emailAddress: EmailAddressSchema,
  type: z.enum(['required', 'optional', 'resource']).nullish(),
});

/** What may be written on an event. Attachments are known and refused by name. */
export const EventWriteSchema = z.strictObject({
  '@odata.type': ODataType,
  subject: z.string().max(255).nullish(),
  body: ItemBodySchema.optional(),
  start: DateTimeTimeZoneSchema.optional(),
  end: DateTimeTimeZoneSchema.optional(),
  location: LocationSchema.optional(),
  locations: z.array(LocationSchema).optional(),
  attendees: z.array(AttendeeSchema).optional(),
  isAllDay: z.boolean().optional(),
  isOnlineMeeting: z.boolean().optional(),
  onlineMeetingProvider: z.enum(['unknown', 'teamsForBusiness', 'skypeForBusiness', 'skypeForConsumer']).optional(),
  sensitivity: z.enum(['normal', 'personal', 'private', 'confidential']).optional(),
  showAs: z.enum(['unknown', 'free', 'tentative', 'busy', 'oof', 'workingElsewhere']).optional(),
  importance: z.enum(['low', 'normal', 'high']).optional(),
  categories: z.array(z.string()).optional(),
  reminderMinutesBeforeStart: z.int().optional(),
  isReminderOn: z.boolean().optional(),
  responseRequested: z.boolean().optional(),
  allowNewTimeProposals: z.boolean().optional(),
  hideAttendees: z.boolean().optional(),
  transactionId: z.string().nullish(),
  singleValueExtendedProperties: z.array(ExtendedPropertySchema).optional(),
  recurrence: RecurrenceSchema.nullish(),
  attachments: z.unknown().optional(),
});
export type EventWrite = z.infer<typeof EventWriteSchema>;
