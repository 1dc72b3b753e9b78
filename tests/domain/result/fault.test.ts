import { describe, expect, it } from 'vitest';
import { Fault, unreachable } from '../../../src/domain/result/fault';

describe('A fault', () => {
  it('carries its name, its code and what caused it', () => {
    const cause = new TypeError('not a function');
    const fault = new Fault('plan.notFrozen', { cause });
    expect(fault).toMatchObject({ name: 'Fault', code: 'plan.notFrozen', message: 'plan.notFrozen', cause });
    expect(fault).toBeInstanceOf(Error);
  });

  it('is thrown with the value where a switch should never arrive', () => {
    const value = 'tuesday' as never; // what the types say cannot be
    expect(() => unreachable(value)).toThrow(new Fault('unreachable:tuesday'));
  });
});
