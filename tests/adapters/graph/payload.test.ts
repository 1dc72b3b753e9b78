import { describe, expect, test } from 'vitest';
import { z } from 'zod/mini';
import { PAYLOAD_PART_LENGTH, readPayload, writePayload } from '../../../src/adapters/graph/payload';
import type { RecordKind } from '../../../src/adapters/graph/record-kind';

interface Note {
  schemaVersion: 3;
  text: string;
}
const noteKind: RecordKind<Note> = {
  list: 'plans',
  keyColumn: 'PlanKey',
  schema: z.object({ schemaVersion: z.literal(3), text: z.string() }),
  schemaVersion: 3,
  upgrades: {
    1: (note) => ({ schemaVersion: 2, words: note.words ?? 'none' }),
    2: ({ words }) => ({ schemaVersion: 3, text: words }),
  },
  key: () => 'note',
  columns: () => ({}),
  payloadParts: 4,
  hasCaseRef: false,
  hasOpen: false,
};
const note = (text: string): Note => ({ schemaVersion: 3, text });
const unreadable = { ok: false, failure: { kind: 'unreadable', record: 'PSP-0142|1' } };
const readBack = (fields: Record<string, unknown>) => readPayload(noteKind, fields, 'PSP-0142|1');

describe('writing a record', () => {
  test('a short record fills one column and empties the others', () => {
    expect(writePayload(noteKind, note('Dŵr'))).toEqual({
      ok: true,
      value: {
        record: note('Dŵr'),
        columns: { Payload: '{"schemaVersion":3,"text":"Dŵr"}', Payload2: '', Payload3: '', Payload4: '' },
      },
    });
  });

  test('a long record goes over several columns and comes back whole', () => {
    const long = note(`${'ab 😀'.repeat(30_000)}end`);
    const written = writePayload(noteKind, long);
    if (!written.ok) throw new Error('not written');
    const parts = Object.values(written.value.columns).filter((part) => part !== '');
    expect(parts.length).toBe(3);
    for (const part of parts) {
      expect(part.length).toBeLessThanOrEqual(PAYLOAD_PART_LENGTH);
      expect(part).toBe(part.trim());
      expect(part).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
    }
    expect(readBack(written.value.columns)).toEqual({ ok: true, value: long });
  });

  test('a record that no list can hold is refused before anything is sent', () => {
    expect(writePayload(noteKind, note('x'.repeat(4 * PAYLOAD_PART_LENGTH)))).toEqual({
      ok: false,
      failure: { kind: 'invalid', issues: [{ code: 'record.tooLarge', path: '', effect: 'block' }] },
    });
  });

  test('a record that could not be read again is refused, by field', () => {
    expect(writePayload(noteKind, { schemaVersion: 3 } as Note)).toEqual({
      ok: false,
      failure: { kind: 'invalid', issues: [{ code: 'record.invalid', path: 'text', effect: 'block' }] },
    });
  });
});

describe('reading a record', () => {
  test('an old record climbs one version at a time', () => {
    expect(readBack({ Payload: '{"schemaVersion":1,"words":"old"}' })).toEqual({ ok: true, value: note('old') });
    expect(readBack({ Payload: '{"schemaVersion":2,"words":"newer"}' })).toEqual({ ok: true, value: note('newer') });
  });

  test('keys that nobody knows are dropped', () => {
    expect(readBack({ Payload: '{"schemaVersion":3,"text":"a","isAdmin":true}' })).toEqual({
      ok: true,
      value: note('a'),
    });
  });

  test.each([
    ['edited by hand into something that is no JSON', '{"schemaVersion":3,"text":'],
    ['written by a newer version', '{"schemaVersion":4,"text":"a"}'],
    ['of another shape', '{"schemaVersion":3,"text":7}'],
    ['a list instead of a record', '[]'],
    ['with a prototype key', '{"schemaVersion":3,"text":"a","__proto__":{"isAdmin":true}}'],
    ['with a constructor key', '{"schemaVersion":3,"text":"a","inner":{"constructor":{"prototype":{}}}}'],
  ])('a record %s is unreadable', (_, payload) => {
    expect(readBack({ Payload: payload })).toEqual(unreadable);
  });

  test('an empty row is unreadable', () => {
    expect(readBack({})).toEqual(unreadable);
  });
});
