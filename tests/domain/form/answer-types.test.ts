import { describe, expect, it } from 'vitest';
import type { z } from 'zod/mini';
import * as answer from '../../../src/domain/form/answer-types';
import { changedAnswers } from '../../../src/domain/form/changed-answers';

const takes = (schema: z.ZodMiniType, ...values: readonly unknown[]) =>
  values.map((value) => schema.safeParse(value).success);

describe('the kinds of stored answers', () => {
  it('are all optional, except inside a row', () => {
    const kinds = [answer.text(5), answer.longText(), answer.date(), answer.time(), answer.yesNo(), answer.number(0)];
    expect(kinds.map((kind) => kind.safeParse(undefined).success)).toEqual([true, true, true, true, true, true]);
    expect(takes(answer.cellText(5), undefined, '')).toEqual([false, true]);
    expect(takes(answer.rowId(), undefined, 'x'.repeat(64), 'x'.repeat(65))).toEqual([false, true, false]);
  });

  it('keep to their lengths and limits', () => {
    expect(takes(answer.text(5), '12345', '123456')).toEqual([true, false]);
    expect(takes(answer.longText(), 'x'.repeat(5000), 'x'.repeat(5001))).toEqual([true, false]);
    expect(takes(answer.number(1), 1, 0, 1_000_000)).toEqual([true, false, true]);
    expect(takes(answer.number(0, 100), 100, 101)).toEqual([true, false]);
  });

  it('know days, times and the answers that are offered', () => {
    expect(takes(answer.date(), '2026-02-28', '2026-02-29')).toEqual([true, false]);
    expect(takes(answer.time(), '23:59', '24:00')).toEqual([true, false]);
    expect(takes(answer.choice(['yes', 'no']), 'yes', 'maybe')).toEqual([true, false]);
    expect(takes(answer.choices(['yes', 'no']), [], ['yes', 'no'], ['maybe'])).toEqual([true, true, false]);
  });

  it('have rows with an identifier, and tables with the rows they name', () => {
    expect(takes(answer.rows({ note: answer.cellText(5) }), [{ id: 'r1', note: '' }], [{ note: '' }])).toEqual([
      true,
      false,
    ]);
    const grid = answer.grid(['mon', 'tue'], { on: answer.yesNo() });
    expect(takes(grid, {}, { mon: { on: true } }, { sun: { on: true } })).toEqual([true, true, false]);
  });

  it('keep the sections that staff marked', () => {
    const schema = answer.formAnswers({ note: answer.text(5) });
    expect(schema.parse({ note: 'a', completedSections: ['views'], other: 1 })).toEqual({
      note: 'a',
      completedSections: ['views'],
    });
  });
});

describe('changedAnswers', () => {
  it('names the guarded answers that are not the same', () => {
    const before: { a?: string; b?: string; c?: string } = { a: '1', b: '2' };
    expect(changedAnswers(before, { a: '1', b: '3', c: '4' }, ['a', 'b'])).toEqual(['b']);
    expect(changedAnswers(before, { b: '2' }, ['a', 'b'])).toEqual(['a']);
  });
});
