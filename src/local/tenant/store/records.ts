/** What the tenant keeps, collection by collection. A record is never changed in place: a new one replaces it. */

export interface Organisation {
  id: string;
  name: string;
  domains: string[];
  kind: 'school' | 'authority' | 'outside';
}

export interface Person {
  id: string;
  organisationId: string;
  name: string;
  address: string;
  role: string;
  /** Organisations in whose directory this person is a guest. */
  guestOf: string[];
}

export interface Mailbox {
  id: string;
  address: string;
  name: string;
  organisationId: string;
  kind: 'person' | 'shared' | 'room';
  /** People beside the owner who may open it. */
  openTo: string[];
  /** People beside the owner who may send as it; whoever it is open to, where nothing is said. */
  sendAs?: string[];
  /** People who may send in its name, which their messages then show. */
  sendOnBehalf?: string[];
}

export type SiteRole = 'read' | 'write' | 'manage';

export interface Site {
  id: string;
  organisationId: string;
  hostname: string;
  path: string;
  url: string;
  name: string;
  createdAt: string;
  /** Person id to what that person may do. */
  members: Record<string, SiteRole>;
  /** Client id to what an owner granted that application (what Sites.Selected is measured against). */
  grants: Record<string, SiteRole>;
}

export interface Channel {
  id: string;
  name: string;
  teamId: string;
  groupId: string;
  teamName: string;
  membershipType: 'standard' | 'private';
  siteUrl: string;
  organisationId: string;
}

/** A column as Graph shows it; exactly one type facet is set. */
export interface Column {
  id: string;
  name: string;
  displayName: string;
  description: string;
  columnGroup: string;
  required: boolean;
  indexed: boolean;
  enforceUniqueValues: boolean;
  hidden: boolean;
  readOnly: boolean;
  text?: { allowMultipleLines?: boolean; maxLength?: number; [facet: string]: unknown };
  number?: Record<string, unknown>;
  boolean?: Record<string, unknown>;
  dateTime?: Record<string, unknown>;
  choice?: { allowTextEntry?: boolean; choices?: string[]; displayAs?: string; [facet: string]: unknown };
}

export interface SiteList {
  id: string;
  siteId: string;
  name: string;
  displayName: string;
  description: string;
  template: string;
  hidden: boolean;
  columns: Column[];
  version: number;
  createdAt: string;
  createdBy: string;
  modifiedAt: string;
  modifiedBy: string;
}

/** Kept apart from the list so that adding an item does not rewrite its columns. */
export interface ListCounters {
  lastItemId: number;
  lastChange: number;
}

export type FieldValue = string | number | boolean | string[] | null;

export interface Item {
  id: string;
  listId: string;
  uniqueId: string;
  version: number;
  fields: Record<string, FieldValue>;
  createdAt: string;
  createdBy: string;
  modifiedAt: string;
  modifiedBy: string;
  /** Position in the list's change order; the delta token. */
  change: number;
  deleted: boolean;
}

export interface ExtendedProperty {
  id: string;
  value: string;
}

export type FolderName = 'inbox' | 'drafts' | 'sentitems' | 'deleteditems' | 'archive' | 'junkemail' | 'outbox';

export interface Message {
  /** The immutable id. */
  id: string;
  /** The id of whoever does not ask for immutable ones, once the message has moved. */
  movedId?: string;
  mailboxId: string;
  folder: FolderName;
  /** The message as Graph shows it, without id, folder, attachments and extended properties. */
  properties: Record<string, unknown>;
  extended: ExtendedProperty[];
  /** On a non-delivery report: what could not be delivered. */
  report?: NonDelivery;
}

export interface NonDelivery {
  recipient: string;
  arrivedAt: number;
  original: Pick<Message, 'properties'>;
  attachments: Attachment[];
}

/** Kept per message (the partition), apart from it, because the content is large and rarely read. */
export interface Attachment {
  id: string;
  messageId: string;
  name: string;
  contentType: string;
  isInline: boolean;
  contentId: string | null;
  contentBytes: string;
  lastModified: string;
}

