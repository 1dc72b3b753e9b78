import type { Mark } from '../../domain/signature/signature';

const BOX = { width: 1000, height: 400 };

/** What was drawn, as whole numbers in a box of 1000 x 400, the drawing's proportions kept. */
export function strokesIn(
  groups: readonly { readonly points: readonly { readonly x: number; readonly y: number }[] }[],
  pad: { readonly width: number; readonly height: number },
): Extract<Mark, { kind: 'drawn' }>['strokes'] {
  const scale = Math.min(BOX.width / pad.width, BOX.height / pad.height);
  const inside = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value * scale)));
  return groups.map(({ points }) => points.map(({ x, y }) => [inside(x, BOX.width), inside(y, BOX.height)]));
}
