import { createGraphProvisioning, findSiteLists } from '../../adapters/graph/graph-provisioning';
import type { AppConfig } from '../../adapters/system/app-config';
import { fail, ok, type Result } from '../../domain/result/result';
import type { Settings } from '../../domain/settings/settings';
import type { AppServices } from '../../ui/app/app-context';
import type { Host } from '../../workflows/host-ports';
import type { PolicyDeps } from '../../workflows/policy-deps';
import type { Provisioning, SiteLists, Stored } from '../../workflows/ports';
import { loadSettings } from '../../workflows/set-up-site';
import { composePorts } from './compose-ports';
import { prepareSending } from './prepare-sending';
import { readAhead } from './read-ahead';
import type { SignedIn, SignInDesk } from './sign-in';

export interface TabServices {
  readonly services: Omit<AppServices, 'words'>;
  /** Undefined before the first set-up of the school. */
  readonly settings: Stored<Settings> | undefined;
}

/** The services of one signed-in person; `lists` as the tab's address names them, else looked up by the package's site. */
export async function tabServices(parts: {
  readonly config: AppConfig;
  readonly deps: PolicyDeps;
  readonly host: Host;
  readonly signedIn: SignedIn;
  readonly lists: SiteLists | undefined;
}): Promise<Result<TabServices>> {
  const { config, deps, host, signedIn } = parts;
  const site = await siteOf(parts);
  if (!site.ok) return site;
  const here = { config, signedIn, site: site.value };
  const first = composePorts(here);
  const cases = readAhead(first.records.cases);
  const settings = await loadSettings(first);
  if (!settings.ok) return settings;
  const ports = composePorts({ ...here, sendFrom: settings.value?.value.mailboxes.sendFrom });
  return ok({
    services: {
      // Before the first set-up nobody asks soon enough.
      ports: settings.value ? { ...ports, records: { ...ports.records, cases } } : ports,
      deps,
      host,
      config: { appVersion: __APP_VERSION__, suggestedSettings: config.suggestedSettings },
      prepareSending: prepareSending(signedIn, ports),
    },
    settings: settings.value,
  });
}

/** Signs in on the press of a button and gives what makes the lists of a site. */
export async function provisioningBy(desk: SignInDesk): Promise<Result<Provisioning>> {
  const signedIn = await desk.byAsking();
  return signedIn.ok ? ok(createGraphProvisioning(signedIn.value.graph)) : signedIn;
}

async function siteOf(parts: {
  readonly config: AppConfig;
  readonly signedIn: SignedIn;
  readonly lists: SiteLists | undefined;
}): Promise<Result<SiteLists>> {
  if (parts.lists) return ok(parts.lists);
  const [site] = parts.config.sites;
  return site ? findSiteLists(parts.signedIn.graph, site.url) : fail({ kind: 'notFound' });
}
