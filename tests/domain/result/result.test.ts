import { describe, expect, it } from 'vitest';
import { asksReason, blocks, warns } from '../../../src/domain/result/issue';
import { fail, invalid, ok } from '../../../src/domain/result/result';

describe('A result', () => {
  it('is a value, or a failure of its kind', () => {
    expect(ok(3)).toEqual({ ok: true, value: 3 });
    expect(fail({ kind: 'offline' })).toEqual({ ok: false, failure: { kind: 'offline' } });
  });

  it('is invalid with its issues', () => {
    const issue = blocks('required', 'name');
    expect(invalid(issue)).toEqual({ ok: false, failure: { kind: 'invalid', issues: [issue] } });
  });
});

describe('An issue', () => {
  it.each([
    [blocks, 'block'],
    [asksReason, 'reason'],
    [warns, 'warn'],
  ] as const)('of %s has the effect %s', (make, effect) => {
    expect(make('code', 'path', { rule: 'R-NPT-02' })).toEqual({
      code: 'code',
      path: 'path',
      effect,
      rule: 'R-NPT-02',
    });
  });
});
