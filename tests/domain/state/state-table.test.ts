import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { asksReason, blocks, warns } from '../../../src/domain/result/issue';
import { auto } from '../../../src/domain/state/follow';
import { judgeStep, type StateRow } from '../../../src/domain/state/state-table';

type Light = 'red' | 'amber' | 'green';
const row = (...effects: readonly ('block' | 'reason' | 'warn')[]): StateRow<Light, { readonly n: number }> => ({
  from: ['red', 'amber'],
  to: 'green',
  guards: effects.map((effect) => () => [{ block: blocks, reason: asksReason, warn: warns }[effect]('x', 'y')]),
  follows: [auto('list.close', 'D1', { inputs: ({ n }) => ({ n }) })],
});

describe('A step of a state table', () => {
  it('is made from any state of its row, and then causes what follows', () => {
    const follows = [{ effect: 'auto', code: 'list.close', why: { rule: 'D1', inputs: { n: 1 } } }];
    expect(judgeStep(row(), 'red', { n: 1 })).toEqual({ allowed: true, to: 'green', issues: [], follows });
    expect(judgeStep(row(), 'amber', { n: 1 }).allowed).toBe(true);
  });

  it('is refused from any other state, under the code given', () => {
    const refused = { allowed: false, to: 'green', follows: [] };
    const issue = (code: string) => ({ code, path: 'state', effect: 'block' });
    expect(judgeStep(row(), 'green', { n: 1 })).toEqual({ ...refused, issues: [issue('step.wrongState')] });
    expect(judgeStep(row(), 'green', { n: 1 }, 'case.wrongState').issues).toEqual([issue('case.wrongState')]);
  });

  it('asks every guard: a block or an open reason refuses, a warning does not', () => {
    expect(judgeStep(row('warn'), 'red', { n: 1 }).allowed).toBe(true);
    expect(judgeStep(row('warn', 'reason'), 'red', { n: 1 })).toMatchObject({ allowed: false, follows: [] });
    expect(judgeStep(row('block', 'warn'), 'red', { n: 1 }).issues.map(({ effect }) => effect)).toEqual([
      'block',
      'warn',
    ]);
  });
});

describe('What a step causes', () => {
  it('has its rule alone where nothing else is said of it', () => {
    expect(auto('list.close', 'D1')({})).toStrictEqual([
      { effect: 'auto', code: 'list.close', why: { rule: 'D1', inputs: {} } },
    ]);
  });

  it('has its rule, inputs and day, and only when its condition holds', () => {
    const follow = auto<{ readonly n: number }>('mail.M7', 'D1', {
      when: ({ n }) => n > 1,
      inputs: ({ n }) => ({ n }),
      on: () => day('2026-11-30'),
    });
    expect(follow({ n: 1 })).toEqual([]);
    expect(follow({ n: 2 })).toEqual([
      { effect: 'auto', code: 'mail.M7', why: { rule: 'D1', inputs: { n: 2 }, on: '2026-11-30' } },
    ]);
  });
});
