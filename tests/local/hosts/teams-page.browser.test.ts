import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import seedIds from '../../../src/local/seed-ids.json' with { type: 'json' };
import { appFrame, type HostWorld, openHostWorld } from './support/host-world';

const { clientId, channel, people, organisations, site } = seedIds;

let world: HostWorld;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  world = await openHostWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  context = await world.context();
  page = await context.newPage();
});
afterEach(() => context.close());

/** Adds the tab through the config page, unless it is there, and gives its frame once teams-js has initialised. */
async function openTab(query = ''): Promise<Frame> {
  await page.goto(`${world.hostOrigin}/teams${query}`);
  await page.waitForSelector('html[data-ready]');
  if (!(await page.locator('.channel-panel iframe').count())) await addTab();
  const frame = await appFrame(page, 'view=case');
  await frame.evaluate((origin) => microsoftTeams.app.initialize([origin]), world.hostOrigin);
  return frame;
}

async function addTab(): Promise<void> {
  await page.getByRole('button', { name: '+ Add a tab' }).click();
  const config = await appFrame(page, 'view=config');
  await config.evaluate(async (origin) => {
    await microsoftTeams.app.initialize([origin]);
    const { config: tab } = microsoftTeams.pages;
    tab.registerOnSaveHandler((event) => {
      const contentUrl = `${location.origin}/tab.html?view=case`;
      tab
        .setConfig({ entityId: 'cases', contentUrl, websiteUrl: contentUrl, suggestedDisplayName: 'PSP cases' })
        .then(() => event.notifySuccess());
    });
    tab.setValidityState(true);
  }, world.hostOrigin);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'PSP cases' }).waitFor();
}

