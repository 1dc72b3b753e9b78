import { keepState, type SyncStep, stateNow, stepsBetween, syncStateOf } from '../exchange/mail-sync';
import { mailboxRoutes } from '../exchange/mailbox-access';
import { mailPageSize } from '../exchange/message-page';
import { type Reading, readingOf, showMessage } from '../exchange/message-view';
import { type Answer, type Call, type GraphRoute, ok } from '../http/call';
import { badRequest, notImplemented } from '../http/graph-error';
import { linkWithout } from '../odata/page';
import type { FolderName, Mailbox, MailSyncState } from '../store/records';
import { folderOf } from './mail-folders';

const SCOPES = ['Mail.ReadBasic', 'Mail.ReadWrite', 'Mail.Read'];
const TOKENS = ['$deltatoken', '$skiptoken'];

export const messageDeltaRoutes: GraphRoute[] = [
  mailboxRoutes('GET', '/messages/delta', SCOPES, (call, mailbox) => readDelta(call, mailbox, undefined)),
  mailboxRoutes('GET', '/mailFolders/{mailFolder-id}/messages/delta', SCOPES, (call, mailbox) =>
    readDelta(call, mailbox, folderOf(call, mailbox)),
  ),
].flat();

/** A round: from what the token stands for to what was there when the round began, page by page. */
interface Round {
  before: MailSyncState | undefined;
  after: MailSyncState;
  start: number;
}

function readDelta(call: Call, mailbox: Mailbox, folder: FolderName | undefined): Answer {
  refuseOptions(call);
  const reading = readingOf(call);
  const round = roundOf(call, mailbox, folder);
  const steps = stepsBetween(round.before, round.after, reading.immutableIds);
  const end = round.start + pageSizeOf(call);
  const value = steps.slice(round.start, end).flatMap((step) => shown(call, mailbox, step, reading));
  if (end < steps.length) {
    const skiptoken = [round.after.id, round.before?.id ?? '', end].join('.');
    return ok({ value, '@odata.nextLink': linkWithout(call, TOKENS, { $skiptoken: skiptoken }) });
  }
  // When nothing happened, the token in the client's hand stays the one to ask with.
  const state = (steps.length === 0 && round.before) || round.after;
  return ok({ value, '@odata.deltaLink': linkWithout(call, TOKENS, { $deltatoken: state.id }) });
}

/** The round a call belongs to; the first call of one keeps what the next round will start from. */
function roundOf(call: Call, mailbox: Mailbox, folder: FolderName | undefined): Round {
  const stateOf = (token: string): MailSyncState => syncStateOf(call, mailbox, folder, token);
  if (call.query.skiptoken !== undefined) {
    const [, after, before, start] = /^([\w-]+)\.([\w-]*)\.(\d+)$/.exec(call.query.skiptoken) ?? [];
    if (after === undefined) throw badRequest('BadRequest', 'The skip token is not valid.');
    return { after: stateOf(after), before: before ? stateOf(before) : undefined, start: Number(start) };
  }
  const token = call.url.searchParams.get('$deltatoken');
  const round = {
    before: token === null ? undefined : stateOf(token),
    after: stateNow(call.tenant, mailbox, folder),
    start: 0,
  };
  const isNews = round.before === undefined || JSON.stringify(round.before.known) !== JSON.stringify(round.after.known);
  if (isNews) call.tenant.store.commit(keepState(call.tenant, mailbox, round.after));
  return round;
}

/** A message that went since the round began is left out here: the next round says so. */
function shown(call: Call, mailbox: Mailbox, { what, known }: SyncStep, reading: Reading): object[] {
  if (what === 'removed') {
    return [{ id: reading.immutableIds ? known.id : known.shownId, '@removed': { reason: 'deleted' } }];
  }
  const message = call.tenant.store.get('messages', mailbox.id, known.id);
  if (message === undefined) return [];
  return [showMessage(call, message, reading)];
}

function refuseOptions({ url }: Call): void {
  const isGiven = (name: string): boolean => url.searchParams.has(name);
  const unknown = ['$search', '$skip', '$count'].find(isGiven);
  if (unknown !== undefined)
    throw badRequest('BadRequest', `The query parameter '${unknown}' is not supported with delta.`);
  const unbuilt = ['$filter', '$orderby'].find(isGiven);
  if (unbuilt !== undefined) throw notImplemented(`${unbuilt} on a delta of messages`);
}

function pageSizeOf(call: Call): number {
  const preferred = /\bodata\.maxpagesize\s*=\s*(\d+)/i.exec(call.headers.get('prefer') ?? '')?.[1];
  const top = preferred === undefined ? call.query.top : Number(preferred);
  return mailPageSize(call, top);
}
