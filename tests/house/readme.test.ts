import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the README', () => {
  it('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read('README.md').matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
    expect(named.length).toBeGreaterThan(3);
  });

  it('begins with the two commands of a fresh machine', () => {
    const firstCommands = read('README.md')
      .match(/```\n([\s\S]*?)```/)?.[1]
      ?.trim();
    expect(firstCommands).toBe('npm ci\nnpm start');
  });

  it('links only to files that are there', () => {
    const links = [...read('README.md').matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? '');
    const missing = links.filter((path) => {
      try {
        read(path);
        return false;
      } catch {
        return true;
      }
    });
    expect(missing).toEqual([]);
  });
});