export interface WallTime {
  dateTime: string;
  timeZone: string;
}

export interface EventAttendee {
  type: 'required' | 'optional' | 'resource';
  address: string;
  name: string;
  response: 'none' | 'accepted' | 'tentativelyAccepted' | 'declined' | 'notResponded';
  respondedAt: string;
}

export interface CalendarEvent {
  id: string;
  mailboxId: string;
  /** The same on the organiser's event and on every copy. */
  iCalUId: string;
  isOrganizer: boolean;
  organizer: { address: string; name: string };
  start: WallTime;
  end: WallTime;
  startUtc: string;
  endUtc: string;
  attendees: EventAttendee[];
  /** The rest as Graph shows it. */
  properties: Record<string, unknown>;
  extended: ExtendedProperty[];
  transactionId: string | null;
  /** Fingerprint of the request that made it, to tell a repeat from a different event. */
  requestHash: string;
  response: 'none' | 'organizer' | 'accepted' | 'tentativelyAccepted' | 'declined' | 'notResponded';
  respondedAt: string;
  isCancelled: boolean;
  version: number;
  createdAt: string;
  modifiedAt: string;
}

/** A large attachment under way, piece by piece; the pieces (partition: its id) are kept apart. */
export interface AttachmentUpload {
  id: string;
  mailboxId: string;
  messageId: string;
  attachment: Pick<Attachment, 'name' | 'contentType' | 'isInline' | 'contentId'>;
  size: number;
  received: number;
  expiresAt: number;
}

/** What a client knows of a mailbox or folder (the partition is the mailbox) once it holds this delta token. */
export interface MailSyncState {
  id: string;
  /** Undefined for the whole mailbox. */
  folder?: FolderName;
  issuedAt: number;
  known: { id: string; shownId: string; changeKey: string }[];
}

/** What has been accepted and is on its way: survives a kill between "202" and delivery. */
export type Outgoing = { id: string; dueAt: number } & (
  | {
      kind: 'mail';
      /** Whose folder keeps the sent copy. */
      fromMailboxId: string;
      message: Message;
      attachments: Attachment[];
      /** To whom this part of the delivery goes; everybody, where nothing is said. */
      recipients?: string[];
      /** Whether the sent copy appears with this part; it does, where nothing is said. */
      keepsCopy?: boolean;
    }
  | { kind: 'meeting'; organiserMailboxId: string; eventId: string; iCalUId: string; change: MeetingChange }
);

export type MeetingChange =
  | { what: 'invite' | 'update'; addresses: string[] }
  | { what: 'cancel'; addresses: string[]; event: CalendarEvent; comment: string }
  | {
      what: 'answer';
      event: CalendarEvent;
      by: string;
      byName: string;
      response: EventAttendee['response'];
      comment: string;
    };

/** What a person (the partition) has allowed an application (the id) to do. */
export interface Consent {
  scopes: string[];
}

/** An authorization code or a refresh token that was handed out and may come back. */
export interface SignInTicket {
  kind: 'code' | 'refresh';
  personId: string;
  organisationId: string;
  clientId: string;
  scopes: string[];
  redirectUri: string;
  codeChallenge: string;
  nonce: string;
  expiresAt: number;
}

export interface TenantRecords {
  organisations: Organisation;
  people: Person;
  mailboxes: Mailbox;
  sites: Site;
  channels: Channel;
  lists: SiteList;
  listCounters: ListCounters;
  items: Item;
  messages: Message;
  attachments: Attachment;
  attachmentUploads: AttachmentUpload;
  attachmentPieces: { id: string; contentBytes: string };
  mailSyncStates: MailSyncState;
  events: CalendarEvent;
  outgoing: Outgoing;
  consents: Consent;
  tickets: SignInTicket;
  clock: { offsetMs: number };
  signingKey: { privateJwk: Record<string, unknown>; publicJwk: Record<string, unknown> };
  switches: Record<string, unknown>;
  hostValues: { value: unknown };
}

export type CollectionName = keyof TenantRecords;
