import type { AccountInfo, AuthenticationResult, Configuration, IPublicClientApplication } from '@azure/msal-browser';
import { EmailAddressSchema, type StaffMember } from '../../domain/person/person';
import { fail, ok, type Result } from '../../domain/result/result';
import { mayAskPerson } from './may-ask-person';
import { type Feature, scopesOf } from './scopes';
import { needsInteraction, signInFailure } from './sign-in-failure';

export interface IdentityConfig {
  readonly appOrigin: string;
  readonly clientId: string;
  readonly authority: string;
  readonly knownAuthorities: readonly string[];
  readonly protocolMode: 'AAD' | 'OIDC';
}

export interface IdentityOptions {
  readonly config: IdentityConfig;
  /** The host offers nested sign-in (`host.can('nestedSignIn')`), and its SDK has been initialised. */
  readonly nested: boolean;
  /** The account the host says is using it. */
  readonly loginHint?: string;
  /** Whether a prompt may appear now; `signIn` always may. */
  readonly mayAsk?: () => boolean;
}

/** Who is signed in, and tokens by feature. Tokens stay in memory under nested sign-in, in the session otherwise. */
export interface Identity {
  /**
   * A token for the feature: from the cache, else silently, else by asking the person where a prompt may appear.
   * With a challenge the cached token is passed over. Failures: signedOut (ask by `signIn`), signInCancelled,
   * forbidden (the person or a policy refused; not asked again before `signIn`), offline.
   */
  tokenFor(feature: Feature, challenge?: { readonly claims?: string }): Promise<Result<string>>;
  /** Asks the person, to be called on a press of a button. Names every feature wanted, so that one prompt does. */
  signIn(...features: Feature[]): Promise<Result<StaffMember>>;
  /**
   * Makes sure that later work needs no prompt, to be called on a press of a button: silently where all was allowed
   * before, else by one prompt for every feature named. Failures: signInCancelled, forbidden, offline.
   */
  allow(...features: [Feature, ...Feature[]]): Promise<Result<void>>;
  /** The signed-in person, silently where possible. Failure: signedOut. */
  me(): Promise<Result<StaffMember>>;
}

/** MSAL is fetched here, after the first paint, and not before. */
export async function createIdentity({ config, nested, loginHint, mayAsk }: IdentityOptions): Promise<Identity> {
  const msal = await import(/* webpackPreload: true */ '@azure/msal-browser');
  const configuration = msalConfiguration(config, nested);
  const app = nested
    ? await msal.createNestablePublicClientApplication(configuration)
    : await msal.createStandardPublicClientApplication(configuration);
  return identityOf(app, {
    mayAsk: mayAsk ?? (() => mayAskPerson(nested)),
    ...(loginHint === undefined ? {} : { loginHint }),
  });
}

