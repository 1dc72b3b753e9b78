import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import seedIds from '../../../src/local/seed-ids.json' with { type: 'json' };
import { appFrame, type HostWorld, openHostWorld } from './support/host-world';

const { appId, clientId, people, rooms } = seedIds;

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

/** Opens a new appointment and gives the pane's frame once office.js is ready. */
async function openPane(): Promise<Frame> {
  await page.goto(`${world.hostOrigin}/outlook#new`);
  const frame = await appFrame(page, '/outlook.html');
  await frame.evaluate(async () => {
    await Office.onReady();
  });
  return frame;
}

/** Calls one asynchronous method of the open item by its path, such as `subject.setAsync`, and gives its value. */
function call(frame: Frame, path: string, ...args: unknown[]): Promise<unknown> {
  return frame.evaluate(
    ([names, given]) =>
      new Promise((resolve, reject) => {
        let owner: unknown;
        let method: unknown = Office.context.mailbox.item;
        for (const name of names) {
          owner = method;
          method = Reflect.get(Object(owner), name);
        }
        const callback = (result: Office.AsyncResult<unknown>) =>
          result.status === Office.AsyncResultStatus.Succeeded
            ? resolve(result.value)
            : reject(new Error(result.error.message));
        Reflect.apply(method as () => void, owner, [...given, callback]); // a method of the item, named by the test
      }),
    [path.split('.'), args] as const,
  );
}

const sentEvent = () => world.tenant.bodyOf('POST', '/v1.0/me/events');
const send = () => page.getByRole('button', { name: 'Send', exact: true }).click();

