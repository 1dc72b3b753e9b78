import { join } from 'node:path';
import { type LocalPorts, localAppConfig, localOrigins } from './app-config';
import { createAppServer } from './app-server';
import { bundleHosts } from './bundle-hosts';
import { declaredSurfaces } from './declared-surfaces';
import { createHostServer } from './host-server';
import { type Listening, listenHttps } from './https-listener';
import seedIds from './seed-ids.json' with { type: 'json' };

import { tenantClockOffsetMs } from './tenant-clock';

const APP_NAME = 'Pastoral Support';

/** Where the pieces lie and which ports to take. */
export type LocalServersOptions = {
  readonly ports: LocalPorts;
  readonly siteDir: string;
  readonly projectDir: string;
  readonly tls: { readonly key: string; readonly cert: string };
};

/** Starts the host server and the app server beside a tenant that listens on `ports.tenant`. */
export async function startLocalServers(options: LocalServersOptions): Promise<{ close(): Promise<void> }> {
  const { ports, siteDir, tls } = options;
  const origins = localOrigins(ports);
  const bundles = await bundleHosts();
  const appServer = createAppServer({
    siteDir,
    officeJsDir: join(options.projectDir, 'node_modules/@microsoft/office-js/dist'),
    inAppScripts: bundles.inApp,
    config: localAppConfig(ports),
    hostOrigin: origins.hostOrigin,
    dateOffsetMs: () => tenantClockOffsetMs(origins.tenantOrigin, origins.hostOrigin, tls.cert),
  });
  const hostServer = createHostServer({
    scripts: bundles.pages,
    config: {
      appOrigin: origins.appOrigin,
      tenantOrigin: origins.tenantOrigin,
      hostClientId: seedIds.hostClientId,
      appId: seedIds.appId,
      appName: APP_NAME,
      ...(await declaredSurfaces(siteDir)),
    },
  });
  const listening: Listening[] = [];
  const close = async () => {
    await Promise.all(listening.map((server) => server.close()));
  };
  try {
    listening.push(await listenHttps(appServer, tls, ports.app));
    listening.push(await listenHttps(hostServer, tls, ports.host));
  } catch (error) {
    await close();
    throw error;
  }
  return { close };
}
