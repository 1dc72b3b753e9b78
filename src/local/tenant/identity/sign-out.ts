import { html } from '../http/html';
import { page } from '../http/page';
import type { Tenant } from '../http/tenant-parts';
import { WHOLE } from '../store/store';
import { REGISTERED_CLIENTS, registrationOf } from './registration';
import { sessionOf, signOut } from './sessions';

/**
 * The end-session endpoint: signs out the person of `logout_hint`, else everybody in this browser, and goes back to a
 * registered address if one is named.
 */
export function endSession(tenant: Tenant, request: Request): Response {
  const { searchParams } = new URL(request.url);
  const session = sessionOf(tenant.store, request);
  const hint = searchParams.get('logout_hint')?.toLowerCase();
  const person = tenant.store.all('people', WHOLE).find(({ address }) => address.toLowerCase() === hint);
  if (session !== undefined) signOut(tenant.store, session, person?.id);

  const target = searchParams.get('post_logout_redirect_uri') ?? '';
  const isRegistered = REGISTERED_CLIENTS.some((client) =>
    registrationOf(tenant, client)?.redirectUris.includes(target),
  );
  if (!isRegistered) return signedOutPage(tenant);
  const location = new URL(target);
  const state = searchParams.get('state');
  if (state !== null) location.searchParams.set('state', state);
  return new Response(null, { status: 302, headers: { location: location.href, 'cache-control': 'no-store' } });
}

const signedOutPage = ({ hostOrigin }: Tenant): Response =>
  page(
    { title: 'You are signed out', narrow: true },
    html`<p>You can close this page, or go to the <a href="${hostOrigin}/">start page</a>.</p>`,
  );
