import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/domain/plan/canonical-json';

const keys = fc.string({ maxLength: 8 }).filter((key) => key !== '__proto__');
const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tie('value'), { maxKeys: 5 }),
  ),
})).value;

/** The same value with the keys of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, reversed(field)]),
  );
}

describe('canonicalJson', () => {
  it('sorts keys by code unit at every depth', () => {
    expect(canonicalJson({ b: 1, a: { z: true, Z: 'x' }, 10: 0, 9: 0 })).toBe(
      '{"10":0,"9":0,"a":{"Z":"x","z":true},"b":1}',
    );
  });

  it('does not depend on the order of keys', () => {
    fc.assert(fc.property(values, (value) => canonicalJson(reversed(value)) === canonicalJson(value)));
  });

  it('reads back to text that is canonical already', () => {
    fc.assert(
      fc.property(values, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('is in NFC throughout, and the same for text that differs only in composition', () => {
    expect(canonicalJson('Siân')).toBe(canonicalJson('Sia\u0302n'));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const canonical = canonicalJson({ text });
        expect(canonical).toBe(canonical.normalize('NFC'));
      }),
    );
  });

  it('writes one line end', () => {
    expect(canonicalJson('a\r\nb\rc\nd')).toBe('"a\\nb\\nc\\nd"');
  });

  it('leaves out fields that are null or undefined, and says so nowhere', () => {
    expect(canonicalJson({ a: null, b: undefined, c: { d: undefined } })).toBe('{"c":{}}');
    fc.assert(
      fc.property(fc.dictionary(keys, fc.constantFrom(null, undefined, 1)), (value) => {
        expect(canonicalJson(value)).not.toMatch(/:(null|undefined)/);
      }),
    );
  });

  it('writes minus zero as zero', () => {
    expect(canonicalJson([-0, 0])).toBe('[0,0]');
  });

  it.each([
    ['a hole in a list', [1, undefined, 2]],
    ['null in a list', [null]],
    ['an endless number', Number.POSITIVE_INFINITY],
    ['nothing at all', null],
    ['a date object', new Date(0)],
    ['a function', () => 1],
    ['nothing', undefined],
    ['two keys that are one in NFC', { â: 1, 'a\u0302': 2 }],
  ])('refuses %s', (_what, value) => {
    expect(() => canonicalJson(value)).toThrowError(/^canonical\./);
  });
});
