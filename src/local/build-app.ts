import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Builds the local site with webpack unless it is there and newer than every source. Rejects with a plain sentence. */
export async function buildApp(projectDir: string, siteDir: string): Promise<void> {
  const builtAt = await modifiedAt(join(siteDir, 'tab.html'));
  if (builtAt > (await newestSource(join(projectDir, 'src')))) return;
  console.log('Building the application. This takes about a minute when the sources have changed.');
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    const webpack = join(projectDir, 'node_modules', '.bin', 'webpack');
    const build = spawn(webpack, ['--env', 'local'], { cwd: projectDir, stdio: 'inherit' });
    build.once('error', reject);
    build.once('exit', resolve);
  });
  if (exitCode !== 0) throw new Error('The application could not be built; webpack says why above.');
}

const modifiedAt = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

/** When the application's sources last changed; `src/local` is not part of the application. */
async function newestSource(srcDir: string): Promise<number> {
  const files = await readdir(srcDir, { recursive: true, withFileTypes: true });
  const sources = files.filter(
    (file) => file.isFile() && !join(file.parentPath, file.name).startsWith(join(srcDir, 'local')),
  );
  const times = await Promise.all(sources.map((file) => modifiedAt(join(file.parentPath, file.name))));
  return Math.max(0, ...times);
}
