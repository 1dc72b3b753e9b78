import { exportJWK, generateKeyPair, importJWK, type JWK, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { TenantClock } from '../clock';
import { GraphError } from '../http/graph-error';
import type { Person } from '../store/records';
import { type Store, WHOLE } from '../store/store';
import type { Principal } from './principal';

export const GRAPH_AUDIENCE = 'https://graph.microsoft.com';
export const ACCESS_TOKEN_SECONDS = 3600;
const ALGORITHM = 'RS256';
const EXPIRED = 'Lifetime validation failed, the token is expired.';

const AccessClaimsSchema = z.looseObject({
  oid: z.string(),
  tid: z.string(),
  appid: z.string(),
  scp: z.string(),
  acrs: z.array(z.string()).default([]),
  /** Which tokens go when all are expired at once; a claim of this tenant only. */
  generation: z.int().default(0),
});

/** For whom a token is made. */
export interface Grant {
  person: Person;
  organisationId: string;
  clientId: string;
  scopes: readonly string[];
  nonce?: string;
  /** Authentication contexts the sign-in satisfied. */
  authContexts: readonly string[];
  /** How far the issuing clock is wrong. */
  skewMs: number;
}

/** Signs and verifies tokens with the tenant's own key, which is kept in the store. */
export interface TokenIssuer {
  accessToken(origin: string, grant: Grant): Promise<string>;
  idToken(origin: string, grant: Grant): Promise<string>;
  /** The caller of a request. Throws a 401 for a missing, foreign or expired token. */
  verify(origin: string, authorization: string | null): Promise<Principal>;
  publicKeys(): { keys: JWK[] };
  /** From now on every access token issued so far is expired. */
  expireAll(): void;
}

/** The issuer of an organisation's tokens. */
export const issuerOf = (origin: string, organisationId: string): string => `${origin}/${organisationId}/v2.0`;

/** A token issuer whose key pair is made once per store. */
export async function createTokenIssuer(store: Store, clock: TenantClock): Promise<TokenIssuer> {
  const { privateJwk, publicJwk } = store.get('signingKey', WHOLE, 'key') ?? (await makeKey(store));
  const kid = String(publicJwk.kid);
  const privateKey = await importJWK(privateJwk, ALGORITHM);
  const publicKey = await importJWK(publicJwk, ALGORITHM);
  const sign = (origin: string, audience: string, claims: Record<string, unknown>, grant: Grant): Promise<string> => {
    const now = Math.floor((clock.now() + grant.skewMs) / 1000);
    return new SignJWT({ ...claims, ...personClaims(grant) })
      .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT', kid })
      .setIssuer(issuerOf(origin, grant.organisationId))
      .setAudience(audience)
      .setIssuedAt(now)
      .setNotBefore(now - 5)
      .setExpirationTime(now + ACCESS_TOKEN_SECONDS)
      .sign(privateKey);
  };
  const generation = (): number => store.get('tokenGeneration', WHOLE, 'tokens')?.generation ?? 0;
  return {
    accessToken: (origin, grant) => {
      const { scopes, clientId, authContexts } = grant;
      const contexts = authContexts.length > 0 ? { acrs: authContexts } : {};
      const claims = { scp: scopes.join(' '), appid: clientId, azp: clientId, ...contexts, generation: generation() };
      return sign(origin, GRAPH_AUDIENCE, claims, grant);
    },
    idToken: (origin, grant) =>
      sign(origin, grant.clientId, grant.nonce === undefined ? {} : { nonce: grant.nonce }, grant),
    verify: async (origin, authorization) => {
      const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
      if (token === undefined) throw unauthenticated('Access token is empty.');
      try {
        const options = { audience: GRAPH_AUDIENCE, algorithms: [ALGORITHM], currentDate: new Date(clock.now()) };
        const { payload } = await jwtVerify(token, publicKey, options);
        const claims = AccessClaimsSchema.parse(payload);
        if (payload.iss !== issuerOf(origin, claims.tid)) throw unauthenticated('Access token validation failure.');
        if (claims.generation < generation()) throw unauthenticated(EXPIRED);
        return {
          personId: claims.oid,
          organisationId: claims.tid,
          clientId: claims.appid,
          scopes: claims.scp.split(' '),
          authContexts: claims.acrs,
        };
      } catch (cause) {
        if (cause instanceof GraphError) throw cause;
        const expired = cause instanceof Error && 'code' in cause && cause.code === 'ERR_JWT_EXPIRED';
        throw unauthenticated(expired ? EXPIRED : 'Access token validation failure.');
      }
    },
    publicKeys: () => ({ keys: [publicJwk] }),
    expireAll: () => {
      const value = { generation: generation() + 1 };
      store.commit([{ collection: 'tokenGeneration', partition: WHOLE, id: 'tokens', value }]);
    },
  };
}

function personClaims({ person, organisationId }: Grant): Record<string, unknown> {
  return {
    ver: '2.0',
    tid: organisationId,
    oid: person.id,
    sub: person.id,
    name: person.name,
    preferred_username: person.address,
  };
}

async function makeKey(store: Store): Promise<{ privateJwk: JWK; publicJwk: JWK }> {
  const pair = await generateKeyPair(ALGORITHM, { extractable: true });
  const marks = { kid: crypto.randomUUID(), use: 'sig', alg: ALGORITHM };
  const key = {
    privateJwk: { ...(await exportJWK(pair.privateKey)), ...marks },
    publicJwk: { ...(await exportJWK(pair.publicKey)), ...marks },
  };
  store.commit([{ collection: 'signingKey', partition: WHOLE, id: 'key', value: key }]);
  return key;
}

function unauthenticated(message: string): GraphError {
  return new GraphError(401, 'InvalidAuthenticationToken', message, { 'www-authenticate': 'Bearer realm=""' });
}
