// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { drawnOrSaid } from '../../../src/entry/compose/drawn-or-said';

describe.each(['tab', 'outlook', 'browser'])('the shell of %s', (page) => {
  beforeEach(() => {
    const html = readFileSync(`src/entry/pages/${page}.html`, 'utf8');
    document.body.innerHTML = html.slice(html.indexOf('<body>') + 6, html.indexOf('</body>'));
  });
  const isHidden = (id: string) => document.getElementById(id)?.hasAttribute('hidden');

  it('says in both languages that the page could not be fetched, and offers another try', async () => {
    await drawnOrSaid(Promise.reject(new Error('ChunkLoadError')));
    expect(isHidden('loading')).toBe(true);
    expect(isHidden('not-loaded')).toBe(false);
    expect(document.querySelector('main')?.hasAttribute('aria-busy')).toBe(false);
    expect([...document.querySelectorAll('#not-loaded button')].map((again) => again.textContent)).toEqual([
      'Try again',
      'Rhoi cynnig arall arni',
    ]);
  });

  it('says nothing of the kind while the page is drawn', async () => {
    await drawnOrSaid(Promise.resolve());
    expect(isHidden('loading')).toBe(false);
    expect(isHidden('not-loaded')).toBe(true);
  });
});
