import { describe, expect, test } from 'vitest';
import { decideDispatch } from '../../src/workflows/decide-dispatch';
import { email } from '../support/builders';
import { keepOpen, STEPS } from '../support/dispatch-steps';
import { type MemoryWorld, STAFF } from '../support/memory-world';
import { aQueuedMessage, message, sitDown } from '../support/school-world';

/** A message that was fenced and whose tab then died. */
async function aFencedMessage(): Promise<MemoryWorld> {
  const world = await aQueuedMessage();
  world.faults.inject(STEPS.fence, { kind: 'dieAfter' });
  await sitDown(world, STAFF.lead).work();
  return world;
}

describe('a draft that a person touched', () => {
  test.each([
    ['recipients', { to: [email('somebody@npt.gov.uk')] }, 'draftRecipients'],
    ['copies', { cc: [] }, 'draftRecipients'],
    ['subject', { subject: 'PSP of Owain' }, 'draftSubject'],
    ['attachment', { attachments: [] }, 'draftAttachments'],
  ] as const)('stops with a reason when its %s changed, and the draft stays', async (_what, change, error) => {
    const world = await aFencedMessage();
    world.mail.edit('m1', change);
    await keepOpen(world, [sitDown(world, STAFF.lead)], 4);
    expect(message(world)).toMatchObject({ state: 'NeedsDecision', error });
    expect(world.mail.messages).toHaveLength(1);
    expect(world.mail.deliveries).toEqual([]);
  });

  test('sent by hand to the right address is found and counts as sent', async () => {
    const world = await aFencedMessage();
    world.mail.send('angharad.rees@brynglas.example', 'm1');
    await sitDown(world, STAFF.lead).work();
    expect(message(world).state).toBe('Sent');
    expect(world.mail.deliveries).toHaveLength(1);
  });

  test('sent by hand to somebody else does not count as sent', async () => {
    const world = await aFencedMessage();
    world.mail.edit('m1', { to: [email('somebody@npt.gov.uk')] });
    world.mail.send('angharad.rees@brynglas.example', 'm1');
    await sitDown(world, STAFF.lead).work();
    expect(message(world)).toMatchObject({ state: 'NeedsDecision', error: 'sentDiffers' });
  });

  test('deleted is waited for a quarter of an hour, then a person decides', async () => {
    const world = await aFencedMessage();
    world.mail.edit('m1', { isDeleted: true });
    const lead = sitDown(world, STAFF.lead);
    await keepOpen(world, [lead], 15);
    expect(message(world).state).toBe('Sending');
    await keepOpen(world, [lead], 1);
    expect(message(world)).toMatchObject({ state: 'NeedsDecision', error: 'noTrace' });
    expect(world.mail.deliveries).toEqual([]);
  });
});

describe('recipients', () => {
  test('an address that the settings changed after the fence stops the message', async () => {
    const world = await aFencedMessage();
    const [settings] = world.lists.settings.all();
    world.lists.settings.tamper(settings?.id ?? '', (value) => ({
      ...value,
      mailboxes: { ...value.mailboxes, psp: email('psp2@npt.gov.uk') },
    }));
    await keepOpen(world, [sitDown(world, STAFF.lead)], 4);
    expect(message(world)).toMatchObject({ state: 'NeedsDecision', error: 'recipientsChanged' });
    expect(world.mail.deliveries).toEqual([]);
  });

  test('an address that the settings changed before the fence leaves a reason and no draft', async () => {
    const world = await aQueuedMessage();
    const [settings] = world.lists.settings.all();
    world.lists.settings.tamper(settings?.id ?? '', (value) => ({
      ...value,
      mailboxes: { ...value.mailboxes, psp: email('psp2@npt.gov.uk') },
    }));
    const lead = sitDown(world, STAFF.lead);
    expect(await lead.work()).toMatchObject({ problems: [{ about: 'dispatch', code: 'recipientsChanged' }] });
    expect(world.mail.messages).toEqual([]);
  });
});

describe('a decision', () => {
  async function anUndecidedMessage() {
    const world = await aFencedMessage();
    world.mail.edit('m1', { isDeleted: true });
    const lead = sitDown(world, STAFF.lead);
    await keepOpen(world, [lead], 16);
    const [row] = world.lists.dispatches.all();
    if (!row) throw new Error('no row');
    return { world, lead, row };
  }

  test('to send again makes a new row with the next number, and the plan arrives', async () => {
    const { world, lead, row } = await anUndecidedMessage();
    const decided = await decideDispatch(lead.ports, row, { kind: 'sendAgain', reason: 'I deleted it by mistake' });
    expect(decided).toMatchObject({ ok: true, value: { value: { state: 'Resent' } } });
    await keepOpen(world, [lead], 1);
    expect(world.lists.dispatches.all().map(({ value }) => [value.resendNo, value.state])).toEqual([
      [0, 'Resent'],
      [1, 'Sent'],
    ]);
    expect(world.mail.deliveries.map(({ subject }) => subject)).toEqual(['PSP plan - PSP-0142 v1']);
  });

  test('taken twice sends again once', async () => {
    const { world, lead, row } = await anUndecidedMessage();
    const again = { kind: 'sendAgain', reason: 'I deleted it by mistake' } as const;
    const colleague = sitDown(world, STAFF.alnCo);
    await Promise.all([decideDispatch(lead.ports, row, again), decideDispatch(colleague.ports, row, again)]);
    await keepOpen(world, [lead, colleague], 4);
    expect(world.mail.deliveries).toHaveLength(1);
  });

  test('without a reason is refused', async () => {
    const { lead, row } = await anUndecidedMessage();
    expect(await decideDispatch(lead.ports, row, { kind: 'doNotSend', reason: ' ' })).toMatchObject({
      ok: false,
      failure: { issues: [{ code: 'decision.reasonMissing' }] },
    });
  });

  test('not to send ends the message without a delivery', async () => {
    const { world, lead, row } = await anUndecidedMessage();
    await decideDispatch(lead.ports, row, { kind: 'doNotSend', reason: 'The authority has it on paper' });
    await keepOpen(world, [lead], 2);
    expect(message(world)).toMatchObject({ state: 'Cancelled', decision: { by: 'Angharad Rees' } });
    expect(world.mail.deliveries).toEqual([]);
  });
});
