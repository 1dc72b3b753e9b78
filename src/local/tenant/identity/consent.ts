import { FIRST_PARTY_CLIENT } from '../contract/scopes';
import type { Store } from '../store/store';

const ALWAYS_GIVEN = ['openid', 'profile', 'email', 'offline_access'];
const GRAPH_PREFIX = 'https://graph.microsoft.com/';

/** The Graph scopes a request asks for, in their short form, without those that need no consent. */
export function graphScopes(scope: string): string[] {
  const names = scope
    .split(/\s+/)
    .filter(Boolean)
    .map((name) => name.replace(GRAPH_PREFIX, ''));
  return [...new Set(names)].filter((name) => !ALWAYS_GIVEN.includes(name));
}

/** What a person has allowed an application so far. */
export function consentedScopes(store: Store, personId: string, clientId: string): string[] {
  return store.get('consents', personId, clientId)?.scopes ?? [];
}

/** Those of the wanted scopes that the person has not allowed. The first party and `.default` want nothing new. */
export function missingConsent(store: Store, personId: string, clientId: string, wanted: readonly string[]): string[] {
  if (clientId === FIRST_PARTY_CLIENT) return [];
  const given = consentedScopes(store, personId, clientId);
  return wanted.filter((scope) => scope !== '.default' && !given.includes(scope));
}

/** Adds to what a person has allowed. */
export function recordConsent(store: Store, personId: string, clientId: string, wanted: readonly string[]): void {
  const scopes = [...new Set([...consentedScopes(store, personId, clientId), ...wanted])].filter(
    (one) => one !== '.default',
  );
  store.commit([{ collection: 'consents', partition: personId, id: clientId, value: { scopes } }]);
}
