import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Measure } from './measure';

const EAGER_MOST_KB = 150;

/** The script that each page of the production site names itself, before it fetches anything more. */
export function measureSizes(siteDir: string): Measure[] {
  return ['tab', 'outlook', 'browser'].flatMap((page): Measure[] => {
    const html = readFileSync(join(siteDir, `${page}.html`), 'utf8');
    const files = [...html.matchAll(/src="(assets\/[^"]+\.js)"/g)].map((match) => match[1] ?? '');
    const bytes = files.map((file) => readFileSync(join(siteDir, file)));
    const kilobytes = (pack: (content: Buffer) => Buffer) =>
      bytes.reduce((sum, content) => sum + pack(content).length, 0) / 1024;
    const measure = (as: string, value: number): Measure => ({
      group: 'size',
      name: `${page}.html: eager script, ${as}`,
      value,
      unit: 'KB',
    });
    return [
      { ...measure('gzip', kilobytes(gzipSync)), target: { of: 'value', most: EAGER_MOST_KB } },
      measure('brotli', kilobytes(brotliCompressSync)),
    ];
  });
}
