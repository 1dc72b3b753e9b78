/**
 * `npm run package -- --config FILE`: the production site in dist/site, the app package dist/pastoral-support.zip
 * and the XML manifest for Outlook on Mac, all from one configuration file.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Zippable, zipSync } from 'fflate';
import { checkManifest } from './package/check-manifest';
import { escapeForJson, escapeForXml, fillTemplate } from './package/fill-manifest';
import { type PackageConfig, parsePackageConfig } from './package/package-config';
import { hostingRules, stampConfig } from './package/stamp-site';

const root = new URL('..', import.meta.url).pathname;
const site = join(root, 'dist/site');
const appPackage = join(root, 'dist/package');
/** Pages that read the configuration; the event handlers and the sign-in return page need none. */
const CONFIGURED_PAGES = ['tab.html', 'outlook.html', 'browser.html'];

const { values } = parseArgs({ options: { config: { type: 'string' }, 'skip-build': { type: 'boolean' } } });
if (values.config) main(values.config);
else {
  console.error('Name the configuration file: npm run package -- --config config/example.json');
  process.exitCode = 1;
}

function main(configFile: string): void {
  try {
    const config = parsePackageConfig(readFileSync(configFile, 'utf8'), configFile);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    if (!values['skip-build'])
      execFileSync('npx', ['webpack', '--mode', 'production'], { cwd: root, stdio: 'inherit' });
    finishSite(config, version);
    const problems = writeAppPackage(config, version);
    if (problems.length > 0) throw new Error(`The manifest does not fit together:\n  ${problems.join('\n  ')}`);
    console.log(
      'Site: dist/site (upload to your static host). App package: dist/pastoral-support.zip. Outlook for Mac: dist/package/outlook-addin.xml.',
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

function finishSite(config: PackageConfig, version: string): void {
  for (const name of CONFIGURED_PAGES) {
    const path = join(site, name);
    writeFileSync(path, stampConfig(readFileSync(path, 'utf8'), config, version));
  }
  cpSync(join(root, 'manifest/icons'), join(site, 'icons'), {
    recursive: true,
    filter: (path) => !path.endsWith('.svg'),
  });
  writeFileSync(join(site, 'staticwebapp.config.json'), `${JSON.stringify(hostingRules(config), null, 2)}\n`);
}

function writeAppPackage(config: PackageConfig, version: string): readonly string[] {
  const read = (name: string) => readFileSync(join(root, 'manifest', name), 'utf8');
  const manifest = fillTemplate(read('manifest.template.json'), config, version, escapeForJson);
  const twin = fillTemplate(read('outlook-addin.template.xml'), config, version, escapeForXml);
  const icon = (path: string) => readFileSync(join(root, 'manifest', path));
  const files: Zippable = {
    'manifest.json': Buffer.from(manifest),
    'en-gb.json': Buffer.from(read('en-gb.json')),
    'cy-gb.json': Buffer.from(read('cy-gb.json')),
    'icons/outline-32.png': icon('icons/outline-32.png'),
    'icons/color-192.png': icon('icons/color-192.png'),
    'icons/color-32.png': icon('icons/color-32.png'),
  };
  mkdirSync(appPackage, { recursive: true });
  writeFileSync(join(appPackage, 'manifest.json'), manifest);
  writeFileSync(join(appPackage, 'outlook-addin.xml'), twin);
  writeFileSync(join(root, 'dist/pastoral-support.zip'), zipSync(files, { mtime: new Date('2026-01-01T00:00:00Z') }));
  const languages = { 'en-gb': JSON.parse(read('en-gb.json')), 'cy-gb': JSON.parse(read('cy-gb.json')) };
  return checkManifest(JSON.parse(manifest), languages, icon, twin);
}
