import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Builds the local site with webpack when it is not there yet. Rejects with a plain sentence when the build fails. */
export async function buildAppIfMissing(projectDir: string, siteDir: string): Promise<void> {
  const isBuilt = await stat(join(siteDir, 'tab.html')).then(
    () => true,
    () => false,
  );
  if (isBuilt) return;
  console.log('Building the application. This happens once and takes about a minute.');
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    const webpack = join(projectDir, 'node_modules', '.bin', 'webpack');
    const build = spawn(webpack, ['--env', 'local'], { cwd: projectDir, stdio: 'inherit' });
    build.once('error', reject);
    build.once('exit', resolve);
  });
  if (exitCode !== 0) throw new Error('The application could not be built; webpack says why above.');
}
