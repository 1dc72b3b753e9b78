import { randomBytes } from 'node:crypto';
import type { Session } from '../store/records';
import { type Store, WHOLE } from '../store/store';
import { removal } from './refresh-tokens';

/** Ports share cookies, so the name says whose it is. */
const COOKIE = 'local-tenant-sign-in';

/** Who is signed in at the identity provider in this browser. */
export function sessionOf(store: Store, request: Request): Session | undefined {
  const id = new RegExp(`(?:^|; )${COOKIE}=([\\w-]+)`).exec(request.headers.get('cookie') ?? '')?.[1];
  return id === undefined ? undefined : store.get('sessions', WHOLE, id);
}

/** The session with this person in it; a new one where there was none. */
export function signedIn(store: Store, session: Session | undefined, personId: string): Session {
  const id = session?.id ?? randomBytes(24).toString('base64url');
  const value = { id, personIds: [...new Set([...(session?.personIds ?? []), personId])] };
  store.commit([{ collection: 'sessions', partition: WHOLE, id, value }]);
  return value;
}

/** Ends a session, for one person or for all, with the refresh tokens that were issued in it. */
export function signOut(store: Store, session: Session, personId?: string): void {
  const left = personId === undefined ? [] : session.personIds.filter((id) => id !== personId);
  const value = left.length === 0 ? undefined : { ...session, personIds: left };
  const ended = store
    .all('refreshFamilies', WHOLE)
    .filter((family) => family.sessionId === session.id && !left.includes(family.personId));
  store.commit([{ collection: 'sessions', partition: WHOLE, id: session.id, value }, ...ended.flatMap(removal)]);
}

/** The header that keeps a session in the browser until it is closed. */
export const sessionCookie = ({ id }: Session): Record<string, string> => ({
  'set-cookie': `${COOKIE}=${id}; Path=/; Secure; HttpOnly; SameSite=Lax`,
});
