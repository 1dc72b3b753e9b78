import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

/** The pages of `bench/pages` that have a script: ours and their peers. */
export const PAGES = {
  hello: 'hello.tsx',
  board: 'board.tsx',
  'data-grid': 'data-grid.tsx',
  document: 'document.ts',
  pdfmake: 'pdfmake.ts',
} as const;

/** Builds the pages into `folder` with the loader and the minifier of the product. */
export async function buildPages(folder: string): Promise<void> {
  const pages = new URL('./pages/', import.meta.url).pathname;
  const compiler = webpack({
    mode: 'production',
    context: new URL('..', import.meta.url).pathname,
    entry: Object.fromEntries(Object.entries(PAGES).map(([name, file]) => [name, join(pages, file)])),
    output: { path: folder, filename: '[name].js', publicPath: '' },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } },
        { test: /\.ttf$/, type: 'asset/resource' },
      ],
    },
    plugins: [new webpack.DefinePlugin({ __LOCAL__: 'false', __APP_VERSION__: '"0.1.0"' })],
    performance: { hints: false },
  });
  await new Promise<void>((resolve, reject) =>
    compiler?.run((error, stats) =>
      error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString('errors-only'))) : resolve(),
    ),
  );
  for (const name of Object.keys(PAGES)) writeFileSync(join(folder, `${name}.html`), shell(name));
}

const shell = (name: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title></head><body><div id="root"></div><script src="${name}.js"></script></body></html>`;
