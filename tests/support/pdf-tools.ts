import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs one of Debian's PDF tools on a document and gives what it prints. `PDF` in the arguments is the file. */
export function runPdfTool(tool: string, args: readonly string[], pdf: Uint8Array): { code: number; text: string } {
  return inFolder(pdf, (file) => {
    const run = spawnSync(
      tool,
      args.map((arg) => (arg === 'PDF' ? file : arg)),
      { encoding: 'utf8' },
    );
    return { code: run.status ?? -1, text: `${run.stdout}${run.stderr}` };
  });
}

/** The first file attached to a document, as pdfdetach saves it. */
export function firstAttachment(pdf: Uint8Array): string {
  return inFolder(pdf, (file) => {
    spawnSync('pdfdetach', ['-save', '1', '-o', `${file}.attached`, file]);
    return readFileSync(`${file}.attached`, 'utf8');
  });
}

/** The reason why tests with a tool cannot run here, or undefined when they can. */
export function whyWithout(tool: string, debianPackage: string): string | undefined {
  const found = spawnSync(tool, [tool === 'qpdf' ? '--version' : '-v']).error === undefined;
  return found ? undefined : `skipped: ${debianPackage} is not installed`;
}

function inFolder<T>(pdf: Uint8Array, work: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'psp-pdf-'));
  try {
    const file = join(folder, 'plan.pdf');
    writeFileSync(file, pdf);
    return work(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
