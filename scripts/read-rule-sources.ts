import { existsSync, readFileSync } from 'node:fs';
import type { Result } from '../src/domain/result/result';
import { parsePack } from '../src/policy/parse-pack';
import { readRuleFile } from '../src/policy/rules/read-rule-file';
import type { RuleSource } from './rules-page';

const POLICY = new URL('../src/policy/', import.meta.url);
/** In the order of DOMAIN B1 to B4. A document without an authority has no pack. */
const DOCUMENTS = ['npt', 'hackney', 'south-gloucestershire', 'ks3'];

/** The guidance documents with their rules and packs. Throws when a file is not in order: it is our own data. */
export function readRuleSources(): RuleSource[] {
  return DOCUMENTS.map((name) => {
    const pack = `packs/${name}/pack.json`;
    return {
      file: inOrder(`rules/${name}.json`, readRuleFile),
      ...(existsSync(new URL(pack, POLICY)) ? { pack: inOrder(pack, parsePack) } : {}),
    };
  });
}

function inOrder<T>(path: string, read: (json: unknown) => Result<T>): T {
  const result = read(JSON.parse(readFileSync(new URL(path, POLICY), 'utf8')));
  if (!result.ok) throw new Error(`src/policy/${path}: ${JSON.stringify(result.failure)}`);
  return result.value;
}
