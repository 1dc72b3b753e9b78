import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localAppConfig } from '../../src/local/app-config';
import { createAppServer } from '../../src/local/app-server';
import type { FetchHandler } from '../../src/local/https-listener';

const LONG_SCRIPT = `export const words = ${JSON.stringify('pastoral support '.repeat(200))};`;

let folder: string;
let serve: FetchHandler;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'app-server-'));
  const siteDir = join(folder, 'site');
  const officeJsDir = join(folder, 'office');
  await mkdir(join(siteDir, 'assets'), { recursive: true });
  await mkdir(officeJsDir);
  await writeFile(join(siteDir, 'browser.html'), '<html><head></head></html>');
  await writeFile(join(siteDir, 'assets/tab.0123456789.js'), LONG_SCRIPT);
  await writeFile(join(officeJsDir, 'office.js'), '"office"');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  serve = createAppServer({
    siteDir,
    officeJsDir,
    inAppScripts: new Map([['bridge.js', 'void "bridge";']]),
    config: localAppConfig({ host: 4300, app: 4301, tenant: 4302 }),
    hostOrigin: 'https://localhost:4300',
    dateOffsetMs: async () => -5000,
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const ask = async (path: string, headers: Record<string, string> = {}) =>
  serve(new Request(`https://localhost:4301${path}`, { headers }));

describe('the app server', () => {
  it('sends pages that are never kept and may be framed by the host page only beside Microsoft', async () => {
    const response = await ask('/');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("frame-ancestors 'self' https://localhost:4300 https://*.cloud.microsoft");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self' https://localhost:4302;");
    expect(response.headers.has('x-frame-options')).toBe(false);
  });

  it.each([
    ['br', (body: Buffer) => brotliDecompressSync(body)],
    ['gzip', (body: Buffer) => gunzipSync(body)],
  ])('compresses scripts with %s and lets hashed names be kept', async (encoding, unpack) => {
    const response = await ask('/assets/tab.0123456789.js', { 'accept-encoding': encoding });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(unpack(Buffer.from(await response.arrayBuffer())).toString()).toBe(LONG_SCRIPT);
  });

  it('gives office.js unmodified', async () => {
    expect(await (await ask('/officejs/office.js')).text()).toBe('"office"');
  });

  it('writes the tenant clock before the bridge', async () => {
    const script = await (await ask('/local/bridge.js')).text();
    expect(script).toBe(
      'globalThis.__pspLocal = Object.freeze({"dateOffsetMs":-5000,"hostOrigin":"https://localhost:4300"});\nvoid "bridge";',
    );
  });

  it.each(['/missing.js', '/local/missing.js', '/..%2fsecret.txt', '/officejs/..%2f..%2fsecret.txt', '/%E0%A4%A'])(
    'answers %s with 404',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it('answers nothing but reading', async () => {
    const response = await serve(new Request('https://localhost:4301/', { method: 'POST', body: 'x' }));
    expect(response.status).toBe(405);
  });
});
