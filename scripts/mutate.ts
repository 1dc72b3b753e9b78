/**
 * `npm run mutate`, or `npm run mutate -- review date`: changes each noun of the domain in small places and asks the
 * tests that mirror it. Then writes the figures of all runs so far to docs/evidence/mutation.md.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { writeMutationPage } from './mutation-page';

const below = (folder: string) => new URL(`../${folder}/`, import.meta.url);

const asked = process.argv.slice(2);
const nouns = asked.length > 0 ? asked : nounsWithTests();
const failed = nouns.filter((noun) => !isMutated(noun));
writeMutationPage();
if (failed.length > 0) console.error(`Not finished: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;

function nounsWithTests(): string[] {
  return readdirSync(below('src/domain')).filter((noun) => existsSync(new URL(noun, below('tests/domain'))));
}

function isMutated(noun: string): boolean {
  console.log(`\n== ${noun}`);
  const env = { ...process.env, MUTATED_NOUN: noun };
  return spawnSync('npx', ['stryker', 'run'], { stdio: 'inherit', env }).status === 0;
}
