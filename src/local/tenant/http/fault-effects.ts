import type { FaultStrike } from '../admin/faults';
import type { Answer, Call, GraphRoute } from './call';
import { ConnectionDropped } from './connection-dropped';
import { GraphError } from './graph-error';
import { retryAfterHeader } from './retry-after';
import type { Tenant } from './tenant-parts';

type RoutedCall = Call & { route: GraphRoute };

const HANG_MS = 30_000;
const LATEST_MS = 60_000;
const OLDEST_MS = 15_000;

/** Statuses the service answers by itself, as its own development proxy draws them: 507 for writes only. */
const REFUSALS = [429, 500, 502, 503, 504];
const WRITE_REFUSALS = [...REFUSALS, 507];
const WITHOUT_507 = ['GET', 'PATCH'];

const CODES: Readonly<Record<number, string>> = {
  401: 'InvalidAuthenticationToken',
  403: 'accessDenied',
  409: 'nameAlreadyExists',
  412: 'resourceModified',
  423: 'resourceLocked',
  429: 'ApplicationThrottled',
  500: 'generalException',
  502: 'BadGateway',
  503: 'ServiceUnavailable',
  504: 'GatewayTimeout',
  507: 'quotaLimitReached',
};

/** Faults that come before anything is looked at. Throws the refusal, or that the line was cut. */
export async function strikeBefore(tenant: Tenant, method: string, path: string): Promise<void> {
  const slow = tenant.faults.strike(['latency'], method, path);
  const latencyMs = (slow ? (slow.latencyMs ?? 1000) : 0) + tenant.switches.get('latencyMs');
  if (latencyMs > 0) await tenant.clock.wait(latencyMs);
  const strike = tenant.faults.strike(['drop', 'status', 'refuse', 'throttle', 'expiredToken'], method, path);
  if (strike?.kind === 'drop') throw new ConnectionDropped();
  if (strike?.kind === 'expiredToken') throw expired();
  if (strike) throw refusal(tenant, strike, method);
}

/** Handles a call that may be done, unless a fault does it late, half, or on an old view of the store. */
export async function handleOrStrike(tenant: Tenant, call: RoutedCall): Promise<Answer> {
  const { method } = call.route;
  const path = call.url.pathname;
  const isWrite = method !== 'GET';
  challenge(tenant, call);
  const late = isWrite ? tenant.faults.strike(['applyLate'], method, path) : undefined;
  if (late) {
    const lateMs = late.lateMs ?? 1000 + Math.floor(late.draw() * (LATEST_MS - 1000));
    tenant.late.add(tenant.clock.now() + lateMs, () => handleUnheard(call));
    throw timedOut();
  }
  const hang = tenant.faults.strike(['hang'], method, path);
  if (hang) {
    if (hang.applied ?? hang.draw() < 0.5) handleUnheard(call);
    await tenant.store.flushed();
    await tenant.clock.wait(HANG_MS);
    throw timedOut();
  }
  const answer = await call.route.handle(isSearch(call.route) ? onOldView(call, method, path) : call);
  const failed = tenant.faults.strike(['applyThenFail'], method, path);
  if (failed) throw gatewayError(failed.status ?? 504);
  return answer;
}

/** Does a call whose caller has left. A batch goes on by itself; nobody hears what becomes of it. */
function handleUnheard(call: RoutedCall): void {
  const answer = call.route.handle(call);
  if (answer instanceof Promise) answer.catch(() => undefined);
}

