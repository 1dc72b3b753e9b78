import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../src/domain/result/result';

const en = JSON.parse(readFileSync(new URL('../../src/i18n/en.json', import.meta.url), 'utf8')) as Record<
  string,
  string
>;

/** Exhaustive: a kind that is added to `Failure` does not compile until it stands here. */
const KINDS: Record<Failure['kind'], true> = {
  invalid: true,
  conflict: true,
  alreadyExists: true,
  forbidden: true,
  notFound: true,
  signedOut: true,
  signInCancelled: true,
  throttled: true,
  offline: true,
  unknown: true,
  unsupported: true,
  unreadable: true,
};

describe('the words for failures', () => {
  it.each(Object.keys(KINDS))('say what to do when the outcome is %s', (kind) => {
    expect(en[`failure.${kind}`]).toMatch(/\.$/);
  });
});

describe('the words for issues', () => {
  it('exist for every code that the inner rooms use', () => {
    const folders = ['domain', 'forms', 'workflows', 'policy'];
    const codes = folders.flatMap((folder) => codesIn(new URL(`../../src/${folder}/`, import.meta.url)));
    expect(codes.length).toBeGreaterThan(20);
    expect([...new Set(codes)].filter((code) => en[`issue.${code}`] === undefined)).toEqual([]);
  });
});

function codesIn(folder: URL): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      [
        ...readFileSync(new URL(name, folder), 'utf8').matchAll(
          /(?:\bcode: |\b(?:blocks?|warns|asksReason)\(\s*)'([\w.]+)'/g,
        ),
      ].map((match) => match[1] ?? ''),
    );
}
