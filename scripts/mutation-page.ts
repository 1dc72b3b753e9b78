/** After `npm run mutate`: writes the figures of the last run to docs/evidence/mutation.md, below what is said by hand. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type MutationReport, mutationTable } from './mutation-table';

const REPORT = new URL('../.cache/mutation/mutation.json', import.meta.url);
const PAGE = new URL('../docs/evidence/mutation.md', import.meta.url);
const MARK = '<!-- figures: written by npm run mutate -->';

if (!existsSync(REPORT)) throw new Error('There is no report yet: npm run mutate');
const [said = ''] = readFileSync(PAGE, 'utf8').split(MARK);
const report = JSON.parse(readFileSync(REPORT, 'utf8')) as MutationReport; // written by Stryker's json reporter
writeFileSync(PAGE, `${said}${MARK}\n\n${mutationTable(report)}\n`);
console.log('docs/evidence/mutation.md is written.');
