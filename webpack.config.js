// Builds the pages of the product. `--env local` -> dist/local (extra origins, movable clock), else -> dist/site.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';

const root = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));

/** Screens: each page loads its own entry. Everything the first screen does not need is imported lazily by the code itself. */
const SCREENS = { tab: 'tab.tsx', outlook: 'outlook.tsx', browser: 'browser.tsx', redirect: 'redirect.ts' };

export default function pagesOfTheProduct(env = {}) {
  const build = { local: Boolean(env.local), folder: resolve(root, 'dist', env.local ? 'local' : 'site') };
  return [screens(build), eventHandlers(build)];
}

function screens(build) {
  return {
    ...shared(build, 'screens', 'es2022'),
    target: ['web', 'es2022'],
    entry: Object.fromEntries(Object.entries(SCREENS).map(([name, file]) => [name, entryFile(file)])),
    output: {
      path: build.folder,
      filename: 'assets/[name].[contenthash:10].js',
      chunkFilename: 'assets/[name].[contenthash:10].js',
      assetModuleFilename: 'assets/[name].[contenthash:10][ext]',
      // Every page lies at the root of the site, so that the same build serves any origin and folder.
      publicPath: '',
      clean: { keep: (file) => !file.startsWith('assets/') },
    },
    optimization: {
      minimizer: [build.local ? new EsbuildPlugin({ target: 'es2022' }) : new TerserPlugin({ extractComments: false })],
      splitChunks: { chunks: 'all' },
    },
    plugins: [constants(build), ...Object.keys(SCREENS).map((name) => page(name, [name]))],
  };
}

/**
 * The event bundle. Classic Outlook runs it without a browser: one file, ES2016, no `async`, no conditional operator
 * (office-js-docs "troubleshoot event-based add-ins"), so it is not minified either: minifiers write conditionals.
 */
function eventHandlers(build) {
  return {
    ...shared(build, 'commands', 'es2016'),
    target: ['web', 'es5'],
    entry: { commands: entryFile('commands.ts') },
    output: { path: build.folder, filename: 'commands.js', publicPath: '' },
    optimization: { minimize: false, splitChunks: false },
    plugins: [constants(build), page('commands', ['commands'])],
  };
}

function shared(build, name, target) {
  return {
    name,
    mode: 'production',
    context: root,
    devtool: false,
    cache: {
      type: 'filesystem',
      name: `${name}-${build.local ? 'local' : 'site'}`,
      cacheDirectory: resolve(root, '.cache/webpack'),
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target, jsx: 'automatic' } },
        { test: /\.(ttf|otf|woff2)$/, type: 'asset/resource' },
      ],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

const entryFile = (file) => resolve(root, 'src/entry', file);

const constants = (build) =>
  new webpack.DefinePlugin({ __LOCAL__: JSON.stringify(build.local), __APP_VERSION__: JSON.stringify(version) });

const page = (name, chunks) =>
  new HtmlWebpackPlugin({
    template: resolve(root, `src/entry/pages/${name}.html`),
    filename: `${name}.html`,
    chunks,
    inject: 'head',
    // Event handlers must be registered as soon as the file has run; screens wait for the page.
    scriptLoading: name === 'commands' ? 'blocking' : 'defer',
    // The packaging step and the local server replace the configuration text literally.
    minify: false,
  });
