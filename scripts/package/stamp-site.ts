import type { PackageConfig } from './package-config';

const PLACE = '{"__APP_CONFIG__":true}';

/** Writes the configuration into a page as data (never as code); `<` is escaped so that it cannot end the element. */
export function stampConfig(html: string, config: PackageConfig, version: string): string {
  if (!html.includes(PLACE)) throw new Error('A page of the site has no place for the configuration.');
  const shipped = {
    appOrigin: config.origin,
    clientId: config.clientId,
    appId: config.appId,
    authority: config.authority,
    graphBase: 'https://graph.microsoft.com',
    sites: config.sites,
    allowedDomains: config.allowedDomains,
    packId: config.packId,
    suggestedSettings: config.suggestedSettings,
    appVersion: version,
  };
  return html.replace(PLACE, () => JSON.stringify(shipped).replaceAll('<', '\\u003c'));
}

const HOSTS_THAT_FRAME_US = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
];

/** The response headers of the site (docs/security.md), as the static host reads them. */
export function hostingRules(config: PackageConfig) {
  const authority = new URL(config.authority).origin;
  const policy = (scripts: string, extra: string) =>
    [
      "default-src 'none'",
      `script-src 'self'${scripts}`,
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self' https://res.cdn.office.net",
      `connect-src 'self' https://graph.microsoft.com ${authority}`,
      `frame-src ${authority}`,
      `frame-ancestors ${HOSTS_THAT_FRAME_US.join(' ')}`,
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      ...(extra ? [extra] : []),
    ].join('; ');
  const office = ' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com';
  const common = { 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff' };
  const page = (route: string, csp: string) => ({
    route,
    headers: { ...common, 'Cache-Control': 'no-store', 'Content-Security-Policy': csp },
  });
  return {
    routes: [
      page('/tab.html', policy('', "require-trusted-types-for 'script'")),
      page('/browser.html', policy('', "require-trusted-types-for 'script'")),
      page('/redirect.html', policy('', '')),
      page('/outlook.html', policy(office, '')),
      page('/commands.html', policy(office, '')),
    ],
    // Whatever is not one of the pages above (`/`, a deep path rewritten to the browser's page) has the strictest policy.
    globalHeaders: { ...common, 'Content-Security-Policy': policy('', "require-trusted-types-for 'script'") },
    navigationFallback: { rewrite: '/browser.html', exclude: ['/*.js', '/icons/*', '/*.woff2', '/*.ttf'] },
  };
}
