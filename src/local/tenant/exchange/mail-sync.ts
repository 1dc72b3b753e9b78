import { randomUUID } from 'node:crypto';
import type { Call } from '../http/call';
import { GraphError } from '../http/graph-error';
import type { Tenant } from '../http/tenant-parts';
import type { FolderName, Mailbox, MailSyncState, Message } from '../store/records';
import type { Change } from '../store/store';

const HOUR_MS = 60 * 60 * 1000;

type Known = MailSyncState['known'][number];

/** One step of a round: a message that is new or other than it was, or one that is gone from what is watched. */
export interface SyncStep {
  what: 'changed' | 'removed';
  known: Known;
}

/** The state a token stands for. Throws the service's 410 when it is too old, or is none of this folder's. */
export function syncStateOf(
  call: Call,
  mailbox: Mailbox,
  folder: FolderName | undefined,
  token: string,
): MailSyncState {
  const { tenant, origin, url } = call;
  const state = tenant.store.get('mailSyncStates', mailbox.id, token);
  if (state !== undefined && state.folder === folder && !isOld(tenant, state)) return state;
  const message = 'The sync state generation is not found; continue with a full synchronization.';
  throw new GraphError(410, 'SyncStateNotFound', message, { location: `${origin}${url.pathname}` });
}

/** What a client will know after a round that begins now. */
export function stateNow(tenant: Tenant, mailbox: Mailbox, folder: FolderName | undefined): MailSyncState {
  const known = watched(tenant, mailbox, folder).map(({ id, movedId, properties }) => ({
    id,
    shownId: movedId ?? id,
    changeKey: String(properties.changeKey),
  }));
  return { id: randomUUID(), ...(folder === undefined ? {} : { folder }), issuedAt: tenant.clock.now(), known };
}

/** The changes that keep a state, and forget those of the mailbox that no token may lead to any more. */
export function keepState(tenant: Tenant, mailbox: Mailbox, state: MailSyncState): Change[] {
  const old = tenant.store.all('mailSyncStates', mailbox.id).filter((one) => isOld(tenant, one));
  return [
    ...old.map(
      (one): Change => ({ collection: 'mailSyncStates', partition: mailbox.id, id: one.id, value: undefined }),
    ),
    { collection: 'mailSyncStates', partition: mailbox.id, id: state.id, value: state },
  ];
}

/** What happened between two states, the same at every page of a round. */
export function stepsBetween(
  before: MailSyncState | undefined,
  after: MailSyncState,
  immutableIds: boolean,
): SyncStep[] {
  const keyOf = (one: Known): string => (immutableIds ? one.id : one.shownId);
  const known = new Map((before?.known ?? []).map((one) => [keyOf(one), one]));
  const kept = new Set(after.known.map(keyOf));
  const changed = after.known.filter((one) => known.get(keyOf(one))?.changeKey !== one.changeKey);
  const removed = [...known.values()].filter((one) => !kept.has(keyOf(one)));
  return [
    ...changed.map((one): SyncStep => ({ what: 'changed', known: one })),
    ...removed.map((one): SyncStep => ({ what: 'removed', known: one })),
  ];
}

function watched(tenant: Tenant, mailbox: Mailbox, folder: FolderName | undefined): Message[] {
  const messages = tenant.store.all('messages', mailbox.id);
  return folder === undefined ? messages : messages.filter((message) => message.folder === folder);
}

function isOld(tenant: Tenant, { issuedAt }: MailSyncState): boolean {
  return tenant.clock.now() - issuedAt >= tenant.switches.get('mailDeltaTokenHours') * HOUR_MS;
}
