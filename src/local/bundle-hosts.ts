import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const PAGES = ['start/start-page.ts', 'teams/teams-page.ts', 'outlook/outlook-page.ts'];
const IN_APP = ['in-app/bridge.ts', 'in-app/ajax.ts', 'in-app/office-send.ts'];

/** The browser scripts of the local hosts, as file name to JavaScript text. */
export type HostBundles = {
  /** Scripts of the host pages: `start.js`, `teams.js`, `outlook.js`. */
  readonly pages: ReadonlyMap<string, string>;
  /** Scripts the app server slips into the application's pages: `bridge.js`, `ajax.js`, `office-send.js`. */
  readonly inApp: ReadonlyMap<string, string>;
};

/** Bundles the host pages and the in-app scripts in memory; takes well under a second. */
export async function bundleHosts(): Promise<HostBundles> {
  const [pages, inApp] = await Promise.all([bundle(PAGES, 'esm'), bundle(IN_APP, 'iife')]);
  return { pages: new Map([...pages].map(([name, text]) => [name.replace('-page', ''), text])), inApp };
}

async function bundle(entries: readonly string[], format: 'esm' | 'iife'): Promise<ReadonlyMap<string, string>> {
  const hostsDir = fileURLToPath(new URL('./hosts/', import.meta.url));
  const result = await build({
    entryPoints: entries.map((entry) => hostsDir + entry),
    bundle: true,
    write: false,
    outdir: '/bundle',
    target: 'es2022',
    format,
    minify: true,
    logLevel: 'silent',
  });
  return new Map(result.outputFiles.map((file) => [basename(file.path), file.text]));
}
