import { type Issue, invalid, ok, type Result } from '../domain/result/result';
import { problem } from './check/problem';
import { contradictions } from './read-pack';
import type { Pack } from './schema';

/** What the parts of one authority must agree on. */
const SHARED = ['id', 'country'] as const;
/** What the combined pack takes from the first part. */
const FROM_FIRST = ['id', 'version', 'authorityName', 'country', 'languages', 'planName', 'sources'] as const;

/**
 * One pack from parts that come from different documents (DOMAIN D5 point 23): rules of the plan from one, rules of
 * reduced timetables from another. Any part may be missing; the first that is there gives name, version and languages.
 * Failure: invalid, when a part belongs to another authority, when two parts define the same topic or give one source
 * name to different documents, or when the parts contradict each other once they are together. Without any part: notFound.
 */
export function combinePacks(parts: readonly (Pack | undefined)[]): Result<Pack> {
  const [first, ...others] = parts.filter((part) => part !== undefined);
  if (!first) return { ok: false, failure: { kind: 'notFound' } };
  const problems = others.flatMap((other, index) => [
    ...otherAuthority(first, other),
    ...[first, ...others.slice(0, index)].flatMap((before) => clashes(before, other)),
  ]);
  if (problems.length > 0) return invalid(...problems);
  const combined = others.reduce(join, first);
  const found = contradictions(combined);
  return found.length > 0 ? invalid(...found) : ok(combined);
}

function otherAuthority(first: Pack, other: Pack): Issue[] {
  return SHARED.filter((key) => first[key] !== other[key]).map((key) =>
    problem('partOfOther', [key], other[key], { first: first[key] }),
  );
}

function clashes(before: Pack, after: Pack): Issue[] {
  const twice = topicsOf(after).filter((topic) => topicsOf(before).includes(topic));
  const sources = Object.entries(after.sources).filter(([key, source]) => {
    const known = before.sources[key];
    return known !== undefined && JSON.stringify(known) !== JSON.stringify(source);
  });
  return [
    ...twice.map((topic) => problem('definedTwice', topic.split('.'), '')),
    ...sources.map(([key]) => problem('sourceTwice', ['sources', key], key)),
  ];
}

/** The paths of what a part defines; what it says about reduced timetables, one by one. */
function topicsOf({ rtt = {}, ...pack }: Pack): string[] {
  const own = Object.keys(pack).filter((key) => !FROM_FIRST.some((shared) => shared === key));
  return [...own, ...Object.keys(rtt).map((key) => `rtt.${key}`)];
}

function join(first: Pack, other: Pack): Pack {
  const rtt = first.rtt || other.rtt ? { rtt: { ...first.rtt, ...other.rtt } } : {};
  const { authorityName, version, languages, planName } = first;
  const sources = { ...first.sources, ...other.sources };
  return { ...first, ...other, ...rtt, authorityName, version, languages, planName, sources };
}
