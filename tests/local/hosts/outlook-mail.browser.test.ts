import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import seedIds from '../../../src/local/seed-ids.json' with { type: 'json' };
import { appFrame, type HostWorld, openHostWorld } from './support/host-world';

const { people, appId } = seedIds;
const PROPERTY = `String {00020329-0000-0000-C000-000000000046} Name cecp-${appId}`;

let world: HostWorld;
let plain: HostWorld;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  plain = await openHostWorld();
  world = await openHostWorld((appOrigin) => ({
    readPane: { url: `${appOrigin}/read.html`, isPinnable: true },
    eventHandlers: { newAppointmentOrganizerCreated: 'onNewAppointmentHandler' },
  }));
});
afterAll(async () => {
  await world.close();
  await plain.close();
});
beforeEach(async () => {
  context = await world.context();
  page = await context.newPage();
  await page.goto(`${world.hostOrigin}/outlook#mail`);
});
afterEach(() => context.close());

const message = (subject: RegExp) => page.getByRole('button', { name: subject });
const folder = (name: string | RegExp) =>
  page.getByRole('region', { name: people.lead.name }).getByRole('button', { name });

describe('folders', () => {
  it('tell how much in them is new', async () => {
    await folder('Inbox 1 unread').waitFor();
    await folder('Drafts 1').waitFor();
    expect(await folder(/^Deleted/).innerText()).toBe('Deleted');
  });

  it('show what could not be delivered', async () => {
    await message(/Undeliverable: Plan for PSP-0002.*Not delivered/s).click();
    await page.getByRole('article', { name: 'Message' }).getByText('Not delivered').waitFor();
  });

  it('mark a message as read once it is open', async () => {
    await message(/Plan for PSP-0001.*Unread/s).click();
    await page.getByRole('heading', { name: 'Plan for PSP-0001' }).waitFor();
    await page.waitForFunction(() => document.querySelectorAll('.message-list .unread').length === 0);
    expect(world.tenant.bodyOf('PATCH', '/v1.0/me/messages/message-1')).toEqual({ isRead: true });
  });

  it('are walked with the arrow keys', async () => {
    await message(/Plan for PSP-0001/).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Undeliverable: Plan for PSP-0002' }).waitFor();
  });

  it('let a message be deleted, and say why when that fails', async () => {
    await message(/Undeliverable/).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).waitFor();
    world.tenant.failing.add('/v1.0/me/messages/message-2');
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByText('Try again later.').waitFor();
    world.tenant.failing.delete('/v1.0/me/messages/message-2');
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByText('Choose a message to read it.').waitFor();
    expect(world.tenant.calls.some(({ method, path }) => method === 'DELETE' && path.endsWith('/message-2'))).toBe(
      true,
    );
  });
});

describe('writing a mail', () => {
  it('makes a draft and sends it', async () => {
    await page.getByRole('button', { name: 'New mail' }).click();
    await page.getByLabel('To', { exact: true }).fill(people.ewo.name);
    await page.getByLabel('To', { exact: true }).press('Enter');
    await page.getByLabel('Subject').fill('Thursday');
    await page.getByLabel('Text', { exact: true }).fill('Ten o’clock?\n<Angharad>');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Sent. It arrives in a moment.').waitFor();
    expect(world.tenant.bodyOf('POST', '/v1.0/me/messages')).toEqual({
      subject: 'Thursday',
      body: { contentType: 'html', content: 'Ten o’clock?<br>&lt;Angharad&gt;' },
      toRecipients: [{ emailAddress: { name: people.ewo.name, address: people.ewo.address } }],
    });
    expect(world.tenant.calls.at(-1)?.path).not.toContain('draft-2');
    expect(world.tenant.calls.some(({ path }) => path === '/v1.0/me/messages/draft-2/send')).toBe(true);
  });

  it('asks for somebody to send it to', async () => {
    await page.getByRole('button', { name: 'New mail' }).click();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Add at least one person under To.').waitFor();
  });

  it('goes on with a draft, and what is written stays when sending fails', async () => {
    await folder(/^Drafts/).click();
    await message(/Half a thought/).click();
    await page.getByRole('button', { name: 'Go on writing' }).click();
    expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe('One\ntwo');
    world.tenant.failing.add('/v1.0/me/messages/draft-1/send');
    await page.getByLabel('Subject').fill('A whole thought');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Not sent; the text stands here still. Try again later.').waitFor();
    expect(await page.getByLabel('Subject').inputValue()).toBe('A whole thought');
    world.tenant.failing.delete('/v1.0/me/messages/draft-1/send');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Sent. It arrives in a moment.').waitFor();
    expect(world.tenant.bodyOf('PATCH', '/v1.0/me/messages/draft-1')).toMatchObject({ subject: 'A whole thought' });
  });
});

