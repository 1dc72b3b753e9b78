/**
 * What the workflows need from outside. Adapters make these true; tests use the in-memory ones of `tests/support`.
 * Every method answers with a `Result` and never throws for anything a network, a person or a vendor can do.
 */
import type { Case, CaseRef } from '../domain/case/case';
import type { Contribution } from '../domain/contribution/contribution';
import type { Instant, IsoDate } from '../domain/date/iso-date';
import type { Dispatch } from '../domain/dispatch/dispatch';
import type { HistoryEntry } from '../domain/history/history-entry';
import type { Meeting } from '../domain/meeting/meeting';
import type { EmailAddress, StaffMember } from '../domain/person/person';
import type { FrozenPlan, Plan } from '../domain/plan/plan';
import type { Failure, Result } from '../domain/result/result';
import type { Settings } from '../domain/settings/settings';
import type { Signature } from '../domain/signature/signature';

/** A record as it is stored now. `etag` belongs to exactly this content. */
export interface Stored<T> {
  readonly id: string;
  readonly etag: string;
  readonly value: T;
  readonly modifiedAt: Instant;
  readonly modifiedBy: string;
}

/** One list. Reads parse and upgrade; what cannot be read comes back as `unreadable` (byKey, read) or in `unreadable` (many). */
export interface ListStore<T> {
  /** Failures: alreadyExists when the unique key is taken, unknown when no answer came, offline, forbidden, signedOut, throttled. */
  create(value: T): Promise<Result<Stored<T>>>;
  /** Writes the whole record under If-Match. Failures: conflict (somebody wrote first), unknown, and as `create`. */
  replace(was: Stored<T>, value: T): Promise<Result<Stored<T>>>;
  read(id: string): Promise<Result<Stored<T>>>;
  /** By the list's unique key; `undefined` when there is none. If several rows carry it, the lowest id is the real one. */
  byKey(key: string): Promise<Result<Stored<T> | undefined>>;
  ofCase(caseRef: CaseRef): Promise<Result<Many<T>>>;
  /** The open records of the whole list (lists that have an `Open` column: cases, dispatches; meetings: queued and sending). */
  open(): Promise<Result<Many<T>>>;
}

export interface Many<T> {
  readonly records: readonly Stored<T>[];
  /** Rows that could not be read, so that a screen can name them instead of losing them. */
  readonly unreadable: readonly { readonly id: string; readonly title: string }[];
}

/** The records of one site. `settings` holds one record with the key `school`. */
export interface Records {
  readonly cases: ListStore<Case>;
  readonly plans: ListStore<Plan>;
  readonly signatures: ListStore<Signature>;
  readonly meetings: ListStore<Meeting>;
  readonly contributions: ListStore<Contribution>;
  readonly dispatches: ListStore<Dispatch>;
  readonly history: ListStore<HistoryEntry>;
  readonly settings: ListStore<Settings>;
}

/** Makes the lists of DESIGN 2.1 where they are missing; idempotent; never deletes or retypes. */
export interface Provisioning {
  provision(siteUrl: string, onProgress: (done: number, of: number) => void): Promise<Result<SiteLists>>;
}
/** What the tab keeps in its configured page address: ids only. */
export interface SiteLists {
  readonly siteId: string;
  readonly listIds: Readonly<Record<string, string>>;
}

export interface Clock {
  now(): Instant;
  today(): IsoDate;
  /** Milliseconds elapsed between two marks; the larger of wall and monotonic time for a holder, the smaller for an observer. */
  mark(): ClockMark;
  elapsedMs(since: ClockMark, view: 'holder' | 'observer'): number;
  /** Resolves after `ms`; rejects never; ends early when the signal aborts. */
  wait(ms: number, signal?: AbortSignalLike): Promise<void>;
}
export interface ClockMark {
  readonly wall: number;
  readonly steady: number;
}
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
}

export interface Ids {
  /** A random id (UUID v4). */
  fresh(): string;
}

export interface Digest {
  /** SHA-256 of UTF-8 text or of bytes, lower-case hex. */
  sha256(content: string | Uint8Array): Promise<string>;
}

