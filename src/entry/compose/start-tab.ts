import type { AppConfig } from '../../adapters/system/app-config';
import { readAppConfig } from '../../adapters/system/app-config';
import { fail, ok, type Result } from '../../domain/result/result';
import type { Host } from '../../workflows/host-ports';
import type { PolicyDeps } from '../../workflows/policy-deps';
import type { Provisioning } from '../../workflows/ports';
import { policyOf } from './policy';
import { openSignInDesk, type SignInDesk } from './sign-in';
import { readTabAddress } from './tab-address';
import { provisioningBy, type TabServices, tabServices } from './tab-services';

/** What a tab page turns out to be: the set-up dialog of Teams, or the application. */
export type StartedTab =
  | {
      readonly kind: 'configure';
      readonly host: Host;
      readonly deps: PolicyDeps;
      signIn(): Promise<Result<Provisioning>>;
    }
  | ({ readonly kind: 'app' } & TabServices);

/**
 * Starts a page with the host that `connect` finds. Host and sign-in stay between two attempts. Failures: invalid (no
 * configuration), unsupported (not in the host), signedOut, notFound (site not set up), forbidden, offline, …
 */
export function tabStarter(
  connect: (config: AppConfig) => Promise<Result<Host>>,
): (ask: boolean) => Promise<Result<StartedTab>> {
  let host: Promise<Result<Host>> | undefined;
  let desk: Promise<SignInDesk> | undefined;
  return async (ask) => {
    const config = readAppConfig(document);
    if (!config.ok) return config;
    host ??= connect(config.value);
    const connected = await host;
    if (!connected.ok) {
      host = undefined;
      return connected;
    }
    desk ??= openSignInDesk(config.value, connected.value, ['signIn', 'records']);
    const opened = await desk.catch(() => undefined);
    if (!opened) {
      // Its script could not be fetched: the next attempt fetches it again.
      desk = undefined;
      return fail({ kind: 'offline' });
    }
    if (connected.value.place === 'configuring') {
      const deps = policyOf(config.value.packId);
      return ok({ kind: 'configure', host: connected.value, deps, signIn: () => provisioningBy(opened) });
    }
    const signedIn = await (ask ? opened.byAsking() : opened.silently());
    if (!signedIn.ok) {
      connected.value.ready();
      return signedIn;
    }
    const made = await tabServices({
      config: config.value,
      host: connected.value,
      signedIn: signedIn.value,
      lists: readTabAddress(location.search),
    });
    if (!made.ok) connected.value.ready();
    return made.ok ? ok({ kind: 'app', ...made.value }) : made;
  };
}
