import { FIRST_PARTY_CLIENT } from '../contract/scopes';
import type { Consent } from '../store/records';
import type { Change, Store } from '../store/store';
import { adminOnly } from './admin-scopes';

const ALWAYS_GIVEN = ['openid', 'profile', 'email', 'offline_access'];
const GRAPH_PREFIX = 'https://graph.microsoft.com/';

/** Who uses which application, and in which organisation. */
export interface Use {
  personId: string;
  organisationId: string;
  clientId: string;
}

/** The Graph scopes a request asks for, in their short form, without those that need no consent. */
export function graphScopes(scope: string): string[] {
  const names = scope
    .split(/\s+/)
    .filter(Boolean)
    .map((name) => name.replace(GRAPH_PREFIX, ''));
  return [...new Set(names)].filter((name) => !ALWAYS_GIVEN.includes(name));
}

/** What a person, or an administrator for the whole organisation, has allowed an application so far. */
export function consentedScopes(store: Store, { personId, organisationId, clientId }: Use): string[] {
  const own = store.get('consents', personId, clientId)?.scopes ?? [];
  const everybodys = store.get('consents', organisationId, clientId)?.scopes ?? [];
  return [...new Set([...own, ...everybodys])];
}

/** Those of the wanted scopes that nobody has allowed. The first party and `.default` want nothing new. */
export function missingConsent(store: Store, use: Use, wanted: readonly string[]): string[] {
  if (use.clientId === FIRST_PARTY_CLIENT) return [];
  const given = consentedScopes(store, use);
  return wanted.filter((scope) => scope !== '.default' && !given.includes(scope));
}

/** Those of the wanted scopes that wait for an administrator. */
export const missingApproval = (store: Store, use: Use, wanted: readonly string[]): string[] =>
  adminOnly(missingConsent(store, use, wanted));

/** Adds to what a person has allowed. */
export function recordConsent(store: Store, { personId, clientId }: Use, wanted: readonly string[]): void {
  store.commit([consentChange(store, personId, clientId, { scopes: wanted.filter((one) => one !== '.default') })]);
}

/** An administrator allows an application these scopes for everybody in the organisation. */
export function recordApproval(
  store: Store,
  { organisationId, clientId, scopes }: Omit<Use, 'personId'> & { scopes: readonly string[] },
): void {
  store.commit([consentChange(store, organisationId, clientId, { scopes })]);
}

/** The authentication contexts a person has satisfied for an application. */
export const satisfiedContexts = (store: Store, { personId, clientId }: Use): string[] =>
  store.get('consents', personId, clientId)?.authContexts ?? [];

/** A person has signed in strongly enough for these authentication contexts. */
export function recordContexts(store: Store, { personId, clientId }: Use, authContexts: readonly string[]): void {
  store.commit([consentChange(store, personId, clientId, { authContexts })]);
}

function consentChange(
  store: Store,
  partition: string,
  clientId: string,
  added: { scopes?: readonly string[]; authContexts?: readonly string[] },
): Change {
  const { scopes = [], authContexts = [] } = store.get('consents', partition, clientId) ?? {};
  const value: Consent = {
    scopes: [...new Set([...scopes, ...(added.scopes ?? [])])],
    authContexts: [...new Set([...authContexts, ...(added.authContexts ?? [])])],
  };
  return { collection: 'consents', partition, id: clientId, value };
}
