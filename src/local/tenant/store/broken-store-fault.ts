import { dirname } from 'node:path';

/** Thrown when the kept data cannot be trusted. Says what to do: nothing is repaired or dropped without being asked. */
export class BrokenStoreFault extends Error {
  override readonly name = 'BrokenStoreFault';

  /** `soundBytes` is how much of the file can still be used, where that much alone would make sense. */
  constructor(path: string, what: string, soundBytes?: number) {
    super(
      [
        `The tenant does not start: ${path} is damaged (${what}). Nothing was changed.`,
        'Put back a copy of the folder that you trust;',
        ...(soundBytes === undefined
          ? []
          : [`or keep what was written before and lose what came after: truncate -s ${soundBytes} '${path}';`]),
        `or lose everything and start from the seed: move ${dirname(path)} away.`,
      ].join('\n'),
    );
  }
}
