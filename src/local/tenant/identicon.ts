import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

const CELLS = 5;
const CELL_PIXELS = 16;
const MARGIN_PIXELS = 8;
const SIDE = CELLS * CELL_PIXELS + 2 * MARGIN_PIXELS;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A small square picture (PNG) that is the same for the same id: a pattern mirrored left to right, in two colours. */
export function identicon(id: string): Uint8Array {
  const hash = createHash('sha256').update(id).digest();
  const palette = Buffer.from([0xf3, 0xf2, 0xf1, ...hash.subarray(0, 3).map((byte) => byte >> 1)]);
  const rows = Array.from({ length: SIDE }, (_, y) => row(hash, y));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header()),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Width, height, eight bits for each pixel, colours by number. */
function header(): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(SIDE, 0);
  data.writeUInt32BE(SIDE, 4);
  data.set([8, 3, 0, 0, 0], 8);
  return data;
}

/** One line of pixels, after the byte that says it is not filtered. */
function row(hash: Buffer, y: number): Buffer {
  const cell = (pixel: number): number => Math.floor((pixel - MARGIN_PIXELS) / CELL_PIXELS);
  const isInside = (one: number): boolean => one >= 0 && one < CELLS;
  const pixels = Array.from({ length: SIDE }, (_, x) => {
    const [column, line] = [cell(x), cell(y)];
    if (!isInside(column) || !isInside(line)) return 0;
    const mirrored = Math.min(column, CELLS - 1 - column);
    return (hash[3 + line * CELLS + mirrored] ?? 0) & 1;
  });
  return Buffer.from([0, ...pixels]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