/** The identity on a given MSAL application. Separate so that tests can bring a real application and a fake host. */
export function identityOf(
  app: IPublicClientApplication,
  { mayAsk, loginHint }: { readonly mayAsk: () => boolean; readonly loginHint?: string },
): Identity {
  const refused = new Set<Feature>();
  const hint = loginHint === undefined ? {} : { loginHint };
  /** One prompt at a time; those who wait behind it try silently first. */
  let prompt: Promise<unknown> = Promise.resolve();

  const remembered = (result: AuthenticationResult): AuthenticationResult => {
    app.setActiveAccount(result.account);
    return result;
  };

  async function silently(scopes: string[], challenge?: { readonly claims?: string }): Promise<AuthenticationResult> {
    const account = currentAccount(app);
    return remembered(
      await app.acquireTokenSilent({
        scopes,
        ...hint,
        ...(account === undefined ? {} : { account }),
        ...(challenge === undefined ? {} : { forceRefresh: true }),
        ...(challenge?.claims === undefined ? {} : { claims: challenge.claims }),
      }),
    );
  }

  async function byAsking(scopes: string[], challenge?: { readonly claims?: string }): Promise<AuthenticationResult> {
    const account = currentAccount(app);
    return remembered(
      await app.acquireTokenPopup({
        scopes,
        ...hint,
        ...(account === undefined ? {} : { account }),
        ...(challenge?.claims === undefined ? {} : { claims: challenge.claims }),
      }),
    );
  }

  /** After those asked before: their answer may have brought this token along. */
  function inTurn<T>(ask: () => Promise<T>): Promise<T> {
    const turn = prompt.then(ask, ask);
    prompt = turn.catch(() => undefined);
    return turn;
  }

  async function tokenFor(feature: Feature, challenge?: { readonly claims?: string }): Promise<Result<string>> {
    const scopes = scopesOf([feature]);
    try {
      return ok((await silently(scopes, challenge)).accessToken);
    } catch (error) {
      if (!needsInteraction(error)) return fail(signInFailure(error, feature));
      if (refused.has(feature)) return fail({ kind: 'forbidden', capability: feature });
      if (!mayAsk()) return fail({ kind: 'signedOut' });
    }
    return inTurn(async () => {
      if (refused.has(feature)) return fail({ kind: 'forbidden', capability: feature });
      try {
        const result = await silently(scopes, challenge).catch(() => byAsking(scopes, challenge));
        return ok(result.accessToken);
      } catch (error) {
        // A background pass must not bring the prompt back every half minute.
        refused.add(feature);
        return fail(signInFailure(error, feature));
      }
    });
  }

  return {
    tokenFor,
    async signIn(...features) {
      const wanted: Feature[] = features.length === 0 ? ['signIn'] : features;
      for (const feature of wanted) refused.delete(feature);
      try {
        return staffMember((await inTurn(() => byAsking(scopesOf(wanted)))).account);
      } catch (error) {
        return fail(signInFailure(error, wanted[0] ?? 'signIn'));
      }
    },
    async allow(...features) {
      const scopes = scopesOf(features);
      for (const feature of features) refused.delete(feature);
      try {
        await silently(scopes);
        return ok(undefined);
      } catch (error) {
        if (!needsInteraction(error)) return fail(signInFailure(error, features[0]));
      }
      try {
        await inTurn(() => byAsking(scopes));
        return ok(undefined);
      } catch (error) {
        for (const feature of features) refused.add(feature);
        return fail(signInFailure(error, features[0]));
      }
    },
    async me() {
      const account = currentAccount(app);
      if (account !== undefined) return staffMember(account);
      const token = await tokenFor('signIn');
      if (!token.ok) return token;
      const now = currentAccount(app);
      return now === undefined ? fail({ kind: 'signedOut' }) : staffMember(now);
    },
  };
}

const currentAccount = (app: IPublicClientApplication): AccountInfo | undefined =>
  app.getActiveAccount() ?? app.getAllAccounts()[0];

/** The person of an account. The address is the sign-in name unless the token names a mailbox. */
function staffMember(account: AccountInfo): Result<StaffMember> {
  const claimed = EmailAddressSchema.safeParse(account.idTokenClaims?.email);
  const email = claimed.success ? claimed : EmailAddressSchema.safeParse(account.username);
  if (!email.success) return fail({ kind: 'signedOut' });
  return ok({ id: account.localAccountId, name: account.name ?? account.username, email: email.data });
}

function msalConfiguration(config: IdentityConfig, nested: boolean): Configuration {
  return {
    auth: {
      clientId: config.clientId,
      authority: config.authority,
      knownAuthorities: [...config.knownAuthorities],
      redirectUri: `${config.appOrigin}/redirect.html`,
      // Lets Graph ask for more proof in the middle of a session; the Graph adapter passes its claims back here.
      clientCapabilities: ['CP1'],
    },
    cache: { cacheLocation: nested ? 'memoryStorage' : 'sessionStorage' },
    system: { protocolMode: config.protocolMode },
  };
}
