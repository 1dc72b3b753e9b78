import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LocalPorts, localOrigins } from './app-config';
import { buildApp } from './build-app';
import { type LocalCertificate, localCertificate } from './certificate';
import { PortTakenFault } from './https-listener';
import { startLocalServers } from './local-servers';
import { parseStartOptions, type StartOptions } from './options';
import { startTenant } from './tenant/main';

const PROJECT_DIR = fileURLToPath(new URL('../../', import.meta.url));
const SITE_DIR = join(PROJECT_DIR, 'dist/local');

/** `npm start`: local Microsoft 365 with the application in it. Gives the way to end it. */
async function start(options: StartOptions): Promise<() => Promise<void>> {
  const ports: LocalPorts = { host: options.port, app: options.port + 1, tenant: options.port + 2 };
  const dataDir = resolve(options.data);
  const tls = await localCertificate(join(dataDir, 'certificate'), new Date());
  await buildApp(PROJECT_DIR, SITE_DIR);
  const { hostOrigin, appOrigin } = localOrigins(ports);
  const tenant = await startTenant({
    port: ports.tenant,
    dataDir: join(dataDir, 'tenant'),
    seed: options.seed,
    ...(options.today === undefined ? {} : { today: options.today }),
    tls,
    hostOrigin,
    appOrigin,
  });
  try {
    const servers = await startLocalServers({ ports, siteDir: SITE_DIR, projectDir: PROJECT_DIR, tls });
    announce(ports, tls);
    return async () => {
      await servers.close();
      await tenant.close();
    };
  } catch (error) {
    await tenant.close();
    throw error;
  }
}

function announce(ports: LocalPorts, { certPath }: LocalCertificate): void {
  const { hostOrigin, appOrigin, tenantOrigin } = localOrigins(ports);
  console.log(`
Pastoral Support is running on this computer only.

  Open   ${hostOrigin}

The first time, the browser does not know the certificate. Do one of these:
  - open each address below once and choose to continue to it, or
  - let the system trust ${certPath}

  ${hostOrigin}
  ${appOrigin}
  ${tenantOrigin}/admin/state

Ctrl+C ends it; what was done is kept.
`);
}

/** What went wrong as a sentence for the person at the keyboard. */
function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (error instanceof PortTakenFault || code === 'EADDRINUSE') {
    const subject = error instanceof PortTakenFault ? `Port ${error.port}` : 'One of the three ports';
    return `${subject} is already in use. End the program that uses it, or start with other ports: npm start -- --port 4400`;
  }
  return error instanceof Error ? error.message : String(error);
}

try {
  const end = await start(parseStartOptions(process.argv.slice(2)));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void end().then(() => process.exit(0));
    });
  }
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
