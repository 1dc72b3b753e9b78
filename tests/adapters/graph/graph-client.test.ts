import { describe, expect, test, vi } from 'vitest';
import { failureFrom } from '../../../src/adapters/graph/failure-from';
import type { GraphRequest, Repetition, TokenChallenge } from '../../../src/adapters/graph/graph-request';
import { fail, ok, type Result } from '../../../src/domain/result/result';
import { GRAPH, json, refusal, scriptedGraph } from './scripted-graph';

const read: GraphRequest = { method: 'GET', path: '/me', feature: 'records', repeat: 'asRead' };
const write = (repeat: Repetition): GraphRequest => ({
  method: 'POST',
  path: '/me/messages',
  feature: 'mail',
  repeat,
  body: { subject: 'PSP-0142' },
});

describe('repeating a request', () => {
  test.each([429, 503, 504])('a read answered %i is made again', async (status) => {
    const { client, sent } = scriptedGraph((_, count) => (count === 1 ? refusal(status) : json({ id: '7' })));
    expect(await client.ask(read)).toMatchObject({ kind: 'answered', status: 200, body: { id: '7' } });
    expect(sent).toHaveLength(2);
  });

  test.each([500, 502, 503, 504])('a write answered %i is not made again', async (status) => {
    const { client, sent } = scriptedGraph(() => refusal(status));
    expect(failureFrom(await client.ask(write('whenThrottled')), write('whenThrottled'))).toEqual({ kind: 'unknown' });
    expect(sent).toHaveLength(1);
  });

  test('a throttled write is made again, because nothing was done', async () => {
    const { client, sent } = scriptedGraph((_, count) => (count === 1 ? refusal(429) : json({}, 201)));
    expect(await client.ask(write('whenThrottled'))).toMatchObject({ status: 201 });
    expect(sent).toHaveLength(2);
  });

  test.each(['afterSignIn', 'never'] as const)('a throttled write marked %s leaves once', async (repeat) => {
    const { client, sent } = scriptedGraph(() => refusal(429, 'activityLimitReached', {}));
    const failure = failureFrom(await client.ask(write(repeat)), write(repeat));
    expect(failure).toEqual({ kind: 'throttled', retryAfterSeconds: 10 });
    expect(sent).toHaveLength(1);
  });

  test('a long Retry-After is reported instead of waited for', async () => {
    const { client, sent } = scriptedGraph(() => refusal(429, 'ApplicationThrottled', { 'Retry-After': '315.2' }));
    expect(failureFrom(await client.ask(read), read)).toEqual({ kind: 'throttled', retryAfterSeconds: 316 });
    expect(sent).toHaveLength(1);
  });
});

