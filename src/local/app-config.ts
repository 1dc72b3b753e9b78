import seedIds from './seed-ids.json' with { type: 'json' };
import suggestedSettings from './suggested-settings.json' with { type: 'json' };

/** The first of the three neighbouring ports and the two after it. */
export type LocalPorts = { readonly host: number; readonly app: number; readonly tenant: number };

/** The three origins those ports make. */
export function localOrigins(ports: LocalPorts): { hostOrigin: string; appOrigin: string; tenantOrigin: string } {
  const at = (port: number) => `https://localhost:${port}`;
  return { hostOrigin: at(ports.host), appOrigin: at(ports.app), tenantOrigin: at(ports.tenant) };
}

/** The package configuration that the local app server stamps into every page of the application. */
export function localAppConfig(ports: LocalPorts) {
  const { hostOrigin, appOrigin, tenantOrigin } = localOrigins(ports);
  const suggested: Record<string, unknown> = suggestedSettings;
  return {
    appOrigin,
    clientId: seedIds.clientId,
    appId: seedIds.appId,
    authority: `${tenantOrigin}/${seedIds.organisations.school.id}`,
    knownAuthorities: [`localhost:${ports.tenant}`],
    protocolMode: 'OIDC',
    graphBase: tenantOrigin,
    hostOrigins: [hostOrigin],
    sites: [{ schoolId: '6714001', url: seedIds.site.url, name: seedIds.organisations.school.name }],
    allowedDomains: ['npt.gov.uk', 'npt-demo.example'],
    packId: 'npt',
    suggestedSettings: suggested,
  } as const;
}

/** What `localAppConfig` gives: plain JSON. */
export type LocalAppConfig = ReturnType<typeof localAppConfig>;
