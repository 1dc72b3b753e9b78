import { describe, expect, it } from 'vitest';
import { shapeProblems } from '../../../src/policy/check/shape-problems';

describe('shapeProblems', () => {
  it('names no choice where a union has no name that tells its members apart', () => {
    const issue = { code: 'invalid_union' as const, path: ['length'], message: '' };
    const expected = {
      code: 'pack.notOneOf',
      path: 'length',
      effect: 'block',
      params: { place: 'length', value: 'long', allowed: '' },
    };
    const json = { length: 'long' };
    expect(shapeProblems([{ ...issue, errors: [] }], json)).toEqual([expected]);
    expect(shapeProblems([{ ...issue, errors: [], inclusive: false, matches: [0, 1] }], json)).toEqual([expected]);
  });

  it('calls a value below something that is no group missing', () => {
    const issue = { code: 'invalid_type' as const, expected: 'string' as const, path: ['plan', 'name'], message: '' };
    expect(shapeProblems([issue], { plan: 'short' })).toEqual([
      { code: 'pack.missing', path: 'plan.name', effect: 'block', params: { place: 'plan.name', value: '' } },
    ]);
  });
});
