import { findSiteLists } from '../../adapters/graph/graph-provisioning';
import type { AppConfig } from '../../adapters/system/app-config';
import { fail, ok, type Result } from '../../domain/result/result';
import type { PaneServices } from '../../ui/pane/pane-start';
import type { Host, OpenAppointment } from '../../workflows/host-ports';
import type { PolicyDeps } from '../../workflows/policy-deps';
import { loadSettings } from '../../workflows/set-up-site';
import { composePorts } from './compose-ports';
import { prepareSending } from './prepare-sending';
import { readAhead } from './read-ahead';
import type { SignedIn } from './sign-in';

/** The services of one signed-in person at the school's site. Failure: notFound before the tab has set it up. */
export async function paneServices(parts: {
  readonly config: AppConfig;
  readonly deps: PolicyDeps;
  readonly host: Host;
  readonly appointment: OpenAppointment;
  readonly signedIn: SignedIn;
}): Promise<Result<PaneServices>> {
  const { config, deps, host, appointment, signedIn } = parts;
  const [site] = config.sites;
  if (!site) return fail({ kind: 'notFound' });
  const lists = await findSiteLists(signedIn.graph, site.url);
  if (!lists.ok) return lists;
  const here = { config, signedIn, site: lists.value };
  const first = composePorts(here);
  const cases = readAhead(first.records.cases);
  const settings = await loadSettings(first);
  if (!settings.ok) return settings;
  if (!settings.value) return fail({ kind: 'notFound' });
  const school = settings.value.value;
  const ports = composePorts({ ...here, sendFrom: school.mailboxes.sendFrom });
  return ok({
    services: {
      ports: { ...ports, records: { ...ports.records, cases } },
      deps,
      host,
      config: { appVersion: __APP_VERSION__, suggestedSettings: config.suggestedSettings },
      prepareSending: prepareSending(signedIn, ports),
    },
    settings: school,
    appointment,
  });
}