/** Faults on the way back. What was done is kept first; `refused` answers are left as they are. */
export function spoil(tenant: Tenant, method: string, path: string, answer: Answer): Answer {
  if (answer.status >= 400) return answer;
  const kinds = ['applyThenDrop', 'truncatedJson', 'wrongTypes', 'emptyBody', 'successRetryAfter'] as const;
  const strike = tenant.faults.strike(kinds, method, path, ({ kind }) => answer.json !== undefined || !needsBody(kind));
  if (strike === undefined) return answer;
  if (strike.kind === 'applyThenDrop') throw new ConnectionDropped();
  if (strike.kind === 'successRetryAfter') {
    return { ...answer, headers: { ...answer.headers, ...retryAfterHeader(strike, tenant.clock.now()) } };
  }
  const text = JSON.stringify(answer.json);
  if (strike.kind === 'wrongTypes') return { ...answer, json: otherTypes(answer.json) };
  const kept = strike.kind === 'emptyBody' ? '' : text.slice(0, Math.floor(text.length / 2));
  const { json: _, ...rest } = answer;
  return { ...rest, content: { type: 'application/json', bytes: new TextEncoder().encode(kept) } };
}

const needsBody = (kind: string): boolean => ['truncatedJson', 'wrongTypes', 'emptyBody'].includes(kind);

function challenge(tenant: Tenant, { principal, route, url, origin }: RoutedCall): void {
  const isMissing = ({ authContext = 'c1' }: { authContext?: string | undefined }): boolean =>
    !principal.authContexts.includes(authContext);
  const strike = tenant.faults.strike(['claimsChallenge'], route.method, url.pathname, isMissing);
  if (strike === undefined) return;
  const claims = { access_token: { acrs: { essential: true, value: strike.authContext ?? 'c1' } } };
  const header = [
    'Bearer realm=""',
    `authorization_uri="${origin}/common/oauth2/v2.0/authorize"`,
    `client_id="${principal.clientId}"`,
    'error="insufficient_claims"',
    `claims="${Buffer.from(JSON.stringify(claims)).toString('base64')}"`,
  ].join(', ');
  throw new GraphError(401, 'InvalidAuthenticationToken', 'A stronger sign-in is required for this.', {
    'www-authenticate': header,
  });
}

/** A list of items or messages: what the service reads from an index that lags. */
const isSearch = ({ method, template }: GraphRoute): boolean =>
  method === 'GET' && /\/(items|messages)$/.test(template);

function onOldView(call: RoutedCall, method: string, path: string): Call {
  const { tenant } = call;
  const strike = tenant.faults.strike(['staleRead', 'partialRead'], method, path);
  if (strike === undefined) return call;
  const hidden = strike.kind === 'partialRead' ? () => strike.draw() < 0.5 : () => true;
  const store = tenant.past.before(strike.ageMs ?? Math.floor(strike.draw() * OLDEST_MS), hidden);
  return { ...call, tenant: { ...tenant, store } };
}

function refusal(tenant: Tenant, strike: FaultStrike, method: string): GraphError {
  const drawn = WITHOUT_507.includes(method) ? REFUSALS : WRITE_REFUSALS;
  const fixed = strike.kind === 'throttle' ? 429 : (strike.status ?? 503);
  const status = strike.kind === 'refuse' ? (drawn[Math.floor(strike.draw() * drawn.length)] ?? 503) : fixed;
  return gatewayError(status, retryAfterHeader(strike, tenant.clock.now()));
}

function gatewayError(status: number, headers: Record<string, string> = {}): GraphError {
  return new GraphError(status, CODES[status] ?? 'UnknownError', `A fault rule answers ${status}.`, headers);
}

const timedOut = (): GraphError => new GraphError(504, 'GatewayTimeout', 'The upstream server did not answer in time.');

const expired = (): GraphError =>
  new GraphError(401, 'InvalidAuthenticationToken', 'Lifetime validation failed, the token is expired.', {
    'www-authenticate': 'Bearer realm=""',
  });

/** The same names with values no reader expects: text for a number or a list, a number for text, a list for an object. */
function otherTypes(json: unknown): unknown {
  return Object.fromEntries(Object.entries(json ?? {}).map(([name, value]) => [name, otherType(value)]));
}

function otherType(value: unknown): unknown {
  if (typeof value === 'string') return value.length;
  if (typeof value === 'object' && !Array.isArray(value)) return [];
  return String(value);
}
