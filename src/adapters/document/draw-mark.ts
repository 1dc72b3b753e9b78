import type { Mark } from '../../domain/signature/signature';
import { INK } from './sheet';

/** The box in which signers draw, in its own units. */
const BOX = { width: 1000, height: 400 };
/** Height of a drawn signature on paper, in points. */
export const MARK_HEIGHT = 44;
export const MARK_WIDTH = (MARK_HEIGHT * BOX.width) / BOX.height;

export type DrawnMark = Extract<Mark, { kind: 'drawn' }>;

/** The strokes of a drawn signature as vector paths, scaled to `MARK_WIDTH` by `MARK_HEIGHT`. */
export function drawMark(document: PDFKit.PDFDocument, mark: DrawnMark, left: number, top: number): void {
  const scale = MARK_HEIGHT / BOX.height;
  const place = ([x, y]: readonly [number, number]): [number, number] => [left + x * scale, top + y * scale];
  document.lineWidth(1.3).lineCap('round').lineJoin('round').strokeColor(INK).fillColor(INK);
  for (const stroke of mark.strokes) {
    const [first, ...rest] = stroke.map(place);
    if (first === undefined) continue;
    if (rest.length === 0) {
      document.circle(...first, 0.8).fill();
      continue;
    }
    document.moveTo(...first);
    for (const point of rest) document.lineTo(...point);
    document.stroke();
  }
}
