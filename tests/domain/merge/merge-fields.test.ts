import { describe, expect, it } from 'vitest';
import { mergeFields } from '../../../src/domain/merge/merge-fields';

const POLICY = { byField: ['times'], longest: { outcomes: 2 } };
const merge = (base: unknown, mine: unknown, theirs: unknown, key = 'list') =>
  mergeFields('', { [key]: base }, { [key]: mine }, { [key]: theirs }, POLICY);

describe('mergeFields', () => {
  it('takes words out that I removed, and adds what each side added', () => {
    expect(merge(['a', 'b', 'c'], ['b', 'c', 'x'], ['a', 'b', 'y'])).toEqual({
      value: { list: ['b', 'y', 'x'] },
      conflicts: [],
    });
  });

  it('merges words that both began', () => {
    expect(merge(undefined, ['a', 'b'], ['b', 'c'])).toEqual({ value: { list: ['b', 'c', 'a'] }, conflicts: [] });
  });

  it('merges entries that both began', () => {
    const [mine, theirs] = [[{ id: 'm' }], [{ id: 't' }]];
    expect(merge(undefined, mine, theirs)).toEqual({ value: { list: [{ id: 't' }, { id: 'm' }] }, conflicts: [] });
  });

  it('merges fields that both began where fields are independent', () => {
    expect(merge(undefined, { from: '09:00' }, { to: '12:00' }, 'times')).toEqual({
      value: { times: { from: '09:00', to: '12:00' } },
      conflicts: [],
    });
  });

  it('leaves a list beside a text to a person, whichever side wrote which', () => {
    const list = [{ id: 'a' }];
    expect(merge(undefined, list, 'text').conflicts).toEqual([{ key: 'list', mine: list, theirs: 'text' }]);
    expect(merge(undefined, 'text', list).conflicts).toEqual([{ key: 'list', mine: 'text', theirs: list }]);
  });

  it('takes additions up to the longest list, and leaves more to a person', () => {
    const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    expect(merge([], [a], [b], 'outcomes')).toEqual({ value: { outcomes: [b, a] }, conflicts: [] });
    expect(merge([], [a, c], [b], 'outcomes')).toEqual({
      value: { outcomes: [b] },
      conflicts: [{ key: 'outcomes', mine: [a, c], theirs: [b] }],
    });
  });
});
