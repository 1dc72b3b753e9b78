/** A bug: something the program itself got wrong. Caught only at the edge (workflow runner, React boundary, server root). */
export class Fault extends Error {
  override readonly name = 'Fault';
  constructor(
    readonly code: string,
    options?: { cause?: unknown },
  ) {
    super(code, options);
  }
}

/** Makes a switch exhaustive: reaching it is a bug. */
export function unreachable(value: never): never {
  throw new Fault(`unreachable:${String(value)}`);
}
