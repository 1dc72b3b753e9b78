/** A hash in groups of four characters, for people to compare. */
export function inGroups(hash: string): string {
  return hash.replace(/(.{4})(?=.)/g, '$1 ');
}

/** The first sixteen characters in four groups: enough to recognise a version by. */
export function shortHash(hash: string): string {
  return inGroups(hash.slice(0, 16));
}