describe('the Teams page', () => {
  it('runs the config page as settings and refuses to save before it is valid', async () => {
    await page.goto(`${world.hostOrigin}/teams`);
    await page.getByRole('button', { name: '+ Add a tab' }).click();
    const config = await appFrame(page, 'view=config');
    const frameContext = await config.evaluate(async (origin) => {
      await microsoftTeams.app.initialize([origin]);
      return (await microsoftTeams.app.getContext()).page.frameContext;
    }, world.hostOrigin);
    expect(frameContext).toBe('settings');
    expect(await page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
  });

  it('pins the tab that the config page saves', async () => {
    await openTab();
    expect(world.tenant.bodyOf('PUT', '/admin/hosts/tabs')).toMatchObject({
      [channel.id]: [{ entityId: 'cases', name: 'PSP cases', contentUrl: `${world.appOrigin}/tab.html?view=case` }],
    });
  });

  it('gives the tab the person, the channel, its site and the page of the deep link', async () => {
    const frame = await openTab('?sub=PSP-0007');
    const given = await frame.evaluate(() => microsoftTeams.app.getContext());
    expect(given).toMatchObject({
      app: { locale: 'en-gb', theme: 'default', host: { name: 'Teams' } },
      page: { id: 'cases', subPageId: 'PSP-0007', frameContext: 'content' },
      user: { id: people.lead.id, userPrincipalName: people.lead.address, tenant: { id: organisations.school.id } },
      channel: { id: channel.id, displayName: channel.name, membershipType: 'Private' },
      sharePointSite: { teamSiteUrl: site.url, teamSitePath: site.path },
    });
    expect(given.team?.groupId).toBeUndefined();
  });

  it('tells the tab of a changed theme without loading it again', async () => {
    const frame = await openTab();
    const heard = frame.evaluate(
      () => new Promise((resolve) => microsoftTeams.app.registerOnThemeChangeHandler(resolve)),
    );
    await page.getByLabel('Theme').selectOption('contrast');
    expect(await heard).toBe('contrast');
  });

  it('offers a way back once the tab asks for it', async () => {
    const frame = await openTab();
    const pressed = frame.evaluate(
      () =>
        new Promise((resolve) =>
          microsoftTeams.pages.backStack.registerBackButtonHandler(() => {
            resolve(true);
            return true;
          }),
        ),
    );
    await page.getByRole('button', { name: 'Back' }).click();
    expect(await pressed).toBe(true);
  });

  it('runs a dialog of the tab and gives its result back', async () => {
    const frame = await openTab();
    const result = frame.evaluate(
      () =>
        new Promise((resolve) =>
          microsoftTeams.dialog.url.open(
            { url: `${location.origin}/tab.html?dialog`, title: 'Sign', size: { height: 300, width: 400 } },
            ({ result: given }) => resolve(given),
          ),
        ),
    );
    const dialog = await appFrame(page, '?dialog');
    await dialog.evaluate(async (origin) => {
      await microsoftTeams.app.initialize([origin]);
      microsoftTeams.dialog.url.submit({ signed: true });
    }, world.hostOrigin);
    expect(await result).toEqual({ signed: true });
  });

  it('stamps the configuration and the date into the page', async () => {
    const frame = await openTab();
    const stamped = await frame.evaluate(() => ({
      config: JSON.parse(document.getElementById('app-config')?.textContent ?? '{}'),
      local: Reflect.get(globalThis, '__pspLocal'),
    }));
    expect(stamped.config).toMatchObject({ clientId, packId: 'npt', hostOrigins: [world.hostOrigin] });
    expect(stamped.local).toEqual({ dateOffsetMs: 1234, hostOrigin: world.hostOrigin });
  });

  it('remembers the person and shows the guest as a guest of the school', async () => {
    await page.goto(`${world.hostOrigin}/teams`);
    await Promise.all([page.waitForEvent('load'), page.getByLabel('I am').selectOption(people.ewo.id)]);
    const frame = await openTab();
    const { user } = await frame.evaluate(() => microsoftTeams.app.getContext());
    expect(user).toMatchObject({ id: people.ewo.id, tenant: { id: organisations.school.id } });
  });
});

describe('nested sign-in on the Teams page', () => {
  const ask = (frame: Frame, method: 'acquireTokenSilent' | 'acquireTokenPopup', scope: string) =>
    frame.evaluate(
      async ([id, call, wanted]) => {
        const app = await msal.createNestablePublicClientApplication({
          auth: { clientId: id, authority: 'https://login.microsoftonline.com/common' },
          cache: { cacheLocation: 'memoryStorage' },
        });
        return app[call]({ scopes: [wanted] }).then(
          ({ account, scopes }) => ({ user: account.username, scopes }),
          (error) => ({ error: error.errorCode }),
        );
      },
      [clientId, method, scope] as const,
    );

  it('gives a token silently for what was allowed before', async () => {
    const frame = await openTab();
    expect(await ask(frame, 'acquireTokenSilent', 'User.Read')).toEqual({
      user: people.lead.address,
      scopes: ['User.Read'],
    });
  });

  it('refuses silently, asks in the host, and cancelling refuses again', async () => {
    const frame = await openTab();
    expect(await ask(frame, 'acquireTokenSilent', 'Mail.Send')).toEqual({ error: 'consent_required' });
    const answer = ask(frame, 'acquireTokenPopup', 'Mail.Send');
    await page.getByRole('dialog').getByText('Mail.Send').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await answer).toEqual({ error: 'user_canceled' });
  });

  it('gives the token once the person allows it', async () => {
    const frame = await openTab();
    const answer = ask(frame, 'acquireTokenPopup', 'Sites.Selected');
    await page.getByRole('button', { name: 'Allow' }).click();
    expect(await answer).toMatchObject({ user: people.lead.address, scopes: ['Sites.Selected'] });
    expect(await ask(frame, 'acquireTokenSilent', 'Sites.Selected')).toMatchObject({ user: people.lead.address });
  });
});

it('lets nothing leave this computer', () => {
  expect(world.outside).toEqual([]);
});
