import type { Issue } from '../../domain/result/result';
import type { Pack } from '../schema';
import { problem } from './problem';
import { type Group, groupsOf, isGroup } from './walk';

/**
 * What is wrong with where values come from: a source that is not listed, a part marked as default that is not there, a
 * period that ends before it begins.
 */
export function originProblems(pack: Pack): Issue[] {
  const known = Object.keys(pack.sources);
  return groupsOf(pack).flatMap((group) => [
    ...unknownSource(group, known),
    ...unknownParts(group),
    ...reversedPeriod(group),
  ]);
}

function unknownSource({ path, value: { source } }: Group, known: readonly string[]): Issue[] {
  if (typeof source !== 'string' || known.includes(source)) return [];
  return [problem('unknownSource', [...path, 'source'], source, { allowed: known.join(', ') })];
}

function unknownParts({ path, value: { defaultParts, value } }: Group): Issue[] {
  if (!Array.isArray(defaultParts)) return [];
  return defaultParts.flatMap((part, index) =>
    hasPart(value, String(part)) ? [] : [problem('unknownPart', [...path, 'defaultParts', index], part)],
  );
}

function hasPart(value: unknown, part: string): boolean {
  const found = part.split('.').reduce<unknown>((each, key) => (isGroup(each) ? each[key] : undefined), value);
  return found !== undefined;
}

function reversedPeriod({ path, value: { validFrom, validTo } }: Group): Issue[] {
  if (typeof validFrom !== 'string' || typeof validTo !== 'string' || validFrom <= validTo) return [];
  return [problem('periodReversed', [...path, 'validTo'], validTo, { from: validFrom })];
}
