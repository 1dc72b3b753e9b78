import { describe, expect, it } from 'vitest';
import { entryId, isEntryList, isRecord, isTextList } from '../../../src/domain/merge/merged';

describe('What a value is to a merge', () => {
  it.each([
    [{}, true],
    [{ id: 'a' }, true],
    [[], false],
    [null, false],
    [undefined, false],
    ['text', false],
    [3, false],
  ])('%j has fields: %s', (value, expected) => {
    expect(isRecord(value)).toBe(expected);
  });

  it.each([
    [[], true],
    [['a', 'b'], true],
    [['a', 3], false],
    [[3], false],
    ['ab', false],
    [{ 0: 'a' }, false],
  ])('%j is a list of words: %s', (value, expected) => {
    expect(isTextList(value)).toBe(expected);
  });

  it.each([
    [[], true],
    [[{ id: 'a' }, { personId: 'b' }], true],
    [[{ id: 'a' }, { name: 'b' }], false],
    [[{ id: 1 }], false],
    [['a'], false],
    [[null], false],
    [{ id: 'a' }, false],
  ])('%j is a list of entries: %s', (value, expected) => {
    expect(isEntryList(value)).toBe(expected);
  });

  it('knows an entry by its id, a person by the person id', () => {
    expect([entryId({ id: 'a', personId: 'p' }), entryId({ personId: 'p' })]).toEqual(['a', 'p']);
  });
});
