import type { Person } from '../frame/tenant-client';

/** What the host's own client asks for in Outlook. */
export const OUTLOOK_SCOPE =
  'User.Read Mail.ReadWrite Mail.Send Mail.ReadWrite.Shared Mail.Send.Shared Calendars.ReadWrite Calendars.ReadWrite.Shared';

/** A message of ours may give an address without a name. */
export type EmailAddress = { readonly name?: string; readonly address: string };
export type GraphRecipient = { readonly emailAddress: EmailAddress };
export type ItemBody = { readonly contentType: string; readonly content: string };
export type MailFolder = {
  readonly id: string;
  readonly displayName: string;
  readonly totalItemCount?: number;
  readonly unreadItemCount?: number;
};
export type MessageSummary = {
  readonly id: string;
  readonly subject: string | null;
  readonly from?: GraphRecipient | null;
  readonly toRecipients?: readonly GraphRecipient[];
  readonly ccRecipients?: readonly GraphRecipient[];
  readonly receivedDateTime?: string;
  readonly bodyPreview?: string;
  readonly hasAttachments?: boolean;
  readonly isRead?: boolean;
};
export type Message = MessageSummary & {
  readonly conversationId?: string | null;
  readonly internetMessageId?: string | null;
  readonly body?: ItemBody;
};
export type FileAttachment = {
  readonly id: string;
  readonly name: string;
  readonly contentType?: string | null;
  readonly size?: number;
  readonly isInline?: boolean;
  readonly contentBytes?: string;
};

/** The Graph path of a mailbox: one's own or one that is shared. */
export const mailboxPath = (address: string, person: Person): string =>
  address.toLowerCase() === person.address.toLowerCase() ? '/me' : `/users/${encodeURIComponent(address)}`;
