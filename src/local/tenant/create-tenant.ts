import { answerAdmin, isAdminPath } from './admin/admin-server';
import { createFaults } from './admin/faults';
import { createSwitchBoard } from './admin/switches';
import { createTenantClock } from './clock';
import { createContract } from './contract/contract';
import { loadDescription } from './contract/description';
import { answerInTurn } from './http/answer-in-turn';
import { answerAttachmentUpload, isAttachmentUploadPath } from './http/attachment-upload-server';
import { createCallRates } from './http/call-rates';
import { createLateCalls } from './http/late-calls';
import { createMailboxTurns } from './http/mailbox-turns';
import type { Tenant as TenantParts } from './http/tenant-parts';
import { answerIdentity, isIdentityPath } from './identity/identity-server';
import { createTokenIssuer } from './identity/tokens';
import { type SeedName, seed } from './seed/seed';
import { answerTransfer, isTransferPath } from './sharepoint/files/transfer-server';
import { createDurableStore } from './store/durable-store';
import { createMemoryStore } from './store/memory-store';
import { createRecentPast } from './store/recent-past';
import { type Store, WHOLE } from './store/store';

export interface TenantOptions {
  /** The folder that keeps everything; without it the tenant forgets when it is closed. */
  dataDir?: string;
  /** How large the journal grows before a snapshot takes its place, in bytes. */
  compactAboveBytes?: number;
  /** What an empty store is filled with. */
  seed: SeedName;
  /** An ISO instant the clock is put to; without it the kept or seeded one stands. */
  today?: string;
  hostOrigin: string;
  appOrigin: string;
  /** How long mail and invitations are under way, in milliseconds. */
  mailDelayMs?: number;
  /** Is told what the one who starts the tenant should know. */
  report?: (line: string) => void;
}

/** A local Microsoft 365 as a function from request to response. */
export interface Tenant {
  /** Rejects with ConnectionDropped where a fault rule cuts the line. */
  fetch(request: Request): Promise<Response>;
  close(): Promise<void>;
}

const DEFAULT_MAIL_DELAY_MS = 400;

/** Opens (or starts) a tenant. */
export async function createTenant(options: TenantOptions): Promise<Tenant> {
  const store = await openStore(options);
  const parts = await partsOf(store, options);
  return {
    fetch: (request) => {
      const { pathname } = new URL(request.url);
      if (pathname.startsWith('/v1.0/')) return answerInTurn(parts, request);
      if (isTransferPath(pathname)) return answerTransfer(parts, request);
      if (isAdminPath(pathname)) return answerAdmin(parts, request);
      if (isAttachmentUploadPath(pathname)) return answerAttachmentUpload(parts, request);
      if (isIdentityPath(pathname)) return answerIdentity(parts, request);
      return Promise.resolve(new Response('There is nothing here.', { status: 404 }));
    },
    close: () => store.close(),
  };
}

function openStore({ dataDir, compactAboveBytes }: TenantOptions): Store | Promise<Store> {
  if (dataDir === undefined) return createMemoryStore();
  return createDurableStore(dataDir, compactAboveBytes === undefined ? {} : { compactAboveBytes });
}

async function partsOf(store: Store, options: TenantOptions): Promise<TenantParts> {
  const clock = createTenantClock(store);
  if (store.all('organisations', WHOLE).length === 0) seed(store, clock, options.seed);
  if (options.today !== undefined) clock.set(Date.parse(options.today));
  const description = loadDescription();
  if (description === undefined)
    options.report?.('No published description found: requests and answers are not checked against it.');
  const tokens = await createTokenIssuer(store, clock);
  await store.flushed();
  const past = createRecentPast(store, clock.now);
  return {
    store: past.store,
    past,
    late: createLateCalls(),
    rates: createCallRates(clock.now),
    clock,
    tokens,
    switches: createSwitchBoard(store),
    faults: createFaults(clock.iso),
    contract: createContract(description),
    mailboxTurns: createMailboxTurns(),
    mailDelayMs: options.mailDelayMs ?? DEFAULT_MAIL_DELAY_MS,
    hostOrigin: options.hostOrigin,
    appOrigin: options.appOrigin,
  };
}
