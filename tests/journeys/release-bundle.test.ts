import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const site = new URL('../../dist/site/', import.meta.url).pathname;
const files = () => readdirSync(site, { recursive: true, encoding: 'utf8' });
const text = (name: string) => readFileSync(join(site, name), 'utf8');
const scripts = () => files().filter((name) => name.endsWith('.js'));

describe('the release bundle', () => {
  it('is there (npm run package makes it)', () => {
    expect(existsSync(join(site, 'tab.html'))).toBe(true);
    expect(scripts().length).toBeGreaterThan(3);
  });

  it('holds nothing of the local hosts: no localhost origin, no movable clock', () => {
    const leaks = scripts().filter((name) => /__pspLocal|local-host/.test(text(name)));
    expect(leaks).toEqual([]);
    const origins = scripts().flatMap((name) =>
      [...text(name).matchAll(/https?:\/\/localhost[:\d]*/g)].map((m) => `${name}: ${m[0]}`),
    );
    expect(origins).toEqual([]);
  });

  it('holds nothing of the local tenant: no administration, no broker, no fault on demand', () => {
    const leaks = scripts().filter((name) => /\/admin\/|\/broker\/token|pathPattern|applyThenFail/.test(text(name)));
    expect(leaks).toEqual([]);
  });

  it('names no demonstration person or mailbox', () => {
    expect(
      [...scripts(), 'tab.html', 'outlook.html'].filter((name) =>
        /brynglas|npt-demo\.example|home\.example/.test(text(name)),
      ),
    ).toEqual([]);
  });

  it('loads office.js only on the two Outlook pages, from its own host', () => {
    const pages = files().filter((name) => name.endsWith('.html'));
    const withOffice = pages.filter((name) =>
      text(name).includes('https://appsforoffice.microsoft.com/lib/1/hosted/office.js'),
    );
    expect(withOffice.sort()).toEqual(['commands.html', 'outlook.html']);
  });

  it('has no script text in a page: every script is a file', () => {
    const inline = files()
      .filter((name) => name.endsWith('.html'))
      .filter((name) => /<script(?![^>]*\bsrc=)(?![^>]*application\/json)[^>]*>/.test(text(name)));
    expect(inline).toEqual([]);
  });

  it.each(['tab', 'outlook', 'browser'])('keeps the eager script of %s within 150 KB (gzip)', (entry) => {
    const eager = [...text(`${entry}.html`).matchAll(/src="([^"]+\.js)"/g)]
      .map((match) => match[1] ?? '')
      .filter((src) => !src.startsWith('http'));
    const kilobytes = eager.reduce((sum, src) => sum + gzipSync(readFileSync(join(site, src))).length, 0) / 1024;
    expect(kilobytes).toBeLessThanOrEqual(150);
  });
});
