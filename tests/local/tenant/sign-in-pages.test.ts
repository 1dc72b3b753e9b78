import { describe, expect, it } from 'vitest';
import { aBrowser, codeFor, exchange, lead, REDIRECT, redeeming, renewing, replyOf, signIn } from './a-sign-in';
import { APP_ORIGIN, aTenant, seedIds } from './a-tenant';

const alnCo = seedIds.people.alnCo;
const STRONG = JSON.stringify({ access_token: { acrs: { essential: true, value: 'c1' } } });
const CAPABILITY = JSON.stringify({ access_token: { xms_cc: { values: ['CP1'] } } });

describe('choosing a person', () => {
  it('shows the people of the organisation, guests among them, and of all for the shared address', async () => {
    const browser = aBrowser(await aTenant());
    const page = await (await browser.open()).text();
    expect(page).toContain('Siân Morgan');
    expect(page).toContain('Non Bevan');
    expect(page).not.toContain('Carys Jones');
    expect(await (await browser.open({}, 'common')).text()).toContain('Carys Jones');
  });

  it('shows only who is meant by a hint of a person or of a domain', async () => {
    const browser = aBrowser(await aTenant());
    const one = await (await browser.open({ login_hint: lead.address })).text();
    expect([one.includes(lead.name), one.includes(alnCo.name)]).toEqual([true, false]);
    const domain = await (await browser.open({ domain_hint: 'npt-demo.example' }, 'common')).text();
    expect([domain.includes('Rhodri Thomas'), domain.includes(lead.name)]).toEqual([true, false]);
  });

  it('writes names as text and runs no script', async () => {
    const answer = await aBrowser(await aTenant()).open();
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('content-security-policy')).toContain(`form-action 'self' ${APP_ORIGIN}`);
    expect(await answer.text()).not.toContain('<script');
  });

  it('is asked once per browser, unless the application wants it asked again', async () => {
    const browser = aBrowser(await aTenant());
    await codeFor(browser);
    expect(replyOf(await browser.open()).get('code')).toBeTruthy();
    expect(await (await browser.open({ prompt: 'login' })).text()).toContain('Choose a person');
    const other = await (await browser.open({ prompt: 'select_account', login_hint: lead.address })).text();
    expect(other).toContain(alnCo.name);
  });

  it('with two people signed in asks which of them, and silently needs a hint', async () => {
    const browser = aBrowser(await aTenant());
    await codeFor(browser);
    await browser.open({ prompt: 'select_account' });
    await browser.press({ chosen: alnCo.id, decision: 'accept' });
    expect(replyOf(await browser.open({ prompt: 'none' })).get('error')).toBe('login_required');
    expect(replyOf(await browser.open({ prompt: 'none', login_hint: alnCo.address })).get('code')).toBeTruthy();
  });

  it('tells the application when the person cancels', async () => {
    const tenant = await aTenant();
    const browser = aBrowser(tenant);
    await browser.open();
    const cancelled = replyOf(await browser.press({ decision: 'cancel' }));
    expect([cancelled.get('error'), cancelled.get('error_subcode')]).toEqual(['access_denied', 'cancel']);
    expect(cancelled.get('state')).toBe('state-1');
    await tenant.admin('POST', '/admin/faults', { rules: [{ kind: 'cancelSignIn', pathPattern: '*', times: 1 }] });
    expect(replyOf(await browser.open()).get('error')).toBe('access_denied');
  });

  it('takes no answer from another page', async () => {
    const browser = aBrowser(await aTenant());
    await browser.open();
    const forged = await browser.press({ chosen: lead.id, decision: 'accept' }, APP_ORIGIN);
    expect([forged.status, forged.headers.get('location')]).toEqual([403, null]);
  });
});

