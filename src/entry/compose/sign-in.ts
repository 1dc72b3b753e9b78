import { createGraphClient } from '../../adapters/graph/graph-client';
import type { GraphClient } from '../../adapters/graph/graph-request';
import { createIdentity, type Identity } from '../../adapters/identity/create-identity';
import { mayAskPerson } from '../../adapters/identity/may-ask-person';
import type { Feature } from '../../adapters/identity/scopes';
import type { AppConfig } from '../../adapters/system/app-config';
import type { StaffMember } from '../../domain/person/person';
import { ok, type Result } from '../../domain/result/result';
import type { Host } from '../../workflows/host-ports';

/** Microsoft 365 as one signed-in person reaches it. */
export interface SignedIn {
  readonly me: StaffMember;
  readonly graph: GraphClient;
  /** To be called on a press: asks now for what sending will need, so that nothing later waits for a prompt. */
  allow: Identity['allow'];
}

/** How a page gets its person: silently first, by a press of *Sign in* where that fails. */
export interface SignInDesk {
  /** Failure: signedOut, offline. Never shows a prompt of its own before the person has touched the page. */
  silently(): Promise<Result<SignedIn>>;
  /** To be called on a press: one prompt for everything this page needs at first. */
  byAsking(): Promise<Result<SignedIn>>;
}

/**
 * Loads MSAL; to be called after the first paint and after the host's SDK is ready. `features` is everything the page
 * needs from the start: they are asked for in one prompt, and none appears before the person has pressed *Sign in*.
 */
export async function openSignInDesk(
  config: AppConfig,
  host: Host,
  features: readonly [Feature, ...Feature[]],
): Promise<SignInDesk> {
  let isSignedIn = false;
  const nested = host.can('nestedSignIn');
  const identity = await createIdentity({
    config,
    nested,
    mayAsk: () => isSignedIn && mayAskPerson(nested),
    ...(host.loginHint === undefined ? {} : { loginHint: host.loginHint }),
  });
  const graph = createGraphClient({ graphBase: config.graphBase, tokenFor: identity.tokenFor });
  const entered = (who: Result<StaffMember>): Result<SignedIn> => {
    isSignedIn = who.ok;
    return who.ok ? ok({ me: who.value, graph, allow: identity.allow }) : who;
  };
  return {
    silently: async () => entered(await signedInFor(identity, features)),
    byAsking: async () => entered(await identity.signIn(...features)),
  };
}

/** A person without the rights of the page cannot work in it: better to ask for all of them at once. */
async function signedInFor(identity: Identity, features: readonly Feature[]): Promise<Result<StaffMember>> {
  for (const feature of features) {
    const token = await identity.tokenFor(feature);
    if (!token.ok) return token;
  }
  return identity.me();
}
