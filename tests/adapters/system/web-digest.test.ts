import { expect, test } from 'vitest';
import { createIds } from '../../../src/adapters/system/random-ids';
import { createDigest } from '../../../src/adapters/system/web-digest';

test('text is hashed as UTF-8', async () => {
  const { sha256 } = createDigest();
  expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(await sha256('ŵ')).toBe(await sha256(new Uint8Array([0xc5, 0xb5])));
});

test('a view into a larger buffer is hashed by what it shows', async () => {
  const buffer = new TextEncoder().encode('xxabcxx');
  expect(await createDigest().sha256(buffer.subarray(2, 5))).toBe(await createDigest().sha256('abc'));
});

test('every id is new', () => {
  const ids = createIds();
  expect(ids.fresh()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(ids.fresh()).not.toBe(ids.fresh());
});