describe('the pane beside a message', () => {
  /** Opens the pane on the plan and gives its frame once office.js is ready. */
  async function openPane(): Promise<Frame> {
    await message(/Plan for PSP-0001/).click();
    await page.getByRole('button', { name: 'Open Pastoral Support' }).click();
    const frame = await appFrame(page, '/read.html');
    await frame.evaluate(async () => {
      await Office.onReady();
    });
    return frame;
  }
  const subjectIn = (frame: Frame) => frame.evaluate(() => Reflect.get(Object(Office.context.mailbox.item), 'subject'));
  const hearItemChanged = (frame: Frame) =>
    frame.evaluate(
      () =>
        new Promise((done) => {
          Reflect.set(globalThis, 'heard', []);
          const hear = () => {
            const { item } = Office.context.mailbox;
            Reflect.get(globalThis, 'heard').push(item ? Reflect.get(item, 'subject') : null);
          };
          Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, hear, done);
        }),
    );
  const heardBy = async (frame: Frame, count: number) => {
    const heard = await frame.waitForFunction((least) => {
      const list: unknown[] = Reflect.get(globalThis, 'heard');
      return list.length >= least && list;
    }, count);
    return heard.jsonValue();
  };

  it('reads the message, its people, its text and its attachment', async () => {
    const frame = await openPane();
    const seen = await frame.evaluate(() => {
      const item = Object(Office.context.mailbox.item);
      return {
        type: item.itemType,
        subject: item.subject,
        from: item.from.emailAddress,
        attachments: item.attachments.map(({ name }: { name: string }) => name),
        restId: Office.context.mailbox.convertToRestId(item.itemId, Office.MailboxEnums.RestVersion.v2_0),
      };
    });
    expect(seen).toEqual({
      type: 'message',
      subject: 'Plan for PSP-0001',
      from: people.lead.address,
      attachments: ['plan.pdf'],
      restId: 'message-1',
    });
    const content = await frame.evaluate(
      () =>
        new Promise((done) => {
          const item = Object(Office.context.mailbox.item);
          item.getAttachmentContentAsync('attachment-1', ({ value }: { value: unknown }) => done(value));
        }),
    );
    expect(content).toEqual({ content: Buffer.from('%PDF-1.7\n').toString('base64'), format: 'base64' });
    const text = await frame.evaluate(
      () =>
        new Promise((done) =>
          Object(Office.context.mailbox.item).body.getAsync('text', ({ value }: { value: unknown }) => done(value)),
        ),
    );
    expect(text).toContain('The plan is attached.');
  });

  it('keeps what the application writes with the message in the mailbox', async () => {
    const frame = await openPane();
    await frame.evaluate(
      () =>
        new Promise((done) =>
          Office.context.mailbox.item?.loadCustomPropertiesAsync(({ value }) => {
            value.set('filed', 'PSP-0001');
            value.saveAsync(done);
          }),
        ),
    );
    expect(world.tenant.bodyOf('PATCH', '/v1.0/me/messages/message-1')).toEqual({
      singleValueExtendedProperties: [{ id: PROPERTY, value: '{"filed":"PSP-0001"}' }],
    });
  });

  it('closes when another message is chosen', async () => {
    await openPane();
    await message(/Undeliverable/).click();
    await page.locator('.read-pane iframe').waitFor({ state: 'detached' });
  });

  it('stays when it is pinned and hears of the next message, and of none', async () => {
    const frame = await openPane();
    await hearItemChanged(frame);
    await page.getByRole('button', { name: 'Pin' }).click();
    await message(/Undeliverable/).click();
    expect(await heardBy(frame, 1)).toEqual(['Undeliverable: Plan for PSP-0002']);
    expect(await subjectIn(frame)).toBe('Undeliverable: Plan for PSP-0002');
    await folder(/^Sent/).click();
    expect(await heardBy(frame, 2)).toEqual(['Undeliverable: Plan for PSP-0002', null]);
  });

  it('is not there when the manifest names none, and that is said', async () => {
    const other = await plain.context();
    const here = await other.newPage();
    await here.goto(`${plain.hostOrigin}/outlook#mail`);
    await here.getByRole('button', { name: /Plan for PSP-0001/ }).click();
    await here.getByText('Pastoral Support has no pane for reading mail yet').waitFor();
    expect(await here.locator('.read-pane iframe').count()).toBe(0);
    await other.close();
  });
});

it('a new appointment runs the function that the manifest names for it', async () => {
  await page.goto(`${world.hostOrigin}/outlook#new`);
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('#subject')?.value === 'Written by the add-in',
  );
});

it('lets nothing leave this computer', () => {
  expect([...world.outside, ...plain.outside]).toEqual([]);
});
