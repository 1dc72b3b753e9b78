import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const at = (path: string) => new URL(`../../${path}`, import.meta.url);

it('gives each room of the house page a README of its own', () => {
  const rows = [...readFileSync(at('docs/house.md'), 'utf8').matchAll(/^\| `(src\/[^`]+)`/gm)].map(
    ([, room]) => room ?? '',
  );
  const rooms = rows.flatMap((room) => {
    const [, before = '', names = '', after = ''] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(room) ?? [];
    return names === '' ? [room] : names.split(',').map((name) => before + name + after);
  });
  // The three hosts share one page, as do the nouns of domain and ui.
  const pages = rooms.map((room) => room.replace(/<noun>\/$/, '').replace(/host\/.*$/, 'host/'));
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.filter((page) => !existsSync(at(`${page}/README.md`)))).toEqual([]);
});