/** An event as it is given to the calendar. Times are wall times in Europe/London. */
export interface EventDraft {
  readonly meetingKey: string;
  /** Derived from meetingKey|revision (docs/decisions/0007). */
  readonly transactionId: string;
  readonly subject: string;
  readonly bodyHtml: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly attendees: readonly {
    readonly name: string;
    readonly email: EmailAddress;
    readonly type: 'required' | 'optional' | 'resource';
  }[];
  readonly room?: { readonly name: string; readonly email?: EmailAddress };
  readonly hideAttendees: boolean;
}
export interface CalendarEvent {
  readonly eventId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly subject: string;
  readonly attendees: readonly { readonly email: string; readonly type: string; readonly response: string }[];
}
export interface CalendarBook {
  /** The exact JSON that `create` would send, to be stored before it is sent. */
  bodyOf(draft: EventDraft): string;
  /** Sends those bytes. Failures: unknown (repeat the same bytes), alreadyExists (transaction id used with other content), … */
  create(body: string): Promise<Result<CalendarEvent>>;
  /** The event that carries this meeting key in my calendar: made by `create`, or sent from an appointment that the pane filled. */
  findByMeetingKey(
    meetingKey: string,
    window: { readonly from: IsoDate; readonly to: IsoDate },
  ): Promise<Result<CalendarEvent | undefined>>;
}

/** A message as it must go out. */
export interface MailDraft {
  readonly dispatchKey: string;
  readonly internetMessageId: string;
  readonly subject: string;
  readonly bodyHtml: string;
  readonly to: readonly EmailAddress[];
  readonly cc: readonly EmailAddress[];
  readonly attachments: readonly { readonly name: string; readonly contentType: string; readonly bytes: Uint8Array }[];
}
export interface MailSnapshot {
  readonly id: string;
  readonly internetMessageId: string;
  readonly isDraft: boolean;
  readonly subject: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly sentAt?: Instant;
  /** With hashes when read by `readDraft`; empty in search results. */
  readonly attachments: readonly { readonly name: string; readonly size: number; readonly sha256: string }[];
}
/** What an answer to "send" means (RELIABILITY 2.4). */
export type SendAnswer =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly failure: Failure }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unknown' };

/** The mailbox that submissions leave from: the signed-in person's, or a shared sending mailbox. */
export interface Outbox {
  /** Whose mailbox this is. */
  readonly mailbox: EmailAddress;
  /** Drafts and sent copies that carry this dispatch key or internetMessageId. Several may exist; the newest first. */
  find(wanted: {
    readonly dispatchKey: string;
    readonly internetMessageId?: string;
    readonly messageId?: string;
  }): Promise<Result<readonly MailSnapshot[]>>;
  createDraft(draft: MailDraft): Promise<Result<MailSnapshot>>;
  readDraft(id: string): Promise<Result<MailSnapshot>>;
  /** One request, never repeated by the client. */
  send(id: string): Promise<SendAnswer>;
  /** True when this session can read that mailbox. */
  canRead(mailbox: EmailAddress): boolean;
}

/** Draws documents. Same input, same bytes: an attachment can be rebuilt anywhere and its hash compared. */
export interface DocumentMaker {
  /** The tagged PDF of a signed plan, with a certificate page and the canonical JSON attached. Failure: invalid when a character has no glyph. */
  planPdf(input: {
    readonly plan: FrozenPlan;
    readonly contentHash: string;
    readonly canonicalJson: string;
    readonly signatures: readonly Signature[];
  }): Promise<Result<Uint8Array>>;
}

/** Who is signed in, and what may be asked of Microsoft 365. */
export interface Session {
  readonly me: StaffMember;
  /** A random mark of this tab or pane, made at start: the `Attempt` of a claim. */
  readonly attempt: string;
}

/** Package configuration that workflows need. */
export interface PackageLimits {
  /** Domains that authority-bound mail may go to; settings may narrow, never widen. */
  readonly allowedDomains: readonly string[];
  readonly appVersion: string;
}

export interface Ports {
  readonly records: Records;
  readonly calendar: CalendarBook;
  readonly outbox: Outbox;
  readonly documents: DocumentMaker;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly digest: Digest;
  readonly session: Session;
  readonly limits: PackageLimits;
}
