import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, buildSync } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The code of each file that is left in a program once unused code is dropped; paths from the root. */
export type Packed = ReadonlyMap<string, string>;

/** This version as schools get it: everything that the entries need, also what they load later. */
export function packedProduct(): Packed {
  const entries = readdirSync(`${ROOT}src/entry`).filter((name) => /\.tsx?$/.test(name));
  return packed({ absWorkingDir: ROOT, entryPoints: entries.map((name) => `src/entry/${name}`) });
}

/** Packs without minifying. Types are gone, and so are exports that no code of the program uses. */
export function packed(options: BuildOptions): Packed {
  const { outputFiles } = buildSync({
    ...options,
    bundle: true,
    write: false,
    splitting: true,
    format: 'esm',
    jsx: 'automatic',
    outdir: 'packed',
    packages: 'external',
    loader: { '.ttf': 'empty' },
    define: { __LOCAL__: 'false', __APP_VERSION__: '""' },
    logLevel: 'silent',
  });
  // Before the code of each file stands its path, as a comment in the first column.
  const parts = outputFiles.flatMap(({ text }) => text.split(/^(?=\/\/ \S+\.(?:tsx?|json)$)/m).slice(1));
  return new Map(parts.map((part) => [part.slice(3, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)]));
}

/** Whether an export of a file is left in the program. A type never is. */
export function isPacked(program: Packed, file: string, name: string): boolean {
  // A name that another file also uses is given a number.
  return new RegExp(`^(?:async )?(?:var|let|const|function\\*?|class) ${name}\\d*\\b`, 'm').test(
    program.get(file) ?? '',
  );
}
