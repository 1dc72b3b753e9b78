import { expect, it } from 'vitest';
import { hashGroups } from '../../../src/domain/plan/hash-groups';

it('shows the first sixteen characters of a hash in four groups, to be compared by eye (RELIABILITY 5)', () => {
  expect(hashGroups(`0123456789abcdef${'9'.repeat(48)}`)).toBe('0123 4567 89ab cdef');
});

it('has no group where there is no hash', () => {
  expect(hashGroups('')).toBe('');
});
