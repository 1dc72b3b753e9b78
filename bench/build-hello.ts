import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

/** Builds our hello world (one Fluent button, same React, Fluent, loader and minifier as the product) into `folder`. */
export async function buildHello(folder: string): Promise<void> {
  const compiler = webpack({
    mode: 'production',
    context: new URL('..', import.meta.url).pathname,
    entry: { hello: new URL('./pages/hello.tsx', import.meta.url).pathname },
    output: { path: folder, filename: 'hello.js' },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } }] },
    performance: { hints: false },
  });
  await new Promise<void>((resolve, reject) =>
    compiler?.run((error, stats) =>
      error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString('errors-only'))) : resolve(),
    ),
  );
  const html =
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hello</title></head><body><div id="root"></div><script src="hello.js"></script></body></html>';
  writeFileSync(join(folder, 'hello.html'), html);
}
