import { createGraphClient } from '../../../src/adapters/graph/graph-client';
import type { GraphClient, GraphFeature, TokenChallenge } from '../../../src/adapters/graph/graph-request';
import { ok, type Result } from '../../../src/domain/result/result';

/** One request as it left. */
export interface Sent {
  readonly method: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}
export type Script = (sent: Sent, count: number) => Response | Promise<Response>;

export const GRAPH = 'https://graph.example';

/** Microsoft's client with our chain on a wire that answers as the test says: for what no tenant can be made to do. */
export function scriptedGraph(
  script: Script,
  tokenFor: (feature: GraphFeature, challenge?: TokenChallenge) => Promise<Result<string>> = async () => ok('token-1'),
): { client: GraphClient; sent: Sent[] } {
  const sent: Sent[] = [];
  const client = createGraphClient({
    graphBase: GRAPH,
    tokenFor,
    retryDelaySeconds: 0,
    fetch: async (address, init) => {
      const one: Sent = {
        method: init.method ?? 'GET',
        address,
        headers: { ...(init.headers as Record<string, string>) },
        body: typeof init.body === 'string' ? init.body : undefined,
      };
      sent.push(one);
      return script(one, sent.length);
    },
  });
  return { client, sent };
}

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });

/** A refusal in Graph's shape; `Retry-After: 0` keeps repeats from waiting. */
export const refusal = (status: number, code = 'someCode', headers: Record<string, string> = { 'Retry-After': '0' }) =>
  json({ error: { code, message: 'Refused.' } }, status, headers);
