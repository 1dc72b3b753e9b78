import { describe, expect, it } from 'vitest';
import { KeySchema } from '../../../src/domain/wording/key';
import { WordingSchema, wordingIn } from '../../../src/domain/wording/wording';

describe('wordingIn', () => {
  it('gives the words in the language', () => {
    expect(wordingIn({ en: 'plan', cy: 'cynllun' }, 'cy')).toBe('cynllun');
    expect(wordingIn({ en: 'plan', cy: 'cynllun' }, 'en')).toBe('plan');
  });

  it('gives English where the authority writes no Welsh', () => {
    expect(wordingIn({ en: 'plan' }, 'cy')).toBe('plan');
  });
});

describe('the schemas of words and keys', () => {
  it.each([
    ['a', false],
    ['ab', true],
    [`a${'b'.repeat(59)}`, true],
    [`a${'b'.repeat(60)}`, false],
    ['Ab', false],
    ['a-b', false],
    ['1a', false],
  ])('the key %s is fine: %s', (key, isFine) => {
    expect(KeySchema.safeParse(key).success).toBe(isFine);
  });

  it('a key that is none is named as one', () => {
    expect(KeySchema.safeParse('1a').error?.issues[0]?.message).toBe('key');
  });

  it.each([
    [{ en: 'x'.repeat(300) }, true],
    [{ en: 'x'.repeat(301) }, false],
    [{ en: '' }, false],
    [{ cy: 'x' }, false],
    [{ en: 'x', fr: 'x' }, false],
  ])('words %#: %s', (wording, isFine) => {
    expect(WordingSchema.safeParse(wording).success).toBe(isFine);
  });
});
