import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { LocalAppConfig } from './app-config';
import { appHeaders } from './app-headers';
import { localAppPage } from './app-page';
import type { FetchHandler } from './https-listener';
import { contentType, fileResponse, fileUnder } from './static-files';

/** What the app server serves and whom it asks for the date. */
export type AppServerOptions = {
  readonly siteDir: string;
  readonly officeJsDir: string;
  /** The scripts of `hosts/in-app`, bundled: file name to JavaScript text. */
  readonly inAppScripts: ReadonlyMap<string, string>;
  readonly config: LocalAppConfig;
  readonly hostOrigin: string;
  /** The tenant's clock minus this computer's, in milliseconds. */
  dateOffsetMs(): Promise<number>;
};

const OFFICE_PREFIX = '/officejs/';
const LOCAL_PREFIX = '/local/';
const NO_STORE = { 'cache-control': 'no-store' };

/** The server of the built application on its own origin, with office.js and the local stand-ins beside it. */
export function createAppServer(options: AppServerOptions): FetchHandler {
  const siteDir = resolve(options.siteDir);
  const officeJsDir = resolve(options.officeJsDir);
  const headers = appHeaders({ hostOrigin: options.hostOrigin, tenantOrigin: options.config.graphBase });
  const notFound = () => new Response('Not found', { status: 404, headers });

  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405, headers });
    const { pathname } = new URL(request.url);
    if (pathname.startsWith(LOCAL_PREFIX)) return (await inAppScript(pathname, options, headers)) ?? notFound();
    if (pathname.startsWith(OFFICE_PREFIX)) {
      const file = await fileUnder(officeJsDir, pathname.slice(OFFICE_PREFIX.length - 1));
      return file ? fileResponse(file, request, { ...headers, 'cache-control': 'max-age=3600' }) : notFound();
    }
    const file = await fileUnder(siteDir, pathname === '/' ? '/browser.html' : pathname);
    if (!file) return notFound();
    if (!file.endsWith('.html')) return fileResponse(file, request, { ...headers, ...cachingOf(pathname) });
    const page = localAppPage(await readFile(file, 'utf8'), options.config);
    return new Response(page, { headers: { ...headers, ...NO_STORE, 'content-type': contentType(file) } });
  };
}

/** Files whose name carries a hash of their content may be kept; the rest is asked for again. */
const cachingOf = (path: string): Record<string, string> =>
  /[.-][0-9a-f]{8,}\./.test(path)
    ? { 'cache-control': 'public, max-age=31536000, immutable' }
    : { 'cache-control': 'no-cache' };

async function inAppScript(
  pathname: string,
  options: AppServerOptions,
  headers: Record<string, string>,
): Promise<Response | null> {
  const name = pathname.slice(LOCAL_PREFIX.length);
  const script = options.inAppScripts.get(name);
  if (script === undefined) return null;
  const body = name === 'bridge.js' ? `${await localGlobals(options)}\n${script}` : script;
  return new Response(body, { headers: { ...headers, ...NO_STORE, 'content-type': contentType(name) } });
}

async function localGlobals(options: AppServerOptions): Promise<string> {
  const values = { dateOffsetMs: await options.dateOffsetMs(), hostOrigin: options.hostOrigin };
  return `globalThis.__pspLocal = Object.freeze(${JSON.stringify(values)});`;
}
