/**
 * The claims that conditional access asks for, as the JSON text that MSAL takes.
 * Undefined when the header is absent, hidden by CORS, or not what it should be.
 */
export function claimsChallenge(headers: Headers): string | undefined {
  const encoded = /\bclaims="([^"]+)"/.exec(headers.get('WWW-Authenticate') ?? '')?.[1];
  if (encoded === undefined) return undefined;
  try {
    const text = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
    JSON.parse(text);
    return text;
  } catch {
    return undefined;
  }
}