describe('the open appointment and the pane', () => {
  it('is Outlook on the web, with the person of the page, an appointment and Mailbox 1.15', async () => {
    const frame = await openPane();
    const seen = await frame.evaluate(() => ({
      host: Office.context.diagnostics.host,
      type: Office.context.mailbox.item?.itemType,
      address: Office.context.mailbox.userProfile.emailAddress,
      isNew: Office.context.requirements.isSetSupported('Mailbox', '1.15'),
      language: Office.context.displayLanguage,
    }));
    expect(seen).toEqual({
      host: 'Outlook',
      type: 'appointment',
      address: people.lead.address,
      isNew: true,
      language: 'en-GB',
    });
  });

  it('shows in the form what the pane sets', async () => {
    const frame = await openPane();
    await call(frame, 'subject.setAsync', 'PSP meeting');
    await call(frame, 'requiredAttendees.setAsync', [
      { displayName: people.alnCo.name, emailAddress: people.alnCo.address },
    ]);
    await call(frame, 'requiredAttendees.addAsync', [people.ewo.address]);
    await call(frame, 'enhancedLocation.addAsync', [{ id: rooms.haven.address, type: 'room' }]);
    await call(frame, 'sensitivity.setAsync', 'private');
    await call(frame, 'body.setAsync', '<p>Agenda</p><script>window.hacked = 1</script>', { coercionType: 'html' });
    await frame.evaluate(
      () =>
        new Promise((done) =>
          Reflect.get(Object(Office.context.mailbox.item), 'start').setAsync(new Date('2026-11-24T10:00:00Z'), done),
        ),
    );
    expect(await page.getByLabel('Title').inputValue()).toBe('PSP meeting');
    expect(await page.getByLabel('Required people: chosen').innerText()).toContain(people.ewo.address);
    expect(await page.getByLabel('Room or place').inputValue()).toBe(rooms.haven.name);
    expect(await page.getByLabel('Private').isChecked()).toBe(true);
    expect(await page.getByLabel('Text of the invitation').innerHTML()).toBe('<p>Agenda</p>');
    expect(await page.getByLabel('Start').inputValue()).toBe('2026-11-24T10:00');
    expect(await page.getByLabel('End', { exact: true }).inputValue()).toBe('2026-11-24T11:00');
  });

  it('shows the pane what is typed in the form', async () => {
    const frame = await openPane();
    await page.getByLabel('Title').fill('By hand');
    await page.getByLabel('Optional people', { exact: true }).fill(people.ewo.name);
    await page.getByRole('button', { name: 'Add to optional people' }).click();
    await page.getByLabel('Room or place').fill('Room 4');
    await page.getByLabel('Room or place').blur();
    expect(await call(frame, 'subject.getAsync')).toBe('By hand');
    expect(await call(frame, 'optionalAttendees.getAsync')).toMatchObject([
      { emailAddress: people.ewo.address, displayName: people.ewo.name },
    ]);
    expect(await call(frame, 'location.getAsync')).toBe('Room 4');
    expect(await call(frame, 'sensitivity.getAsync')).toBe('normal');
    expect(await call(frame, 'body.getAsync', 'text')).toBe('');
  });

  it('refuses a person who is neither an address nor known', async () => {
    await openPane();
    await page.getByLabel('Required people', { exact: true }).fill('somebody');
    await page.getByLabel('Required people', { exact: true }).press('Enter');
    expect(await page.getByRole('alert').first().innerText()).toContain('not an address');
  });

  it('removes places and keeps custom properties, session data and notices', async () => {
    const frame = await openPane();
    await call(frame, 'enhancedLocation.addAsync', [{ id: 'Room 4', type: 'custom' }]);
    await call(frame, 'enhancedLocation.removeAsync', [{ id: 'Room 4', type: 'custom' }]);
    expect(await call(frame, 'enhancedLocation.getAsync')).toEqual([]);
    await saveProperty(frame, 'caseRef', 'PSP-0001');
    const kept = await frame.evaluate(
      () =>
        new Promise((done) =>
          Office.context.mailbox.item?.loadCustomPropertiesAsync(({ value }) => done(value.get('caseRef'))),
        ),
    );
    expect(kept).toBe('PSP-0001');
    await call(frame, 'sessionData.setAsync', 'step', '2');
    expect(await call(frame, 'sessionData.getAsync', 'step')).toBe('2');
    await call(frame, 'notificationMessages.addAsync', 'n', {
      type: 'informationalMessage',
      message: 'Two people are missing.',
      icon: 'Icon.16',
      persistent: false,
    });
    expect(await page.getByRole('list', { name: 'Notices' }).innerText()).toBe('Two people are missing.');
  });

  it('tells the pane when people or times are changed by hand', async () => {
    const frame = await openPane();
    await frame.evaluate(async () => {
      const heard: unknown[] = [];
      Reflect.set(globalThis, 'heard', heard);
      const item = Object(Office.context.mailbox.item);
      const listen = (type: Office.EventType) =>
        new Promise((done) => item.addHandlerAsync(type, (event: Record<string, unknown>) => heard.push(event), done));
      await listen(Office.EventType.RecipientsChanged);
      await listen(Office.EventType.AppointmentTimeChanged);
    });
    await page.getByLabel('Required people', { exact: true }).fill(people.ewo.address);
    await page.getByLabel('Required people', { exact: true }).press('Enter');
    await page.getByLabel('Start').fill('2026-11-24T10:00');
    await page.getByLabel('Start').blur();
    const heard = frame.waitForFunction(
      () => Reflect.get(globalThis, 'heard').length === 2 && Reflect.get(globalThis, 'heard'),
    );
    expect(await (await heard).jsonValue()).toMatchObject([
      { changedRecipientFields: { requiredAttendees: true, optionalAttendees: false } },
      { start: '2026-11-24T10:00:00.000Z', end: '2026-11-24T11:00:00.000Z' },
    ]);
  });

  it('signs the person in through the host', async () => {
    const frame = await openPane();
    const user = await frame.evaluate(async (id) => {
      const app = await msal.createNestablePublicClientApplication({
        auth: { clientId: id, authority: 'https://login.microsoftonline.com/common' },
        cache: { cacheLocation: 'memoryStorage' },
      });
      return (await app.acquireTokenSilent({ scopes: ['User.Read'] })).account.username;
    }, clientId);
    expect(user).toBe(people.lead.address);
  });

  it('tells the pane the theme, at once and when it changes', async () => {
    const frame = await openPane();
    const background = frame.evaluate(
      () =>
        new Promise((done) => {
          Office.context.mailbox.addHandlerAsync(
            Office.EventType.OfficeThemeChanged,
            (event: { officeTheme: Office.OfficeTheme }) => {
              if (event.officeTheme.bodyBackgroundColor !== '#ffffff') done(event.officeTheme.bodyBackgroundColor);
            },
          );
        }),
    );
    await page.getByLabel('Theme').selectOption('contrast');
    expect(await background).toBe('#000000');
  });
});

