import { createHash } from 'node:crypto';
import { APP_ORIGIN, type OpenTenant, ORIGIN, seedIds } from './a-tenant';

export const school = seedIds.organisations.school.id;
export const lead = seedIds.people.lead;
export const REDIRECT = `${APP_ORIGIN}/redirect.html`;
const VERIFIER = 'v'.repeat(64);

const REQUEST: Record<string, string> = {
  client_id: seedIds.clientId,
  redirect_uri: REDIRECT,
  response_type: 'code',
  response_mode: 'fragment',
  scope: 'openid profile offline_access User.Read',
  state: 'state-1',
  nonce: 'nonce-1',
  code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
  code_challenge_method: 'S256',
};

/** One browser at the identity provider: it keeps the cookie, and shows one page after another. */
export interface Browser {
  /** Goes to the authorize endpoint, with these changes to the plain request. */
  open(changes?: Record<string, string>, organisation?: string): Promise<Response>;
  /** Presses a button of the page that the last `open` showed; a page of another origin may try the same. */
  press(form: Record<string, string>, origin?: string): Promise<Response>;
  /** Goes to the end-session endpoint. */
  leave(query?: Record<string, string>): Promise<Response>;
}

export function aBrowser(tenant: OpenTenant): Browser {
  let cookie = '';
  let address = '';
  const go = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const headers = { ...(cookie === '' ? {} : { cookie }), ...Object.fromEntries(new Headers(init.headers)) };
    const answer = await tenant.fetch(new Request(url, { ...init, headers }));
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return answer;
  };
  return {
    open: (changes = {}, organisation = school) => {
      address = `${ORIGIN}/${organisation}/v2.0/authorize?${new URLSearchParams({ ...REQUEST, ...changes })}`;
      return go(address);
    },
    press: (form, origin = ORIGIN) =>
      go(address, { method: 'POST', body: new URLSearchParams(form), headers: { origin } }),
    leave: (query = {}) => go(`${ORIGIN}/${school}/v2.0/logout?${new URLSearchParams(query)}`),
  };
}

/** What an application reads at its reply address. */
export const replyOf = (response: Response): URLSearchParams =>
  new URLSearchParams(new URL(response.headers.get('location') ?? '').hash.slice(1));

/** Chooses Angharad Rees and allows everything that is asked; gives the code. */
export async function codeFor(browser: Browser, changes: Record<string, string> = {}): Promise<string> {
  await browser.open(changes);
  return replyOf(await browser.press({ chosen: lead.id, decision: 'accept' })).get('code') ?? '';
}

/** What the token endpoint answers a page of the application. */
export async function exchange(
  tenant: OpenTenant,
  form: Record<string, string>,
  origin: Record<string, string> = { origin: APP_ORIGIN },
) {
  const body = new URLSearchParams({ client_id: seedIds.clientId, ...form });
  const address = `${ORIGIN}/${school}/v2.0/token`;
  const response = await tenant.fetch(new Request(address, { method: 'POST', body, headers: origin }));
  return { status: response.status, json: await response.json() };
}

/** The form that redeems a code. */
export const redeeming = (code: string, verifier = VERIFIER): Record<string, string> => ({
  grant_type: 'authorization_code',
  code,
  redirect_uri: REDIRECT,
  code_verifier: verifier,
});

/** The form that renews. */
export const renewing = (token: string, changes: Record<string, string> = {}): Record<string, string> => ({
  grant_type: 'refresh_token',
  refresh_token: token,
  ...changes,
});

/** The whole way: the token answer of a person who allows what is asked. */
export async function signIn(tenant: OpenTenant, changes: Record<string, string> = {}, browser = aBrowser(tenant)) {
  return exchange(tenant, redeeming(await codeFor(browser, changes)));
}
