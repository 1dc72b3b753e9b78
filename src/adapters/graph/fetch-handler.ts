import type { Context, Middleware } from '@microsoft/microsoft-graph-client';

export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** After this an attempt counts as unanswered; a browser alone would wait minutes. */
const ATTEMPT_TIMEOUT_MS = 45_000;

/** The end of the chain: one attempt on the wire, with a limit of time of its own. */
export class FetchHandler implements Middleware {
  constructor(private readonly fetch: Fetch) {}

  async execute(context: Context): Promise<void> {
    const address = typeof context.request === 'string' ? context.request : context.request.url;
    const { method, headers, body } = context.options ?? {};
    context.response = await this.fetch(address, {
      signal: AbortSignal.timeout(ATTEMPT_TIMEOUT_MS),
      ...(method === undefined ? {} : { method }),
      ...(headers === undefined ? {} : { headers }),
      ...(body === undefined || body === null ? {} : { body }),
    });
  }
}
