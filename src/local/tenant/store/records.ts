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
  /** People whom the owner lets read the calendar, without its private items. */
  calendarOpenTo?: string[];
  /** What the list of rooms says about a room. */
  place?: { capacity: number; building: string; floorLabel: string };
  /** People beside the owner who may send as it; whoever it is open to, where nothing is said. */
  sendAs?: string[];
  /** People who may send in its name, which their messages then show. */
  sendOnBehalf?: string[];
}

export type SiteRole = 'read' | 'write' | 'manage' | 'fullcontrol';

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
  /** What was said of an application when it was granted a role, by client id. */
  grantNames?: Record<string, string>;
  /** The group of the team whose site it is; a private channel's site has none. */
  groupId?: string;
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
  currency?: Record<string, unknown>;
  hyperlinkOrPicture?: Record<string, unknown>;
  lookup?: { listId: string; columnName: string; allowMultipleValues?: boolean; [facet: string]: unknown };
  personOrGroup?: { allowMultipleSelection?: boolean; [facet: string]: unknown };
  defaultValue?: { value: string };
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

/** A lookup or person is kept as the number of the item or person it points to. */
export type FieldValue = string | number | boolean | string[] | number[] | null;

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
  /** `Item` unless it belongs to a library. */
  contentType?: 'Document' | 'Folder';
}

/** What a file or folder of a library is beside its list item, which holds author, times and version. */
export interface DriveFile {
  id: string;
  listId: string;
  itemId: string;
  /** The folder it is in; null at the root. */
  parentId: string | null;
  name: string;
  /** What a file holds; a folder holds none. */
  content?: FileContent;
}

export interface FileContent {
  /** The partition of its parts. */
  contentId: string;
  size: number;
  mimeType: string;
  /** Counts changes of the content only, where the item's version counts all. */
  version: number;
}

/** Kept apart from the file, in parts, because content is large and rarely read. */
export interface ContentPart {
  start: number;
  base64: string;
}

export type ConflictBehavior = 'fail' | 'rename' | 'replace';

/** An upload under way; its parts already stand under its content id. */
export interface UploadSession {
  id: string;
  siteId: string;
  listId: string;
  parentId: string | null;
  name: string;
  conflictBehavior: ConflictBehavior;
  personId: string;
  contentId: string;
  received: number;
  /** What each Content-Range says after the slash; null before the first. */
  total: number | null;
  expiresAt: number;
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
  /** The iCalendar part of mail about a meeting. */
  calendar?: { method: 'REQUEST' | 'CANCEL' | 'REPLY'; text: string };
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
  proposedNewTime?: { start: WallTime; end: WallTime };
}

/** Which occurrence of which series an event is; the same on every copy but for the id of the series. */
export interface SeriesPart {
  masterId: string;
  masterUId: string;
  /** When the pattern puts it, in UTC. */
  originalStartUtc: string;
  /** Kept on its own because it differs from its series. */
  isException: boolean;
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
  /** How often the meeting was changed for its attendees: the SEQUENCE of its iCalendar text. */
  sequence?: number;
  /** Which of the owner's calendars holds it; the default one without. */
  calendarKey?: string;
  series?: SeriesPart;
  /** Of a series: when the pattern puts the occurrences that were taken out, in UTC. */
  cancelledOccurrences?: string[];
  /** The moment (tenant clock, milliseconds) from which the join link is shown. */
  joinLinkShownAt?: number;
  /** Open extensions as Graph shows them. */
  extensions?: Record<string, unknown>[];
}

/** Where a reader of a calendar view's changes stands: the window, and what was last said of each event. */
export interface CalendarDelta {
  id: string;
  start: string;
  end: string;
  /** Event id to a fingerprint of what was shown. */
  seen: Record<string, string>;
  issuedAt: number;
}

/** A personal contact as Graph shows it. */
export interface Contact {
  id: string;
  createdAt: number;
  properties: Record<string, unknown>;
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
      proposedNewTime?: EventAttendee['proposedNewTime'];
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
  /** Superseded states of an item (the partition is its unique id), by version. */
  itemVersions: Item;
  files: DriveFile;
  contentParts: ContentPart;
  uploadSessions: UploadSession;
  messages: Message;
  attachments: Attachment;
  attachmentUploads: AttachmentUpload;
  attachmentPieces: { id: string; contentBytes: string };
  mailSyncStates: MailSyncState;
  events: CalendarEvent;
  calendarDeltas: CalendarDelta;
  contacts: Contact;
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
