/** The first sixteen figures of a content hash in four groups: enough to compare by eye (RELIABILITY 5). */
export const shortHash = (hash: string): string => (hash.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
