import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';

/** A function from request to response: what each local server is made of. */
export type FetchHandler = (request: Request) => Response | Promise<Response>;

/** A server that listens, its origin, and the way to end it. */
export type Listening = { readonly origin: string; readonly port: number; close(): Promise<void> };

/** Thrown when another program already holds a port. */
export class PortTakenFault extends Error {
  override readonly name = 'PortTakenFault';
  constructor(readonly port: number) {
    super(`Port ${port} is already in use by another program.`);
  }
}

/** Longer than a browser keeps an idle connection in its hand: else it asks on one that was closed a moment ago. */
const KEEP_ALIVE_MS = 65_000;

/** Serves `fetch` over https on `localhost`. Port 0 takes any free port. Rejects with `PortTakenFault`. */
export async function listenHttps(
  fetch: FetchHandler,
  tls: { readonly key: string; readonly cert: string },
  port: number,
): Promise<Listening> {
  const server = createServer(tls, getRequestListener(fetch));
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTakenFault(port) : error),
    );
    server.listen(port, 'localhost', resolve);
  });
  const bound = (server.address() as AddressInfo).port; // a TCP server always has an AddressInfo here
  return {
    origin: `https://localhost:${bound}`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
