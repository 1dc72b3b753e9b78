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
  /** People beside the owner who may open it and send as it. */
  openTo: string[];
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

export type FolderName = 'inbox' | 'drafts' | 'sentitems' | 'deleteditems';

export interface Message {
  id: string;
  mailboxId: string;
  folder: FolderName;
  /** The message as Graph shows it, without id, folder, attachments and extended properties. */
  properties: Record<string, unknown>;
  extended: ExtendedProperty[];
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

/** What has been accepted and is on its way: survives a kill between "202" and delivery. */
export type Outgoing = { id: string; dueAt: number } & (
  | { kind: 'mail'; fromMailboxId: string; message: Message; attachments: Attachment[] }
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

/** What a person, or an organisation's administrator (the partition), has allowed an application (the id) to do. */
export interface Consent {
  scopes: string[];
  /** Authentication contexts the person has satisfied for the application. */
  authContexts?: string[];
}

/** Who is signed in at the identity provider in one browser. */
export interface Session {
  id: string;
  personIds: string[];
}

/** The refresh tokens that follow from one sign-in: each replaces the one before. */
export interface RefreshFamily {
  id: string;
  personId: string;
  sessionId: string;
  current: string;
  /** The code and the refresh tokens that were used: whoever shows one again has stolen it, or was robbed. */
  spent: string[];
  expiresAt: number;
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
  /** The browser session it was issued in. */
  sessionId?: string;
  /** For a refresh token: whose successor it is. */
  family?: string;
}

/** A message of a channel (the partition). */
export interface ChannelMessage {
  id: string;
  channelId: string;
  teamId: string;
  subject: string | null;
  contentType: 'text' | 'html';
  content: string;
  importance: string;
  createdAt: string;
  createdBy: string;
}

/** A Teams app as somebody uploaded it, and where it is installed. */
export interface TeamsApp {
  /** The id of the manifest. */
  id: string;
  name: string;
  /** The app registration it belongs to (`webApplicationInfo.id`). */
  clientId: string;
  activityTypes: { type: string; templateText: string }[];
  /** Group ids of teams and ids of people. */
  installedFor: string[];
}

/** An entry of a person's (the partition) activity feed. */
export interface Activity {
  id: string;
  activityType: string;
  appId: string;
  appName: string;
  /** The template with everything filled in. */
  text: string;
  preview: string;
  topic: string;
  webUrl: string | null;
  actorId: string;
  createdAt: string;
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
  events: CalendarEvent;
  outgoing: Outgoing;
  consents: Consent;
  tickets: SignInTicket;
  sessions: Session;
  channelMessages: ChannelMessage;
  teamsApps: TeamsApp;
  activities: Activity;
  refreshFamilies: RefreshFamily;
  tokenGeneration: { generation: number };
  clock: { offsetMs: number };
  signingKey: { privateJwk: Record<string, unknown>; publicJwk: Record<string, unknown> };
  switches: Record<string, unknown>;
  hostValues: { value: unknown };
}

export type CollectionName = keyof TenantRecords;
