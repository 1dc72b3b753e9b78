import { connectOutlook } from '../../adapters/host/outlook/host';
import { readAppConfig } from '../../adapters/system/app-config';
import { fail, type Result } from '../../domain/result/result';
import type { StartAttempt } from '../../ui/app/start-page';
import type { PaneServices } from '../../ui/pane/pane-start';
import type { Host } from '../../workflows/host-ports';
import { paneServices } from './pane-services';
import { policyOf } from './policy';
import { openSignInDesk, type SignInDesk } from './sign-in';

/** What stays between two attempts to start: one host, one sign-in. */
let outlook: Promise<Result<Host>> | undefined;
let desk: Promise<SignInDesk> | undefined;

/**
 * Makes everything the pane needs: configuration, Outlook, the person, the site and its settings. Failures: invalid (no
 * configuration), unsupported (not in Outlook, no open appointment), signedOut, notFound (site not set up), offline, …
 */
export async function startPane(ask: boolean): Promise<StartAttempt<PaneServices>> {
  const config = readAppConfig(document);
  if (!config.ok) return { outcome: config };
  outlook ??= connectOutlook();
  const connected = await outlook;
  if (!connected.ok) {
    outlook = undefined;
    return { outcome: connected };
  }
  const host = connected.value;
  const { appointment } = host;
  if (!appointment) return { host, outcome: fail({ kind: 'unsupported', capability: 'openAppointment' }) };
  const policy = policyOf(config.value.packId);
  desk ??= openSignInDesk(config.value, host, ['signIn', 'records', 'calendar']);
  const opened = await desk.catch(() => undefined);
  if (!opened) {
    // Its script could not be fetched: the next attempt fetches it again.
    desk = undefined;
    return { host, outcome: fail({ kind: 'offline' }) };
  }
  const signedIn = await (ask ? opened.byAsking() : opened.silently());
  if (!signedIn.ok) return { host, outcome: signedIn };
  const deps = await policy;
  if (!deps.ok) return { host, outcome: deps };
  const here = { config: config.value, deps: deps.value, host, appointment, signedIn: signedIn.value };
  return { host, outcome: await paneServices(here) };
}
