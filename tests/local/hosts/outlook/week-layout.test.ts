import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../../../src/local/hosts/outlook/week-layout';

const span = (startMs: number, endMs: number) => ({ startMs, endMs });

describe('events of one day', () => {
  it('that follow each other have the whole width', () => {
    const placed = sideBySide([span(10, 11), span(9, 10)]);
    expect(placed.map(({ thing, lane, lanes }) => [thing.startMs, lane, lanes])).toEqual([
      [9, 0, 1],
      [10, 0, 1],
    ]);
  });

  it('at the same time share it, and a lane that is free again is used again', () => {
    const placed = sideBySide([span(9, 12), span(9, 10), span(10, 11)]);
    expect(placed.map(({ lane, lanes }) => [lane, lanes])).toEqual([
      [0, 2],
      [1, 2],
      [1, 2],
    ]);
  });

  it('never cover each other', () => {
    const spans = fc.array(fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 300 })), { maxLength: 12 });
    fc.assert(
      fc.property(spans, (drawn) => {
        const placed = sideBySide(drawn.map(([startMs, length]) => span(startMs, startMs + length)));
        expect(placed).toHaveLength(drawn.length);
        for (const [index, one] of placed.entries()) {
          expect(one.lane).toBeLessThan(one.lanes);
          for (const other of placed.slice(index + 1)) {
            const meet = one.thing.startMs < other.thing.endMs && other.thing.startMs < one.thing.endMs;
            if (!meet) continue;
            expect(one.lanes).toBe(other.lanes);
            expect(one.lane).not.toBe(other.lane);
          }
        }
      }),
    );
  });
});
