import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { instant } from '../../../src/domain/date/iso-date';
import { checkChain, entryText, FIRST_PREV_HASH } from '../../../src/domain/history/chain';
import type { HistoryEntry } from '../../../src/domain/history/history-entry';
import { caseRef } from '../../support/builders';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const hashOf = async (text: string) => sha256(text);

function chainOf(...what: string[]): HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  for (const [index, each] of what.entries()) {
    const entry = {
      schemaVersion: 1 as const,
      caseRef: caseRef('PSP-0142'),
      sequence: index + 1,
      onceKey: `${each}|${index}`,
      at: instant('2026-10-06T10:00:00Z'),
      by: 'Angharad Rees',
      what: each,
      why: '',
      details: { from: 'considering', to: 'gathering' },
      prevHash: entries.at(-1)?.hash ?? FIRST_PREV_HASH,
    };
    entries.push({ ...entry, hash: sha256(entryText(entry)) });
  }
  return entries;
}

const changed = (entries: HistoryEntry[], index: number, more: Partial<HistoryEntry>) =>
  entries.map((entry, place) => (place === index ? { ...entry, ...more } : entry));

describe('checkChain', () => {
  // Made in each test: a fault in the making is then a failed test.
  const three = () => chainOf('opened', 'gathering', 'booked');

  it('finds an unbroken chain whole, in any order of reading', async () => {
    await expect(checkChain([...three()].reverse(), hashOf)).resolves.toEqual({ intact: true });
    await expect(checkChain([], hashOf)).resolves.toEqual({ intact: true });
  });

  it('finds the entry whose words were changed', async () => {
    await expect(checkChain(changed(three(), 1, { by: 'Somebody else' }), hashOf)).resolves.toEqual({
      intact: false,
      brokenAt: 2,
    });
  });

  it('finds the entry after one that was changed and hashed again', async () => {
    const { hash: _old, ...rest } = { ...(three()[1] as HistoryEntry), why: 'another reason' };
    const forged = changed(three(), 1, { ...rest, hash: sha256(entryText(rest)) });
    await expect(checkChain(forged, hashOf)).resolves.toEqual({ intact: false, brokenAt: 3 });
  });

  it('finds a number that was skipped although every hash fits', async () => {
    const { hash: _old, ...rest } = { ...(three()[2] as HistoryEntry), sequence: 4 };
    const skipped = changed(three(), 2, { ...rest, hash: sha256(entryText(rest)) });
    await expect(checkChain(skipped, hashOf)).resolves.toEqual({ intact: false, brokenAt: 3 });
  });

  it('finds a gap, and a chain whose beginning is gone', async () => {
    await expect(checkChain([three()[0], three()[2]] as HistoryEntry[], hashOf)).resolves.toEqual({
      intact: false,
      brokenAt: 2,
    });
    await expect(checkChain(three().slice(1), hashOf)).resolves.toEqual({ intact: false, brokenAt: 1 });
  });
});

describe('What is hashed', () => {
  it('is everything of the entry but its hash, with sorted keys', () => {
    const { hash: _hash, ...first } = chainOf('opened')[0] as HistoryEntry;
    expect(entryText(first)).toBe(
      '{"at":"2026-10-06T10:00:00Z","by":"Angharad Rees","caseRef":"PSP-0142","details":{"from":"considering","to":"gathering"},"onceKey":"opened|0","prevHash":"","schemaVersion":1,"sequence":1,"what":"opened","why":""}',
    );
  });
});
