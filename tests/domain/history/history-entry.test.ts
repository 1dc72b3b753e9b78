import { describe, expect, it } from 'vitest';
import { HistoryEntrySchema } from '../../../src/domain/history/history-entry';

const ENTRY = {
  schemaVersion: 1,
  caseRef: 'PSP-0142',
  sequence: 3,
  onceKey: 'sent|D-1',
  at: '2026-10-06T10:00:00Z',
  by: 'Angharad Rees',
  what: 'sent',
  why: '',
  details: { kind: 'M1' },
  prevHash: 'a'.repeat(64),
  hash: 'b'.repeat(64),
};

describe('A line of the history', () => {
  it('survives a round trip', () => {
    expect(HistoryEntrySchema.parse(JSON.parse(JSON.stringify(ENTRY)))).toEqual(ENTRY);
  });

  it.each([
    ['schemaVersion', 2],
    ['caseRef', 'Owain'],
    ['sequence', '3'],
    ['onceKey', 'x'.repeat(201)],
    ['at', '2026-10-06'],
    ['by', 'x'.repeat(121)],
    ['what', 'x'.repeat(61)],
    ['why', 'x'.repeat(501)],
    ['details', { kind: 1 }],
    ['prevHash', null],
    ['hash', null],
  ])('is refused with %s %j', (field, value) => {
    const read = HistoryEntrySchema.safeParse({ ...ENTRY, [field]: value });
    expect(read.error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });

  it.each([
    ['onceKey', 200],
    ['by', 120],
    ['what', 60],
    ['why', 500],
  ])('takes a %s of %d characters', (field, length) => {
    expect(HistoryEntrySchema.safeParse({ ...ENTRY, [field]: 'x'.repeat(length) }).success).toBe(true);
  });
});
