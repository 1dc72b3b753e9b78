import { createGraphClient } from '../../adapters/graph/graph-client';
import type { GraphClient } from '../../adapters/graph/graph-request';
import { createIdentity, type Identity } from '../../adapters/identity/create-identity';
import type { AppConfig } from '../../adapters/system/app-config';
import type { StaffMember } from '../../domain/person/person';
import { ok, type Result } from '../../domain/result/result';
import type { Host } from '../../workflows/host-ports';

/** Microsoft 365 as one signed-in person reaches it. */
export interface SignedIn {
  readonly me: StaffMember;
  readonly graph: GraphClient;
}

/** How a page gets its person: silently first, by a press of *Sign in* where that fails. */
export interface SignInDesk {
  /** Failure: signedOut, offline. Never shows a prompt of its own before the person has touched the page. */
  silently(): Promise<Result<SignedIn>>;
  /** To be called on a press: one prompt for everything this page needs at first. */
  byAsking(): Promise<Result<SignedIn>>;
}

/** Loads MSAL; to be called after the first paint and after the host's SDK is ready. */
export async function openSignInDesk(config: AppConfig, host: Host): Promise<SignInDesk> {
  const identity = await createIdentity({
    config,
    nested: host.can('nestedSignIn'),
    ...(host.loginHint === undefined ? {} : { loginHint: host.loginHint }),
  });
  const graph = createGraphClient({ graphBase: config.graphBase, tokenFor: identity.tokenFor });
  const withGraph = (who: Result<StaffMember>): Result<SignedIn> => (who.ok ? ok({ me: who.value, graph }) : who);
  return {
    silently: async () => withGraph(await signedInWithRecords(identity)),
    byAsking: async () => withGraph(await identity.signIn('signIn', 'records')),
  };
}

/** A person without the right to the lists cannot work here: better to ask for both at once. */
async function signedInWithRecords(identity: Identity): Promise<Result<StaffMember>> {
  const me = await identity.me();
  if (!me.ok) return me;
  const records = await identity.tokenFor('records');
  return records.ok ? me : records;
}
