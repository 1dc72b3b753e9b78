import { createHash } from 'node:crypto';
import { type Case, type CaseRef, isOpen } from '../../src/domain/case/case';
import { type Contribution, contributionKey } from '../../src/domain/contribution/contribution';
import { type Dispatch, isOpenDispatch } from '../../src/domain/dispatch/dispatch';
import type { HistoryEntry } from '../../src/domain/history/history-entry';
import { type Meeting, meetingKey } from '../../src/domain/meeting/meeting';
import type { EmailAddress } from '../../src/domain/person/person';
import { type Plan, planKey } from '../../src/domain/plan/plan';
import { ok } from '../../src/domain/result/result';
import type { Settings } from '../../src/domain/settings/settings';
import { type Signature, signatureKey } from '../../src/domain/signature/signature';
import type { Digest, DocumentMaker, Ports } from '../../src/workflows/ports';
import { email } from './builders';
import { MemoryCalendars } from './memory-calendar';
import { type ListShape, MemoryList } from './memory-list';
import { MemoryMail } from './memory-mail';
import { WorldFaults } from './world-faults';
import { WorldTime } from './world-time';

/** Somebody who opens the application in one tab or pane. */
export interface Tab {
  readonly id: string;
  readonly name: string;
  /** Different in every tab, also of one person. */
  readonly attempt: string;
  readonly mailbox?: EmailAddress;
  readonly skewMs?: number;
}

export const STAFF = {
  lead: { id: 'lead', name: 'Angharad Rees' },
  alnCo: { id: 'alnCo', name: 'Siân Morgan' },
} as const;

/**
 * Microsoft 365 in memory: one site, mailboxes and calendars, shared by all tabs of a test. It keeps what the real one
 * keeps (unique keys, etags, drafts that can be sent once) and does to requests what a test or a simulation asks for.
 */
export class MemoryWorld {
  readonly time = new WorldTime();
  readonly faults = new WorldFaults();
  readonly mail = new MemoryMail(this);
  readonly calendars = new MemoryCalendars(this);
  readonly lists = {
    cases: this.list<Case>('cases', {
      keyOf: (kase) => kase.caseRef,
      caseRefOf: (kase) => kase.caseRef,
      isOpen: (kase) => isOpen(kase.state),
    }),
    plans: this.list<Plan>('plans', { keyOf: planKey, caseRefOf, isOpen: never }),
    signatures: this.list<Signature>('signatures', { keyOf: signatureKey, caseRefOf, isOpen: never }),
    meetings: this.list<Meeting>('meetings', {
      keyOf: meetingKey,
      caseRefOf,
      isOpen: ({ state }) => state === 'queued' || state === 'sending',
    }),
    contributions: this.list<Contribution>('contributions', { keyOf: contributionKey, caseRefOf, isOpen: never }),
    dispatches: this.list<Dispatch>('dispatches', {
      keyOf: ({ dispatchKey }) => dispatchKey,
      caseRefOf,
      isOpen: ({ state }) => isOpenDispatch(state),
    }),
    history: this.list<HistoryEntry>('history', {
      keyOf: (entry) => `${entry.caseRef}|${entry.sequence}`,
      caseRefOf,
      isOpen: never,
    }),
    settings: this.list<Settings>('settings', { keyOf: () => 'school', caseRefOf: () => undefined, isOpen: never }),
  } satisfies Lists;

  /** The ports of one tab. */
  open(tab: Tab): Ports {
    const address = email(`${plainName(tab.name)}@brynglas.example`);
    const mailbox = tab.mailbox ?? address;
    const session = tab.attempt;
    const records = Object.fromEntries(
      Object.entries(this.lists).map(([name, list]) => [name, list.storeFor(session, tab.name)]),
    ) as unknown as Ports['records']; // one store for every list, by the same names
    return {
      records,
      outbox: this.mail.outboxFor(session, mailbox, [mailbox, address]),
      calendar: this.calendars.bookFor(session, address),
      documents: documentMaker,
      digest,
      clock: this.time.clock(tab.skewMs),
      ids: { fresh: () => `${session}-${this.time.now}` },
      session: { me: { id: tab.id, name: tab.name, email: address }, attempt: tab.attempt },
      limits: { allowedDomains: ['npt.gov.uk', 'npt-demo.example'], appVersion: '0.1.0' },
    };
  }

  /** Applies something later, when the time has come (a write whose answer was lost, done after all). */
  later(ms: number, apply: () => void): void {
    this.time.at(this.time.now + ms, apply);
  }

  private list<T>(name: string, shape: Omit<ListShape<T>, 'name'>): MemoryList<T> {
    return new MemoryList<T>(this, { name, ...shape });
  }
}

type Lists = { readonly [L in keyof Ports['records']]: MemoryList<RecordOf<Ports['records'][L]>> };
type RecordOf<S> = S extends { create(value: infer T): unknown } ? T : never;

const plainName = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.');
const caseRefOf = ({ caseRef }: { readonly caseRef: CaseRef }): CaseRef => caseRef;
const never = (): boolean => false;

const digest: Digest = {
  sha256: (content) => Promise.resolve(createHash('sha256').update(content).digest('hex')),
};

/** Not a PDF, but as the real one: the same plan and signatures give the same bytes. */
const documentMaker: DocumentMaker = {
  planPdf: ({ contentHash, canonicalJson, signatures }) =>
    Promise.resolve(ok(new TextEncoder().encode(JSON.stringify({ contentHash, canonicalJson, signatures })))),
};
