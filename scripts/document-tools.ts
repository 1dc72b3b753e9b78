/**
 * Poppler and qpdf read our PDFs in the tests as strangers would. On Debian as root they are installed when missing;
 * elsewhere the tests that need them say that they were skipped.
 */
import { execFileSync, spawnSync } from 'node:child_process';

const has = (tool: string) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).error === undefined;

/** True when both are there at the end. */
export function ensureDocumentTools(): boolean {
  const all = () => has('pdfinfo') && has('qpdf');
  if (all()) return true;
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', 'poppler-utils', 'qpdf'], { stdio: 'ignore' });
  } catch {
    return false;
  }
  return all();
}
