import { canonicalJson } from '../plan/canonical-json';

/** True when two stored values have the same canonical text; undefined and null equal only each other. */
export function isEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  const isAbsent = (value: unknown) => value === undefined || value === null;
  if (isAbsent(left) || isAbsent(right)) return isAbsent(left) && isAbsent(right);
  return canonicalJson(left) === canonicalJson(right);
}
