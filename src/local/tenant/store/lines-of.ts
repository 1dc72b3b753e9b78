import { closeSync, openSync, readSync } from 'node:fs';

/** One line of a text file, read from the disk as it is needed. */
export interface Line {
  text: string;
  /** Counted from 1. */
  number: number;
  /** Where the line begins and where the next one does, in bytes of the file. */
  start: number;
  end: number;
  /** Whether a line break ends it; only the last one can lack it. */
  whole: boolean;
}

const LINE_BREAK = 10;
const CHUNK_BYTES = 1024 * 1024;

/** The lines of a file in turn, whatever its size; none when there is no such file. */
export function* linesOf(path: string): Generator<Line> {
  let pieces: Buffer[] = [];
  let number = 0;
  let start = 0;
  const lineSoFar = (whole: boolean): Line => {
    const bytes = Buffer.concat(pieces);
    const line = { text: bytes.toString(), number: ++number, start, end: start + bytes.length + Number(whole), whole };
    pieces = [];
    start = line.end;
    return line;
  };
  for (const chunk of chunksOf(path)) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_BREAK); at >= 0; at = chunk.indexOf(LINE_BREAK, from)) {
      pieces.push(chunk.subarray(from, at));
      from = at + 1;
      yield lineSoFar(true);
    }
    pieces.push(chunk.subarray(from));
  }
  if (pieces.some(({ length }) => length > 0)) yield lineSoFar(false);
}

function* chunksOf(path: string): Generator<Buffer> {
  const file = openIfThere(path);
  if (file === undefined) return;
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
      const length = readSync(file, chunk, 0, CHUNK_BYTES, null);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, 'r');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw cause;
  }
}
