import type { Context, Middleware, MiddlewareOptions } from '@microsoft/microsoft-graph-client';
import { Fault } from '../../domain/result/fault';

/** The token of one request, handed down the client's chain. */
export class BearerToken implements MiddlewareOptions {
  constructor(readonly text: string) {}
}

/**
 * Puts the token on requests to the configured origin and on no other (RELIABILITY 6.5).
 * The client's own handler compares host names without the port and knows Microsoft's clouds only.
 */
export class BearerHandler implements Middleware {
  private next: Middleware | undefined;

  constructor(private readonly origin: string) {}

  async execute(context: Context): Promise<void> {
    const address = typeof context.request === 'string' ? context.request : context.request.url;
    const token = context.middlewareControl?.getMiddlewareOptions(BearerToken);
    if (new URL(address).origin === this.origin && token instanceof BearerToken) {
      context.options = {
        ...context.options,
        headers: { ...headersOf(context), Authorization: `Bearer ${token.text}` },
      };
    }
    if (this.next === undefined) throw new Fault('graph.chainWithoutEnd');
    await this.next.execute(context);
  }

  setNext(next: Middleware): void {
    this.next = next;
  }
}

/** The client always builds its headers as a plain object. */
const headersOf = (context: Context): Record<string, string> => ({
  ...(context.options?.headers as Record<string, string> | undefined),
});
