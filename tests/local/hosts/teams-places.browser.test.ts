import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeDeepLink } from '../../../src/local/hosts/teams/deep-link';
import seedIds from '../../../src/local/seed-ids.json' with { type: 'json' };
import { appFrame, type HostWorld, openHostWorld } from './support/host-world';

const { appId, channel, people, organisations } = seedIds;
const ENTITY = 'cases';

let world: HostWorld;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  world = await openHostWorld((appOrigin) => ({
    hasMeetingPanel: true,
    personalTabs: [{ entityId: 'mine', name: 'My cases', contentUrl: `${appOrigin}/tab.html?view=mine` }],
  }));
});
afterAll(() => world.close());
beforeEach(async () => {
  const contentUrl = `${world.appOrigin}/tab.html?view=case`;
  const tab = { id: 'tab-1', name: 'PSP cases', entityId: ENTITY, contentUrl, websiteUrl: contentUrl };
  world.tenant.keep('/admin/hosts/tabs', { [channel.id]: [tab] });
  context = await world.context();
  page = await context.newPage();
});
afterEach(() => context.close());

const open = (rest: string) => page.goto(`${world.hostOrigin}/teams${rest}`);

/** What the application is told of where it runs. */
async function contextOf(view: string): Promise<Awaited<ReturnType<typeof microsoftTeams.app.getContext>>> {
  return asked(await appFrame(page, `view=${view}`));
}

function asked(frame: Frame) {
  return frame.evaluate(async (origin) => {
    await microsoftTeams.app.initialize([origin]);
    return microsoftTeams.app.getContext();
  }, world.hostOrigin);
}

const linkTo = (subPageId: string, entityId = ENTITY) =>
  writeDeepLink({ appId, entityId, channelId: channel.id, subPageId });

describe('channels', () => {
  it('are listed with their kind, and the one with the tab is open', async () => {
    await open('');
    await page.getByRole('link', { name: 'PSP cases' }).waitFor();
    await page.getByRole('button', { name: 'Channels' }).click();
    const list = page.getByRole('navigation', { name: 'Teams and channels' });
    await list.getByRole('link', { name: 'PSP private channel' }).waitFor();
    await list.getByRole('link', { name: 'General channel' }).click();
    await page.getByRole('heading', { name: /Bryn Glas Pastoral: General/ }).waitFor();
    expect(await page.getByRole('link', { name: 'PSP cases' }).count()).toBe(0);
  });

  it('are walked with the arrow keys', async () => {
    await open('#activity');
    await page.getByRole('link', { name: 'PSP private channel' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /: General/ }).waitFor();
  });

  it('show what people wrote without running it, and take a new post', async () => {
    await open(`#channel/${encodeURIComponent(channel.id)}/posts`);
    await page.getByText('The plan is ready.').waitFor();
    await page.getByText(people.ewo.name, { exact: true }).waitFor();
    await page.getByLabel('Write a post').fill('Thank you <b>Non</b>');
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    await page.waitForFunction(() => document.querySelector('textarea')?.value === '');
    const path = `/v1.0/teams/${channel.groupId}/channels/${encodeURIComponent(channel.id)}/messages`;
    expect(world.tenant.bodyOf('POST', path)).toEqual({
      body: { contentType: 'html', content: 'Thank you &lt;b&gt;Non&lt;/b&gt;' },
    });
    expect(await page.evaluate(() => Reflect.get(globalThis, 'hacked'))).toBeUndefined();
  });

  it('say it when the posts cannot be read', async () => {
    const path = `/v1.0/teams/${channel.groupId}/channels/${encodeURIComponent(channel.id)}/messages`;
    world.tenant.failing.add(path);
    await open(`#channel/${encodeURIComponent(channel.id)}/posts`);
    await page.getByText('The posts could not be read. Try again later.').waitFor();
    world.tenant.failing.delete(path);
  });
});

describe('a link of Teams', () => {
  it('in the address opens the tab at its place', async () => {
    await open(`#${linkTo('1/case/PSP-0007')}`);
    expect(await contextOf('case')).toMatchObject({ page: { id: ENTITY, subPageId: '1/case/PSP-0007' } });
  });

  it('that somebody was sent is opened from the field', async () => {
    await open('#activity');
    await page.getByText('Open a link').click();
    await page.getByLabel('A link to a tab of Teams').fill(linkTo('1/week'));
    await page.keyboard.press('Enter');
    expect(await contextOf('case')).toMatchObject({ page: { subPageId: '1/week' } });
  });

  it('of another application is refused in words', async () => {
    await open('#activity');
    await page.getByText('Open a link').click();
    await page.getByLabel('A link to a tab of Teams').fill(linkTo('x').replace(appId, 'other'));
    await page.getByRole('button', { name: 'Go' }).click();
    expect(await page.getByRole('alert').innerText()).toBe('That is not a link to a tab of this application in Teams.');
  });

  it('that the application opens stays in the page', async () => {
    await open('');
    const frame = await appFrame(page, 'view=case');
    await asked(frame);
    await frame.evaluate((link) => void microsoftTeams.app.openLink(link), linkTo('1/new'));
    await page.waitForURL(/1%2Fnew$/);
    expect(context.pages()).toHaveLength(1);
  });

  it('is made for the place that the application shares', async () => {
    await open('');
    const frame = await appFrame(page, 'view=case');
    await asked(frame);
    await frame.evaluate(() =>
      microsoftTeams.pages.shareDeepLink({ subPageId: '1/case/PSP-0007', subPageLabel: 'PSP-0007' }),
    );
    const link = page.getByRole('dialog').getByRole('textbox', { name: 'Link to this place' });
    expect(await link.inputValue()).toContain(encodeURIComponent(JSON.stringify('1/case/PSP-0007')));
  });

  it('and its place stay when somebody else sits down', async () => {
    await open(`#${linkTo('1/case/PSP-0007')}`);
    await page.waitForURL(/PSP-0007$/);
    await Promise.all([page.waitForEvent('load'), page.getByLabel('I am').selectOption(people.ewo.id)]);
    const given = await contextOf('case');
    expect(given).toMatchObject({ user: { id: people.ewo.id }, page: { subPageId: '1/case/PSP-0007' } });
  });
});

