import { invalid, ok, type Result } from '../domain/result/result';
import { figureProblems } from './check/figure-problems';
import { listProblems } from './check/list-problems';
import { originProblems } from './check/origin-problems';
import { problem } from './check/problem';
import { referenceProblems } from './check/reference-problems';
import { shapeProblems } from './check/shape-problems';
import { wordingProblems } from './check/wording-problems';
import { type Pack, PackSchema } from './schema';

/**
 * Reads a pack from parsed JSON, or from the text of a file that an administrator chose: an authority needs no code.
 * Failure: invalid, with every problem of its shape, or, once the shape is right, every contradiction in it. Each issue
 * names the place (dotted path), the value found and, in its words `issue.pack.<code>`, the remedy.
 */
export function readPack(input: unknown): Result<Pack> {
  if (typeof input !== 'string') return readParsed(input);
  const json = parsed(input);
  return json === undefined ? invalid(problem('notJson', [], input.trim())) : readParsed(json);
}

function readParsed(json: unknown): Result<Pack> {
  const read = PackSchema.safeParse(json);
  if (!read.success) return invalid(...shapeProblems(read.error.issues, json));
  const problems = contradictions(read.data);
  return problems.length > 0 ? invalid(...problems) : ok(read.data);
}

/** What a pack of the right shape says against itself. */
export const contradictions = (pack: Pack) => [
  ...originProblems(pack),
  ...wordingProblems(pack),
  ...listProblems(pack),
  ...figureProblems(pack),
  ...referenceProblems(pack),
];

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
