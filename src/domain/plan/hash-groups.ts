/** The first sixteen characters of a content hash in four groups, as people compare it (RELIABILITY 5). */
export function hashGroups(contentHash: string): string {
  return (contentHash.slice(0, 16).match(/.{1,4}/g) ?? []).join(' ');
}