describe('a tab for the person alone', () => {
  it('is an entry of the rail and knows no channel', async () => {
    await open('');
    await page.getByRole('link', { name: 'My cases' }).click();
    const given = await contextOf('mine');
    expect(given).toMatchObject({ page: { id: 'mine', frameContext: 'content' }, user: { id: people.lead.id } });
    expect(given.channel).toBeUndefined();
    expect(given.sharePointSite?.teamSiteUrl).toBeFalsy();
  });
});

describe('a meeting', () => {
  it('is joined from the list and shows the application at its side', async () => {
    await open('#meetings');
    await page.getByRole('link', { name: 'Join PSP meeting – PSP-0001' }).click();
    const names = await page.getByRole('list', { name: 'People in this meeting' }).innerText();
    expect(names).toContain(people.ewo.name);
    const frame = await appFrame(page, 'view=case');
    const given = await asked(frame);
    expect(given).toMatchObject({
      page: { frameContext: 'sidePanel' },
      user: { tenant: { id: organisations.school.id } },
      chat: { id: expect.stringMatching(/^19:meeting_\w+@thread\.v2$/) },
      meeting: { id: expect.any(String) },
    });
    const details = await frame.evaluate(
      () =>
        new Promise((resolve, reject) =>
          microsoftTeams.meeting.getMeetingDetails((error, found) => (error ? reject(error) : resolve(found))),
        ),
    );
    expect(details).toMatchObject({
      details: {
        id: given.meeting?.id,
        title: 'PSP meeting – PSP-0001',
        scheduledStartTime: '2026-11-05T10:00:00.000Z',
      },
    });
    const panel = await page.getByRole('region', { name: 'Side panel' }).boundingBox();
    expect(panel?.width).toBe(320);
  });
});

describe('activity', () => {
  it('says that nothing has happened yet', async () => {
    await open('#activity');
    await page.getByText('Nothing has happened yet').waitFor();
  });

  it('shows what an application told the person and leads to it', async () => {
    world.tenant.activities = [
      {
        id: 'a',
        text: 'A review is due',
        preview: 'PSP-0007, by Friday',
        createdAt: '2026-11-02T09:00:00Z',
        webUrl: linkTo('1/case/PSP-0007'),
      },
    ];
    await open('#activity');
    await page.getByText('A review is due').waitFor();
    await page.getByRole('link', { name: 'Open', exact: true }).click();
    expect(await contextOf('case')).toMatchObject({ page: { subPageId: '1/case/PSP-0007' } });
    world.tenant.activities = [];
  });
});

describe('at the width of a phone', () => {
  it('the application is told of a phone and has no more room than one', async () => {
    await open('');
    const before = await page.waitForSelector('.channel-panel iframe');
    await page.getByLabel('Width').selectOption('360');
    await before.waitForElementState('hidden');
    const given = await contextOf('case');
    expect(given.app.host.clientType).toBe('android');
    const panel = await page.getByRole('region', { name: 'Channel', exact: true }).boundingBox();
    expect(panel?.width).toBeLessThanOrEqual(360);
  });
});

describe('somebody new', () => {
  it('reads who they are, hides the first steps and brings them back', async () => {
    await open('#activity');
    await page
      .getByText(`You are ${people.lead.name}, ${people.lead.role}, at ${organisations.school.name}.`)
      .waitFor();
    await page.getByText('without anyone having pressed Send').waitFor();
    await page.getByRole('button', { name: 'Hide first steps' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'First steps', exact: true }).click();
    await page.getByText('without anyone having pressed Send').waitFor();
  });

  it('asks what this is, by keyboard, and comes back to where they were', async () => {
    await open('#activity');
    await page.getByRole('button', { name: 'What is this?' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('Every person, pupil and message is invented.').waitFor();
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(() => document.activeElement?.closest('main, header')?.tagName);
    expect(outside).toBeUndefined();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('What is this?');
  });

  it('reads the page in Welsh', async () => {
    await open('#activity');
    await Promise.all([page.waitForEvent('load'), page.getByLabel('Language').selectOption('cy-gb')]);
    await page.getByRole('heading', { name: 'Gweithgaredd' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('cy');
  });
});

it('lets nothing leave this computer', () => {
  expect(world.outside).toEqual([]);
});
