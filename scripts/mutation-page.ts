import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type MutationReport, mutationTable } from './mutation-table';

const REPORTS = new URL('../.cache/mutation/', import.meta.url);
const PAGE = new URL('../docs/evidence/mutation.md', import.meta.url);
const MARK = '<!-- figures: written by npm run mutate -->';

/** Writes the figures of every noun that was run to docs/evidence/mutation.md, below what is said there by hand. */
export function writeMutationPage(): void {
  const reports = readdirSync(REPORTS)
    .filter((name) => name.endsWith('.json') && !name.includes('incremental'))
    .map((name) => JSON.parse(readFileSync(new URL(name, REPORTS), 'utf8')) as MutationReport); // Stryker's json reporter
  const files = Object.assign({}, ...reports.map((report) => report.files));
  const [said = ''] = readFileSync(PAGE, 'utf8').split(MARK);
  writeFileSync(PAGE, `${said}${MARK}\n\n${mutationTable({ files })}\n`);
}
