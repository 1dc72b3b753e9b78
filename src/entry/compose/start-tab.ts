import type { AppConfig } from '../../adapters/system/app-config';
import { readAppConfig } from '../../adapters/system/app-config';
import { type Failure, fail, ok, type Result } from '../../domain/result/result';
import type { Start, StartAttempt } from '../../ui/app/start-page';
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
export function tabStarter(connect: (config: AppConfig) => Promise<Result<Host>>): Start<StartedTab> {
  let connecting: Promise<Result<Host>> | undefined;
  let desk: Promise<SignInDesk> | undefined;
  return async (ask) => {
    const config = readAppConfig(document);
    if (!config.ok) return { outcome: config };
    connecting ??= connect(config.value);
    const connected = await connecting;
    if (!connected.ok) {
      connecting = undefined;
      return { outcome: connected };
    }
    const host = connected.value;
    const policy = policyOf(config.value.packId);
    desk ??= openSignInDesk(config.value, host, ['signIn', 'records']);
    const opened = await desk.catch(() => undefined);
    if (!opened) {
      // Its script could not be fetched: the next attempt fetches it again.
      desk = undefined;
      return stopped(host, { kind: 'offline' });
    }
    const configuring = host.place === 'configuring';
    const signedIn = configuring ? undefined : await (ask ? opened.byAsking() : opened.silently());
    if (signedIn?.ok === false) return stopped(host, signedIn.failure);
    const deps = await policy;
    if (!deps.ok) return stopped(host, deps.failure);
    if (!signedIn) {
      const signIn = () => provisioningBy(opened);
      return { host, outcome: ok({ kind: 'configure', host, deps: deps.value, signIn }) };
    }
    const made = await tabServices({
      config: config.value,
      deps: deps.value,
      host,
      signedIn: signedIn.value,
      lists: readTabAddress(location.search),
    });
    return made.ok ? { host, outcome: ok({ kind: 'app', ...made.value }) } : stopped(host, made.failure);
  };
}

/** The first page says what is wrong: for the host, which covers it until then, it is there. */
function stopped(host: Host, failure: Failure): StartAttempt<StartedTab> {
  host.ready();
  return { host, outcome: fail(failure) };
}
