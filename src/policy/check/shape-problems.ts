import type { z } from 'zod/mini';
import type { Issue } from '../../domain/result/result';
import { type Path, type ProblemCode, problem } from './problem';
import { isGroup } from './walk';

type ShapeIssue = z.core.$ZodIssue;

/** The names that schemas give to their formats, as problems. */
const FORMATS: Readonly<Record<string, ProblemCode>> = {
  packId: 'badPackId',
  version: 'badVersion',
  webAddress: 'badWebAddress',
  documentDate: 'badDocumentDate',
  attendanceCode: 'badAttendanceCode',
  formNumber: 'badFormNumber',
  email: 'badAddress',
};

const KINDS: Readonly<Record<string, ProblemCode>> = {
  string: 'notText',
  number: 'notNumber',
  int: 'notNumber',
  boolean: 'notYesNo',
  array: 'notList',
};

/** What keeps parsed JSON from having the shape of a pack, in its order: a value that is missing, unknown or of another kind. */
export function shapeProblems(issues: readonly ShapeIssue[], json: unknown): Issue[] {
  return issues.flatMap((issue) => problemsOf(issue, json));
}

function problemsOf(issue: ShapeIssue, json: unknown): Issue[] {
  const path = issue.path.map(String);
  const found = valueAt(json, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problem('unknownKey', [...path, key], key));
  }
  if (found === undefined) return [problem('missing', path, '')];
  switch (issue.code) {
    case 'invalid_type':
      return [problem(kindProblem(issue.expected, found), path, found)];
    case 'invalid_value':
      return [problem('notOneOf', path, found, { allowed: issue.values.map(String).join(', ') })];
    case 'invalid_union':
      return [problem('notOneOf', path, found, { allowed: optionsOf(issue).join(', ') })];
    case 'too_small':
      return [tooSmall(issue, path, found)];
    case 'too_big':
      return [problem(issue.origin === 'string' ? 'tooLong' : 'tooLarge', path, found, { max: Number(issue.maximum) })];
    case 'invalid_key':
      return [problem('badKey', path, path.at(-1))];
    default:
      return [problem(formatProblem(issue), path, found)];
  }
}

function kindProblem(expected: string, found: unknown): ProblemCode {
  if (expected === 'int' && typeof found === 'number') return 'notWhole';
  return KINDS[expected] ?? 'notGroup';
}

/** A format is known by the name that its schema gives it; a day by its own kind. */
function formatProblem(issue: ShapeIssue): ProblemCode {
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'notDate';
  return FORMATS[issue.message] ?? 'badKey';
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, path: Path, found: unknown): Issue {
  if (issue.origin === 'array') return problem('emptyList', path, found);
  if (issue.origin === 'string') return problem('emptyText', path, found);
  return problem('tooSmall', path, found, { min: Number(issue.minimum) });
}

const optionsOf = (issue: z.core.$ZodIssueInvalidUnion): string[] =>
  'options' in issue && issue.options ? issue.options.map(String) : [];

function valueAt(json: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, part) => (isGroup(value) ? value[part] : undefined), json);
}