describe('tokens', () => {
  test('go to the configured origin with a request id', async () => {
    const { client, sent } = scriptedGraph(() => json({}));
    await client.ask(read);
    expect(sent[0]?.address).toBe(`${GRAPH}/v1.0/me`);
    expect(sent[0]?.headers.Authorization).toBe('Bearer token-1');
    expect(sent[0]?.headers['client-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  test.each([
    'https://elsewhere.example/v1.0/me',
    'https://graph.example.evil.example/v1.0/me',
    'https://graph.example:444/v1.0/me',
  ])('nothing is asked at %s', async (path) => {
    const { client, sent } = scriptedGraph(() => json({}));
    expect(await client.ask({ ...read, path })).toEqual({ kind: 'noAnswer' });
    expect(sent).toEqual([]);
  });

  test('a claims challenge is answered once with a token that proves them', async () => {
    const asked: (TokenChallenge | undefined)[] = [];
    const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
    const { client, sent } = scriptedGraph(
      (one) =>
        one.headers.Authorization === 'Bearer proven'
          ? json({ id: '1' }, 201)
          : refusal(401, 'InvalidAuthenticationToken', {
              'WWW-Authenticate': `Bearer error="insufficient_claims", claims="${btoa(claims)}"`,
            }),
      async (_, challenge) => {
        asked.push(challenge);
        return ok(challenge === undefined ? 'cached' : 'proven');
      },
    );
    expect(await client.ask(write('afterSignIn'))).toMatchObject({ status: 201 });
    expect(asked).toEqual([undefined, { claims }]);
    expect(sent).toHaveLength(2);
  });

  test('a send that was refused for its token waits for the next request to ask for another', async () => {
    const asked: (TokenChallenge | undefined)[] = [];
    const { client, sent } = scriptedGraph(
      (_, count) => (count === 1 ? refusal(401, 'InvalidAuthenticationToken', {}) : json({})),
      async (_, challenge) => {
        asked.push(challenge);
        return ok('token');
      },
    );
    expect(await client.ask(write('never'))).toMatchObject({ status: 401 });
    expect(sent).toHaveLength(1);
    await client.ask({ ...read, feature: 'mail' });
    expect(asked).toEqual([undefined, {}]);
  });

  test('a send whose token comes too late does not leave at all', async () => {
    vi.useFakeTimers();
    try {
      let allow: (token: Result<string>) => void = () => undefined;
      const prompt = new Promise<Result<string>>((resolve) => {
        allow = resolve;
      });
      const { client, sent } = scriptedGraph(
        () => json({}),
        () => prompt,
      );
      const answer = client.ask(write('never'));
      await vi.advanceTimersByTimeAsync(5_000);
      allow(ok('late'));
      expect(await answer).toEqual({ kind: 'notSent', failure: { kind: 'signedOut' } });
      expect(sent).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('without a token nothing leaves and the reason is kept', async () => {
    const { client, sent } = scriptedGraph(
      () => json({}),
      async () => fail({ kind: 'signInCancelled' }),
    );
    expect(failureFrom(await client.ask(write('never')), write('never'))).toEqual({ kind: 'signInCancelled' });
    expect(sent).toEqual([]);
  });
});

describe('what an answer means', () => {
  test.each([
    [401, 'x', { kind: 'signedOut' }],
    [403, 'accessDenied', { kind: 'forbidden', capability: 'mail' }],
    [404, 'ErrorItemNotFound', { kind: 'notFound' }],
    [409, 'resourceModified', { kind: 'conflict' }],
    [409, 'nameAlreadyExists', { kind: 'alreadyExists' }],
    [409, 'ErrorDuplicateTransactionId', { kind: 'alreadyExists' }],
    [412, 'resourceModified', { kind: 'conflict' }],
    [423, 'resourceLocked', { kind: 'throttled', retryAfterSeconds: 0 }],
    [408, 'x', { kind: 'unknown' }],
    [507, 'x', { kind: 'unknown' }],
    [501, 'notImplemented', { kind: 'unsupported', capability: 'mail' }],
  ])('a write answered %i %s', async (status, code, failure) => {
    const { client } = scriptedGraph(() => refusal(status, code));
    expect(failureFrom(await client.ask(write('never')), write('never'))).toEqual(failure);
  });

  test('a refused request names the status and the code, and nothing of the body', async () => {
    const { client } = scriptedGraph(() => refusal(400, 'invalidRequest'));
    expect(failureFrom(await client.ask(write('never')), write('never'))).toEqual({
      kind: 'invalid',
      issues: [
        { code: 'microsoft365.refused', path: '', effect: 'block', params: { status: 400, reason: 'invalidRequest' } },
      ],
    });
  });

  test('a lost connection is offline for a read and unknown for a write', async () => {
    const { client } = scriptedGraph(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(failureFrom(await client.ask(read), read)).toEqual({ kind: 'offline' });
    expect(failureFrom(await client.ask(write('never')), write('never'))).toEqual({ kind: 'unknown' });
  });

  test('a gateway page in HTML is a refusal without a code', async () => {
    const { client } = scriptedGraph(
      () => new Response('<html></html>', { status: 502, headers: { 'Content-Type': 'text/html' } }),
    );
    expect(await client.ask(read)).toEqual({ kind: 'answered', status: 502, body: undefined });
  });
});