describe('sending', () => {
  it('stops the invitation with the reason of the add-in', async () => {
    await openPane();
    const before = world.tenant.calls.length;
    await page.getByLabel('Title').fill('blocked');
    await send();
    await page.getByRole('dialog').getByText('The EWO is missing.').waitFor();
    await page.getByRole('button', { name: 'Go back and fix' }).click();
    expect(world.tenant.calls.slice(before).filter(({ path }) => path === '/v1.0/me/events')).toEqual([]);
    expect(await page.getByLabel('Title').inputValue()).toBe('blocked');
  });

  it('creates the event as it stands in the form, with the properties of the add-in', async () => {
    const frame = await openPane();
    await saveProperty(frame, 'meetingKey', 'PSP-0001|planning');
    await page.getByLabel('Title').fill('PSP meeting – PSP-0001');
    await page.getByLabel('Start').fill('2026-11-24T10:00');
    await page.getByLabel('Required people', { exact: true }).fill(people.ewo.address);
    await page.getByLabel('Required people', { exact: true }).press('Enter');
    await page.getByLabel('Room or place').fill(rooms.haven.name);
    await page.getByLabel('Private').check();
    await page.getByLabel('Text of the invitation').fill('Agenda');
    await send();
    await page.getByText('The invitation was sent.').waitFor();
    expect(sentEvent()).toEqual({
      subject: 'PSP meeting – PSP-0001',
      body: { contentType: 'html', content: 'Agenda' },
      start: { dateTime: '2026-11-24T10:00:00', timeZone: 'UTC' },
      end: { dateTime: '2026-11-24T11:00:00', timeZone: 'UTC' },
      sensitivity: 'private',
      attendees: [
        { type: 'required', emailAddress: { name: people.ewo.name, address: people.ewo.address } },
        { type: 'resource', emailAddress: { name: rooms.haven.name, address: rooms.haven.address } },
      ],
      location: { displayName: rooms.haven.name },
      locations: [
        { displayName: rooms.haven.name, locationType: 'conferenceRoom', locationEmailAddress: rooms.haven.address },
      ],
      singleValueExtendedProperties: [
        {
          id: `String {00020329-0000-0000-C000-000000000046} Name cecp-${appId}`,
          value: '{"meetingKey":"PSP-0001|planning"}',
        },
      ],
    });
    expect(new URL(page.url()).hash).toBe('#calendar/2026-11-24');
  });

  it('sends the same way when the pane asks for it, and says why not when it is stopped', async () => {
    const frame = await openPane();
    await call(frame, 'subject.setAsync', 'blocked');
    await expect(call(frame, 'sendAsync')).rejects.toThrow('The EWO is missing.');
    await page.getByRole('button', { name: 'Go back and fix' }).click();
    await call(frame, 'subject.setAsync', 'From the pane');
    await call(frame, 'sendAsync');
    expect(sentEvent()).toMatchObject({ subject: 'From the pane' });
    await page.waitForURL(/#calendar/);
  });

  it('says that the check takes longer, then sends with a note', async () => {
    await page.clock.install();
    await openPane();
    await page.getByLabel('Title').fill('silent');
    await send();
    await page.clock.runFor(5_000);
    await page.getByText('takes longer than expected').waitFor();
    await page.clock.runFor(10_000);
    await page.getByText('The invitation was sent without a check').waitFor();
    expect(sentEvent()).toMatchObject({ subject: 'silent' });
  });
});

describe('mail and calendar', () => {
  it('opens the shared mailbox to the officer and reads a message without running its scripts', async () => {
    await page.goto(`${world.hostOrigin}/outlook`);
    await page.getByLabel('I am').selectOption(people.pspOfficer.id);
    await page.getByRole('region', { name: 'PSP mailbox' }).getByRole('button', { name: 'Inbox' }).click();
    await page.getByRole('button', { name: /Plan for PSP-0001/ }).click();
    await page.getByRole('heading', { name: 'Plan for PSP-0001' }).waitFor();
    await page.frameLocator('iframe.message-body').getByText('The plan is attached.').waitFor();
    expect(await page.evaluate(() => Reflect.get(globalThis, 'hacked'))).toBeUndefined();
    expect(world.tenant.calls.map(({ path }) => path)).toContain(
      '/v1.0/users/psp%40npt.gov.uk/mailFolders/inbox/messages',
    );
  });

  it('opens a PDF in a tab of its own', async () => {
    await page.goto(`${world.hostOrigin}/outlook`);
    await page.getByRole('button', { name: /Plan for PSP-0001/ }).click();
    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: 'Open plan.pdf in a new tab' }).click();
    expect((await opened).url()).toMatch(/^blob:/);
  });

  it('draws a week in which events at the same time stand side by side', async () => {
    await page.goto(`${world.hostOrigin}/outlook#calendar`);
    const day = page.getByRole('region', { name: 'Thursday 5 November 2026' });
    const boxes = await Promise.all(
      ['PSP meeting – PSP-0001', 'Assembly'].map((name) => day.getByRole('button', { name }).boundingBox()),
    );
    const [first, second] = boxes;
    if (!first || !second) throw new Error('expected two events on the screen');
    expect(first.x + first.width).toBeLessThanOrEqual(second.x + 1);
    expect(second.y).toBeGreaterThan(first.y);
    expect(second.y).toBeLessThan(first.y + first.height);
    await page.getByRole('heading', { name: 'Later' }).waitFor();
    await page.getByRole('button', { name: /PSP review – PSP-0001/ }).waitFor();
  });

  it('shows an event with its marks, people and answers', async () => {
    await page.goto(`${world.hostOrigin}/outlook#calendar`);
    await page.getByRole('button', { name: /PSP meeting – PSP-0001/ }).click();
    const details = await page.getByRole('article', { name: 'Event' }).innerText();
    expect(details).toContain('10:00 to 11:00');
    expect(details).toContain('Private');
    expect(details).toContain(`${people.ewo.name}, required: accepted`);
  });

  it('answers an invitation, and asks before it cancels a meeting', async () => {
    await page.goto(`${world.hostOrigin}/outlook#calendar`);
    await page.getByRole('button', { name: /Assembly/ }).click();
    await page.getByRole('button', { name: 'Tentative' }).click();
    await page.getByText('Done.').waitFor();
    expect(world.tenant.bodyOf('POST', '/v1.0/me/events/event-2/tentativelyAccept')).toEqual({ sendResponse: true });
    await page.getByRole('button', { name: /PSP meeting – PSP-0001/ }).click();
    await page.getByRole('button', { name: 'Cancel the meeting' }).click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    expect(world.tenant.bodyOf('POST', '/v1.0/me/events/event-1/cancel')).toBeUndefined();
  });

  it('goes from week to week and back to today', async () => {
    await page.goto(`${world.hostOrigin}/outlook#calendar`);
    await page.getByRole('link', { name: 'Next week' }).click();
    await page.getByRole('heading', { name: 'Monday 9 November 2026 to Sunday 15 November 2026' }).waitFor();
    await page.getByRole('link', { name: 'Previous week' }).click();
    await page.getByRole('link', { name: 'Previous week' }).click();
    await page.getByRole('heading', { name: /^Monday 26 October 2026/ }).waitFor();
    await page.getByRole('link', { name: 'Today' }).click();
    await page.getByRole('heading', { name: /^Monday 2 November 2026/ }).waitFor();
  });

  it('switches a fault on and shows it', async () => {
    await page.goto(`${world.hostOrigin}/outlook`);
    await page.getByLabel('Fault').selectOption('throttled');
    await page.getByText('Fault on: throttled').waitFor();
    expect(world.tenant.faults).toMatchObject([{ kind: 'throttle', pathPattern: '/v1.0/*' }]);
    await page.getByLabel('Fault').selectOption('none');
    await page.getByText('Fault on: throttled').waitFor({ state: 'detached' });
  });

  it('makes every answer wait, beside a fault', async () => {
    await page.goto(`${world.hostOrigin}/outlook`);
    await page.getByLabel('Fault').selectOption('busy');
    await page.getByText('Fault on: often unavailable').waitFor();
    await page.getByLabel('Delay').selectOption('1000');
    await page.getByText('Every answer waits: 1 second').waitFor();
    expect(world.tenant.faults).toMatchObject([
      { kind: 'latency', latencyMs: 1000 },
      { kind: 'status', status: 503 },
    ]);
    await page.getByLabel('Fault').selectOption('none');
    await page.getByLabel('Delay').selectOption('0');
    await page.getByText('Every answer waits').waitFor({ state: 'detached' });
  });

  it('moves the clock of the tenant', async () => {
    await page.goto(`${world.hostOrigin}/outlook`);
    await page.getByLabel('Now').fill('2026-12-14T08:30');
    await page.waitForFunction(
      () => (document.querySelector('.demo-switches input') as HTMLInputElement)?.value === '2026-12-14T08:30',
    ); // the clock field
    expect(world.tenant.bodyOf('POST', '/admin/clock')).toEqual({ now: '2026-12-14T08:30:00.000Z' });
  });
});

it('lets nothing leave this computer', () => {
  expect(world.outside).toEqual([]);
});

function saveProperty(frame: Frame, key: string, value: string): Promise<unknown> {
  return frame.evaluate(
    ([name, text]) =>
      new Promise((done) =>
        Office.context.mailbox.item?.loadCustomPropertiesAsync(({ value: properties }) => {
          properties.set(name, text);
          properties.saveAsync(done);
        }),
      ),
    [key, value] as const,
  );
}
