import { Client, ResponseType, RetryHandler, TelemetryHandler } from '@microsoft/microsoft-graph-client';
import { z } from 'zod/mini';
import { fail, type Result } from '../../domain/result/result';
import { BearerHandler, BearerToken } from './bearer-handler';
import { claimsChallenge } from './claims-challenge';
import { type Fetch, FetchHandler } from './fetch-handler';
import type {
  Answered,
  GraphAnswer,
  GraphClient,
  GraphFeature,
  GraphRequest,
  TokenChallenge,
  TokenFor,
} from './graph-request';
import { createMailboxTurns } from './mailbox-turns';
import { retryAfterSeconds, retryOptions } from './repetition';

export interface GraphClientOptions {
  /** `https://graph.microsoft.com`, or the local tenant's origin. Tokens go there and nowhere else. */
  readonly graphBase: string;
  readonly tokenFor: TokenFor;
  readonly fetch?: Fetch;
  /** The wait before a repeat when no Retry-After can be read. */
  readonly retryDelaySeconds?: number;
}

/**
 * Microsoft's Graph client with our chain: token, retry, request ids, wire.
 * Answers are taken raw, because the client's own reading loses the etag and trips over empty and HTML bodies.
 */
export function createGraphClient({
  graphBase,
  tokenFor,
  fetch = (address, init) => globalThis.fetch(address, init),
  retryDelaySeconds = 3,
}: GraphClientOptions): GraphClient {
  const base = new URL(graphBase);
  const chain = [new BearerHandler(base.origin), new RetryHandler(), new TelemetryHandler(), new FetchHandler(fetch)];
  const client = Client.initWithMiddleware({
    baseUrl: base.origin,
    customHosts: new Set([base.hostname]),
    middleware: chain,
  });
  const turns = createMailboxTurns(base.origin);
  const challenges = new Map<GraphFeature, TokenChallenge>();

  async function ask(request: GraphRequest): Promise<GraphAnswer> {
    if (leavesHome(request.path, base.origin)) return { kind: 'noAnswer' };
    const answer = await withToken(request);
    if (answer.kind !== 'answered' || answer.status !== 401) return answer;
    // A 401 was not carried out. The next token must be a new one; a send waits for the next pass of its protocol.
    challenges.set(request.feature, answer.claims === undefined ? {} : { claims: answer.claims });
    return request.repeat === 'never' ? answer : withToken(request);
  }

  async function withToken(request: GraphRequest): Promise<GraphAnswer> {
    const token = await inTime(request, tokenFor(request.feature, challenges.get(request.feature)));
    if (!token.ok) return { kind: 'notSent', failure: token.failure };
    challenges.delete(request.feature);
    const endTurn = await turns.take(request.path, request.repeat === 'never' ? LONGEST_WAIT_MS : undefined);
    if (!endTurn) return { kind: 'notSent', failure: { kind: 'throttled', retryAfterSeconds: retryDelaySeconds } };
    const prepared = client
      .api(request.path)
      .headers({ ...request.headers })
      .responseType(ResponseType.RAW)
      .middlewareOptions([new BearerToken(token.value), retryOptions(request.repeat, retryDelaySeconds)]);
    try {
      return await answered(await made(prepared, request));
    } catch {
      return { kind: 'noAnswer' };
    } finally {
      endTurn();
    }
  }

  return { ask };
}

/** A send stands under a lease: it must not leave late because a sign-in prompt or other requests were waited for. */
const LONGEST_WAIT_MS = 5_000;

function inTime(request: GraphRequest, token: Promise<Result<string>>): Promise<Result<string>> {
  if (request.repeat !== 'never') return token;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(fail({ kind: 'signedOut' })), LONGEST_WAIT_MS);
    token.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function made(prepared: ReturnType<Client['api']>, request: GraphRequest): Promise<Response> {
  if (request.method === 'GET') return prepared.get();
  return request.method === 'POST' ? prepared.post(request.body) : prepared.patch(request.body);
}

const ErrorBodySchema = z.object({ error: z.object({ code: z.string() }) });

async function answered(response: Response): Promise<Answered> {
  const body = jsonOf(await response.text());
  const etag = response.headers.get('ETag');
  const refusal = ErrorBodySchema.safeParse(body);
  const retryAfter = retryAfterSeconds(response.headers);
  const claims = claimsChallenge(response.headers);
  return {
    kind: 'answered',
    status: response.status,
    body,
    ...(etag === null ? {} : { etag }),
    ...(refusal.success ? { code: refusal.data.error.code } : {}),
    ...(retryAfter === undefined ? {} : { retryAfterSeconds: retryAfter }),
    ...(claims === undefined ? {} : { claims }),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** True for a nextLink that points to another origin: nothing is asked there. */
const leavesHome = (path: string, origin: string): boolean => !path.startsWith('/') && !path.startsWith(`${origin}/`);