describe('consent', () => {
  it('is asked per scope, on a page that lists what is new', async () => {
    const browser = aBrowser(await aTenant());
    await codeFor(browser);
    const page = await (await browser.open({ scope: 'openid User.Read Mail.Send Calendars.ReadWrite' })).text();
    expect(page).toContain('Permissions requested');
    expect([...page.matchAll(/<code>(.*?)<\/code>/g)].map((found) => found[1])).toEqual([
      'Mail.Send',
      'Calendars.ReadWrite',
    ]);
  });

  it('declined is told to the application and asked again the next time', async () => {
    const browser = aBrowser(await aTenant());
    await browser.open();
    const declined = replyOf(await browser.press({ chosen: lead.id, decision: 'decline' }));
    expect(declined.get('error')).toBe('access_denied');
    expect(declined.get('error_description')).toContain('AADSTS65004');
    const page = await (await browser.press({ chosen: lead.id })).text();
    expect(page).toContain('Permissions requested');
  });

  it('is asked again when the application wants it asked', async () => {
    const browser = aBrowser(await aTenant());
    await codeFor(browser);
    expect(await (await browser.open({ prompt: 'consent' })).text()).toContain('Permissions requested');
    expect(replyOf(await browser.press({ chosen: lead.id, decision: 'accept' })).get('code')).toBeTruthy();
  });

  it('is never given silently', async () => {
    const browser = aBrowser(await aTenant());
    expect(replyOf(await browser.open({ prompt: 'none' })).get('error')).toBe('login_required');
    await codeFor(browser);
    const wider = await browser.open({ prompt: 'none', scope: 'User.Read Mail.Send' });
    expect(replyOf(wider).get('error')).toBe('consent_required');
    expect(replyOf(await browser.open({ prompt: 'none' })).get('code')).toBeTruthy();
  });

  it('to what only an administrator can allow is not for ordinary people', async () => {
    const tenant = await aTenant();
    const browser = aBrowser(tenant);
    const scope = 'User.Read ChannelMessage.Read.All';
    await browser.open({ scope });
    const page = await (await browser.press({ chosen: lead.id, decision: 'accept' })).text();
    expect(page).toContain('Need administrator approval');
    expect(page).toContain('ChannelMessage.Read.All');
    expect(replyOf(await browser.press({ decision: 'unapproved' })).get('error_description')).toContain('AADSTS90094');

    await tenant.admin('POST', '/admin/consents/approve', {
      organisationId: seedIds.organisations.school.id,
      clientId: seedIds.clientId,
      scopes: ['ChannelMessage.Read.All'],
    });
    expect(await codeFor(browser, { scope })).not.toBe('');
  });
});

describe('a claims challenge', () => {
  it('is met by an interactive sign-in, and the token carries it', async () => {
    const tenant = await aTenant();
    const browser = aBrowser(tenant);
    await codeFor(browser);
    expect(replyOf(await browser.open({ claims: STRONG, prompt: 'none' })).get('error')).toBe('interaction_required');
    expect(await (await browser.open({ claims: STRONG })).text()).toContain('Confirm that it is you');
    const code = replyOf(await browser.press({ chosen: lead.id, decision: 'confirm' })).get('code') ?? '';
    const { json } = await exchange(tenant, redeeming(code));
    const { acrs } = JSON.parse(Buffer.from(json.access_token.split('.')[1], 'base64url').toString());
    expect(acrs).toEqual(['c1']);
  });

  it('cannot be met by a refresh token', async () => {
    const tenant = await aTenant();
    const { json } = await signIn(tenant);
    const renewed = await exchange(tenant, renewing(json.refresh_token, { claims: STRONG }));
    expect(renewed.json).toMatchObject({ error: 'interaction_required', claims: STRONG });
  });

  it('is not seen in the capabilities that every request of MSAL carries', async () => {
    const browser = aBrowser(await aTenant());
    expect(await codeFor(browser, { claims: CAPABILITY })).not.toBe('');
    expect(replyOf(await browser.open({ claims: 'no JSON' })).get('error')).toBe('invalid_request');
  });
});

describe('signing out', () => {
  it('ends the session and its refresh tokens, and shows a page', async () => {
    const tenant = await aTenant();
    const browser = aBrowser(tenant);
    const { json } = await signIn(tenant, {}, browser);
    expect(await (await browser.leave()).text()).toContain('You are signed out');
    expect(replyOf(await browser.open({ prompt: 'none' })).get('error')).toBe('login_required');
    expect((await exchange(tenant, renewing(json.refresh_token))).json.error).toBe('invalid_grant');
  });

  it('goes back to a registered address with the state, and to no other', async () => {
    const browser = aBrowser(await aTenant());
    const back = await browser.leave({ post_logout_redirect_uri: REDIRECT, state: 's 1' });
    expect(back.headers.get('location')).toBe(`${REDIRECT}?state=s+1`);
    const elsewhere = await browser.leave({ post_logout_redirect_uri: 'https://evil.example/' });
    expect(elsewhere.headers.get('location')).toBeNull();
  });

  it('of one person leaves the other signed in', async () => {
    const browser = aBrowser(await aTenant());
    await codeFor(browser);
    await browser.open({ prompt: 'select_account' });
    await browser.press({ chosen: alnCo.id, decision: 'accept' });
    await browser.leave({ logout_hint: lead.address });
    expect(replyOf(await browser.open({ prompt: 'none' })).get('code')).toBeTruthy();
  });
});
