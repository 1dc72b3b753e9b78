import { randomBytes } from 'node:crypto';
import type { RefreshFamily, SignInTicket } from '../store/records';
import { type Change, type Store, WHOLE } from '../store/store';

const REFRESH_LIFE_MS = 24 * 60 * 60 * 1000; // what the service gives a single-page application

/**
 * Replaces a code or refresh token by the next refresh token. A single-page application's refresh tokens end a day after
 * the sign-in, however often they are renewed.
 */
export function nextRefreshToken(
  store: Store,
  { id: used, ...ticket }: SignInTicket & { id: string },
  scopes: readonly string[],
  now: number,
): string {
  const token = randomBytes(32).toString('base64url');
  const former = ticket.family === undefined ? undefined : store.get('refreshFamilies', WHOLE, ticket.family);
  const family: RefreshFamily = {
    id: former?.id ?? randomBytes(16).toString('base64url'),
    personId: ticket.personId,
    sessionId: ticket.sessionId ?? '',
    current: token,
    spent: [...(former?.spent ?? []), used],
    expiresAt: former?.expiresAt ?? now + REFRESH_LIFE_MS,
  };
  store.commit([
    ...store
      .all('refreshFamilies', WHOLE)
      .filter(({ expiresAt }) => expiresAt < now)
      .flatMap(removal),
    { collection: 'tickets', partition: WHOLE, id: used, value: undefined },
    {
      collection: 'tickets',
      partition: WHOLE,
      id: token,
      value: { ...ticket, kind: 'refresh', scopes: [...scopes], expiresAt: family.expiresAt, family: family.id },
    },
    { collection: 'refreshFamilies', partition: WHOLE, id: family.id, value: family },
  ]);
  return token;
}

/** A code or token that was used before: nobody can tell who shows it, so everything that came of it ends. */
export function revokeFamilyOf(store: Store, used: string): void {
  const family = store.all('refreshFamilies', WHOLE).find(({ spent }) => spent.includes(used));
  if (family !== undefined) store.commit(removal(family));
}

/** Takes away a family and the one of its tokens that is still good. */
export const removal = ({ id, current }: RefreshFamily): Change[] => [
  { collection: 'refreshFamilies', partition: WHOLE, id, value: undefined },
  { collection: 'tickets', partition: WHOLE, id: current, value: undefined },
];
