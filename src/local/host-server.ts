import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { HostConfig } from './hosts/host-config';
import type { FetchHandler } from './https-listener';
import { contentType } from './static-files';

const HOSTS_DIR = fileURLToPath(new URL('./hosts/', import.meta.url));
const FILES: Readonly<Record<string, string>> = {
  '/': 'start/start.html',
  '/teams': 'teams/teams.html',
  '/outlook': 'outlook/outlook.html',
  '/hosts.css': 'hosts.css',
  '/teams.css': 'teams/teams.css',
  '/outlook.css': 'outlook/outlook.css',
};

/** The server of the host pages: start page, Teams page, Outlook page and what they load. */
export function createHostServer(options: {
  readonly config: HostConfig;
  readonly scripts: ReadonlyMap<string, string>;
}): FetchHandler {
  const headers = hostHeaders(options.config);
  const answer = (body: string, name: string) =>
    new Response(body, { headers: { ...headers, 'content-type': contentType(name) } });

  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/host-config.json') return answer(JSON.stringify(options.config), pathname);
    const file = FILES[pathname];
    if (file) return answer(await readFile(HOSTS_DIR + file, 'utf8'), file);
    const script = options.scripts.get(pathname.slice(1));
    return script === undefined ? new Response('Not found', { status: 404, headers }) : answer(script, pathname);
  };
}

function hostHeaders({ appOrigin, tenantOrigin }: HostConfig): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self' ${tenantOrigin}`,
    `frame-src 'self' ${appOrigin}`,
    'object-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}
