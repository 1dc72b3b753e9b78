import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { localCertificate } from '../src/local/certificate';
import { type Listening, listenHttps } from '../src/local/https-listener';
import { fileResponse, fileUnder } from '../src/local/static-files';

/** A configuration that leads nowhere: pages start as for somebody who is not signed in. */
const NOWHERE = 'https://localhost:9';
const CONFIG = {
  appOrigin: NOWHERE,
  clientId: '00000000-0000-4000-8000-000000000001',
  appId: '00000000-0000-4000-8000-000000000002',
  authority: `${NOWHERE}/00000000-0000-4000-8000-000000000003`,
  graphBase: NOWHERE,
  sites: [{ schoolId: '6714001', url: `${NOWHERE}/sites/psp`, name: 'School' }],
  allowedDomains: ['example.org'],
  packId: 'npt',
};
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Serves the folders in their order over https with brotli, as the product's static host does; office.js is a stub. */
export async function serveSite(folders: readonly string[]): Promise<Listening> {
  const tls = await localCertificate(mkdtempSync(join(tmpdir(), 'psp-bench-tls-')), new Date());
  return listenHttps(
    async (request) => {
      const { pathname } = new URL(request.url);
      for (const folder of folders) {
        const file = await fileUnder(folder, pathname);
        if (file) return extname(file) === '.html' ? stamped(file) : fileResponse(file, request, {});
      }
      return new Response('Not found', { status: 404 });
    },
    tls,
    0,
  );
}

function stamped(file: string): Response {
  const page = readFileSync(file, 'utf8')
    .replace('{"__APP_CONFIG__":true}', JSON.stringify(CONFIG))
    .replace(OFFICE_JS, '/office-stub.js');
  return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
