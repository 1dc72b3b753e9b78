import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createAdaptorServer } from '@hono/node-server';
import { type Certificate, localCertificate } from './certificate';
import { createTenant } from './create-tenant';
import { ConnectionDropped } from './http/connection-dropped';
import type { SeedName } from './seed/seed';
import { BrokenStoreFault } from './store/broken-store-fault';

export interface StartOptions {
  /** 0 takes a free one. */
  port: number;
  dataDir?: string;
  compactAboveBytes?: number;
  seed: SeedName;
  today?: string;
  tls: Certificate;
  hostOrigin: string;
  appOrigin: string;
  mailDelayMs?: number;
  quiet?: boolean;
}

/** Longer than a browser keeps an idle connection in its hand: else it asks on one that was closed a moment ago. */
const KEEP_ALIVE_MS = 65_000;

/** Serves a tenant over https on localhost. */
export async function startTenant(options: StartOptions): Promise<{ origin: string; close(): Promise<void> }> {
  const { port, tls, quiet, ...rest } = options;
  const report = (line: string): void => {
    if (!quiet) console.log(line);
  };
  const tenant = await createTenant({ ...rest, report });
  const server = createAdaptorServer({
    fetch: async (request, { incoming }) => {
      try {
        return await tenant.fetch(request);
      } catch (error) {
        if (!(error instanceof ConnectionDropped)) throw error;
        incoming.socket.destroy();
        return new Response(null, { status: 499 }); // nobody is there to read it
      }
    },
    createServer,
    serverOptions: { key: tls.key, cert: tls.cert, keepAliveTimeout: KEEP_ALIVE_MS },
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, 'localhost', listening);
  });
  const { port: bound } = server.address() as AddressInfo; // a TCP server that listens has one
  return {
    origin: `https://localhost:${bound}`,
    close: async () => {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await tenant.close();
    },
  };
}

async function runFromCommandLine(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4302' },
      data: { type: 'string', default: '.data/tenant' },
      seed: { type: 'string', default: 'demo' },
      today: { type: 'string' },
      'compact-above': { type: 'string' },
    },
  });
  const port = Number(values.port);
  const dataDir = resolve(values.data);
  const { origin, close } = await startTenant({
    port,
    dataDir,
    seed: values.seed === 'empty' ? 'empty' : 'demo',
    ...(values.today === undefined ? {} : { today: values.today }),
    ...(values['compact-above'] === undefined ? {} : { compactAboveBytes: Number(values['compact-above']) }),
    tls: await localCertificate(join(dataDir, 'certificate')),
    hostOrigin: `https://localhost:${port - 2}`,
    appOrigin: `https://localhost:${port - 1}`,
  });
  console.log(`Local tenant: ${origin}/admin/state, kept in ${dataDir}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await runFromCommandLine();
  } catch (error) {
    console.error(error instanceof BrokenStoreFault ? error.message : error);
    process.exitCode = 1;
  }
}
