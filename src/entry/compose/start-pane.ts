import { connectOutlook } from '../../adapters/host/outlook/host';
import { readAppConfig } from '../../adapters/system/app-config';
import { fail, type Result } from '../../domain/result/result';
import type { PaneServices } from '../../ui/pane/pane-start';
import type { Host } from '../../workflows/host-ports';
import { paneServices } from './pane-services';
import { openSignInDesk, type SignInDesk } from './sign-in';

/** What stays between two attempts to start: one host, one sign-in. */
let outlook: Promise<Result<Host>> | undefined;
let desk: Promise<SignInDesk> | undefined;

/**
 * Makes everything the pane needs: configuration, Outlook, the person, the site and its settings. Failures: invalid (no
 * configuration), unsupported (not in Outlook, no open appointment), signedOut, notFound (site not set up), offline, …
 */
export async function startPane(ask: boolean): Promise<Result<PaneServices>> {
  const config = readAppConfig(document);
  if (!config.ok) return config;
  outlook ??= connectOutlook();
  const host = await outlook;
  if (!host.ok) return host;
  if (!host.value.appointment) return fail({ kind: 'unsupported', capability: 'openAppointment' });
  desk ??= openSignInDesk(config.value, host.value, ['signIn', 'records', 'calendar']);
  const opened = await desk.catch(() => undefined);
  if (!opened) {
    // Its script could not be fetched: the next attempt fetches it again.
    desk = undefined;
    return fail({ kind: 'offline' });
  }
  const signedIn = await (ask ? opened.byAsking() : opened.silently());
  if (!signedIn.ok) return signedIn;
  return paneServices({ config: config.value, host: host.value, signedIn: signedIn.value });
}
