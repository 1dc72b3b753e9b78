import { expect, it } from 'vitest';
import { strokesIn } from '../../../src/ui/sign/strokes-in';

it('fits a drawing into the box in whole numbers and keeps its proportions', () => {
  const strokes = strokesIn(
    [
      {
        points: [
          { x: 0, y: 0 },
          { x: 250.4, y: 100 },
          { x: 600, y: -3 },
        ],
      },
    ],
    {
      width: 500,
      height: 200,
    },
  );
  expect(strokes).toEqual([
    [
      [0, 0],
      [501, 200],
      [1000, 0],
    ],
  ]);
});
