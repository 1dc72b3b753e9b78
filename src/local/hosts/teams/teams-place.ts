/** Where in the Teams page somebody is. What is null is the first there is. */
export type TeamsPlace =
  | {
      readonly kind: 'channel';
      readonly channelId: string | null;
      readonly tab: string | null;
      readonly subPageId: string | null;
    }
  | { readonly kind: 'activity' | 'meetings' }
  | { readonly kind: 'meeting'; readonly eventId: string }
  | { readonly kind: 'personal'; readonly entityId: string; readonly subPageId: string | null }
  | { readonly kind: 'link'; readonly url: string };

/** The tab that holds what people wrote. */
export const POSTS = 'posts';

/** Reads the address of the page. `?sub=` names a place inside the first tab; a whole link of Teams may stand as the hash. */
export function placeOf({ hash, search }: { readonly hash: string; readonly search: string }): TeamsPlace {
  const raw = hash.replace(/^#/, '');
  if (/^https:/i.test(raw)) return { kind: 'link', url: raw };
  const [kind = '', first, second, third] = raw.split('/').map(decoded);
  const [one, two, three] = [first || null, second || null, third || null];
  if (kind === 'activity' || kind === 'meetings') return { kind };
  if (kind === 'meeting' && one) return { kind, eventId: one };
  if (kind === 'personal' && one) return { kind, entityId: one, subPageId: two };
  const subPageId = three ?? new URLSearchParams(search).get('sub');
  return { kind: 'channel', channelId: one, tab: two, subPageId };
}

/** The hash that leads to a place. */
export function hashOf(place: TeamsPlace): string {
  switch (place.kind) {
    case 'channel':
      return joined('channel', place.channelId, place.tab, place.subPageId);
    case 'meeting':
      return joined('meeting', place.eventId);
    case 'personal':
      return joined('personal', place.entityId, place.subPageId);
    case 'link':
      return `#${place.url}`;
    default:
      return `#${place.kind}`;
  }
}

function joined(kind: string, ...parts: readonly (string | null)[]): string {
  const known = parts.map((part) => encodeURIComponent(part ?? ''));
  return `#${[kind, ...known].join('/').replace(/\/+$/, '')}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
