/** The other two local origins, which the application may be framed by and may call. */
export type LocalNeighbours = { readonly hostOrigin: string; readonly tenantOrigin: string };

const MICROSOFT_ANCESTORS = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
];

/**
 * The headers of every answer of the local app server: those of the production site, with the local host page as a
 * further ancestor and the local tenant in place of Graph, so that nothing can leave this computer.
 */
export function appHeaders({ hostOrigin, tenantOrigin }: LocalNeighbours): Record<string, string> {
  const policy = [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ${tenantOrigin}`,
    `frame-src 'self' blob: ${tenantOrigin}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors 'self' ${hostOrigin} ${MICROSOFT_ANCESTORS.join(' ')}`,
  ];
  return {
    'content-security-policy': policy.join('; '),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}
