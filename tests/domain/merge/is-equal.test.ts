import { describe, expect, it } from 'vitest';
import { isEqual } from '../../../src/domain/merge/is-equal';

describe('isEqual', () => {
  it.each([
    [undefined, undefined, true],
    [undefined, null, true],
    [null, undefined, true],
    [null, null, true],
    [null, 'a', false],
    ['a', null, false],
    [undefined, 'a', false],
    ['a', undefined, false],
    ['a', 'a', true],
    ['a', 'b', false],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 2 }, false],
    [['a', 'b'], ['b', 'a'], false],
  ])('%j and %j: %s', (left, right, expected) => {
    expect(isEqual(left, right)).toBe(expected);
  });
});
