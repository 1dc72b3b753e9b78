import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { localAppConfig } from '../../../../src/local/app-config';
import { createAppServer } from '../../../../src/local/app-server';
import { bundleHosts } from '../../../../src/local/bundle-hosts';
import { localCertificate } from '../../../../src/local/certificate';
import { createHostServer } from '../../../../src/local/host-server';
import type { DeclaredSurfaces } from '../../../../src/local/hosts/host-config';
import { type FetchHandler, listenHttps } from '../../../../src/local/https-listener';
import seedIds from '../../../../src/local/seed-ids.json' with { type: 'json' };
import { FakeTenant } from './fake-tenant';

const PROJECT_DIR = fileURLToPath(new URL('../../../../', import.meta.url));
const FIXTURE_DIR = fileURLToPath(new URL('./fixture-app/', import.meta.url));
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The host pages and the app server around a small application of the real SDKs, on free ports, and a browser. */
export type HostWorld = {
  readonly hostOrigin: string;
  readonly appOrigin: string;
  readonly tenant: FakeTenant;
  /** Requests that tried to leave this computer and were not stopped by the page's own policy. */
  readonly outside: string[];
  context(options?: { width?: number }): Promise<BrowserContext>;
  close(): Promise<void>;
};

/** What the product's manifest declares today: a tab for channels and a send check. */
const SURFACES: DeclaredSurfaces = {
  sendHandler: 'onAppointmentSendHandler',
  sendMode: 'softBlock',
  eventHandlers: { appointmentSending: 'onAppointmentSendHandler' },
  personalTabs: [],
  hasMeetingPanel: false,
  readPane: null,
};

/** Starts such a world; `declares` gives what else the manifest declares, by the origin of the application. */
export async function openHostWorld(
  declares: (appOrigin: string) => Partial<DeclaredSurfaces> = () => ({}),
): Promise<HostWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'host-world-'));
  const tls = await localCertificate(folder, new Date());
  const siteDir = await fixtureSite(folder);
  const tenant = new FakeTenant();
  const bundles = await bundleHosts();
  let app: FetchHandler = () => new Response();
  let host: FetchHandler = () => new Response();
  const servers = await Promise.all([
    listenHttps((request) => host(request), tls, 0),
    listenHttps((request) => app(request), tls, 0),
    listenHttps(tenant.fetch, tls, 0),
  ]);
  const [hostServer, appServer, tenantServer] = servers;
  const ports = { host: hostServer.port, app: appServer.port, tenant: tenantServer.port };
  app = createAppServer({
    siteDir,
    officeJsDir: join(PROJECT_DIR, 'node_modules/@microsoft/office-js/dist'),
    inAppScripts: bundles.inApp,
    config: localAppConfig(ports),
    hostOrigin: hostServer.origin,
    dateOffsetMs: async () => 1234,
  });
  host = createHostServer({
    scripts: bundles.pages,
    config: {
      appOrigin: appServer.origin,
      tenantOrigin: tenantServer.origin,
      hostClientId: seedIds.hostClientId,
      appId: seedIds.appId,
      appName: 'Pastoral Support',
      ...SURFACES,
      ...declares(appServer.origin),
    },
  });
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
  const outside: string[] = [];
  return {
    hostOrigin: hostServer.origin,
    appOrigin: appServer.origin,
    tenant,
    outside,
    context: async ({ width = 1280 } = {}) => {
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        locale: 'en-GB',
        viewport: { width, height: 900 },
      });
      context.on('requestfinished', (request) => {
        if (new URL(request.url()).protocol === 'https:' && new URL(request.url()).hostname !== 'localhost')
          outside.push(request.url());
      });
      return context;
    },
    close: async () => {
      await browser.close();
      await Promise.all(servers.map((server) => server.close()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The frame of the application inside a host page, once its script has run. */
export async function appFrame(page: Page, path: string): Promise<Frame> {
  const handle = await page.waitForSelector(`iframe[src*="${path}"]`, { state: 'attached' });
  const frame = await handle.contentFrame();
  if (!frame) throw new Error(`There is no frame at ${path}.`);
  await frame.waitForLoadState('load');
  return frame;
}

async function fixtureSite(folder: string): Promise<string> {
  const siteDir = join(folder, 'site');
  await cp(FIXTURE_DIR, siteDir, { recursive: true });
  await mkdir(join(siteDir, 'vendor'));
  const modules = join(PROJECT_DIR, 'node_modules');
  await cp(join(modules, '@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js'), join(siteDir, 'vendor/teams.js'));
  await cp(join(modules, '@azure/msal-browser/lib/msal-browser.min.js'), join(siteDir, 'vendor/msal.js'));
  return siteDir;
}
