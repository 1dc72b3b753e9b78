import { describe, expect, it } from 'vitest';
import { shapeProblems } from '../../../src/policy/check/shape-problems';

describe('shapeProblems', () => {
  it('names no choice where a union has no name that tells its members apart', () => {
    const issue = { code: 'invalid_union', errors: [], path: ['length'], message: '' } as const;
    const matched = { ...issue, inclusive: false, matches: [0, 1] } as const;
    const expected = {
      code: 'pack.notOneOf',
      path: 'length',
      effect: 'block',
      params: { place: 'length', value: 'long', allowed: '' },
    };
    expect(shapeProblems([{ ...issue, errors: [] }], { length: 'long' })).toEqual([expected]);
    expect(shapeProblems([{ ...matched, errors: [], matches: [0, 1] }], { length: 'long' })).toEqual([expected]);
  });

  it('calls a value below something that is no group missing', () => {
    const issue = { code: 'invalid_type', expected: 'string', path: ['plan', 'name'], message: '' } as const;
    expect(shapeProblems([{ ...issue, path: ['plan', 'name'] }], { plan: 'short' })).toEqual([
      { code: 'pack.missing', path: 'plan.name', effect: 'block', params: { place: 'plan.name', value: '' } },
    ]);
  });
});
