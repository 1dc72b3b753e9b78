import { describe, expect, test } from 'vitest';
import { email } from '../support/builders';
import { keepOpen, STEPS, sentLines } from '../support/dispatch-steps';
import { type MemoryWorld, STAFF } from '../support/memory-world';
import { aQueuedMessage, aSignedCase, message, sitDown } from '../support/school-world';

/** RELIABILITY 2.6, row by row. The oracle counts what was delivered, not what the records say. */
function expectSentOnce(world: MemoryWorld): void {
  expect(world.mail.deliveries.map(({ to }) => to)).toEqual([['psp@npt.gov.uk']]);
  expect(message(world).state).toBe('Sent');
  expect(sentLines(world)).toHaveLength(1);
}

describe('P1 create', () => {
  test('a tab that dies before the row is there leaves nothing, and a colleague makes it', async () => {
    const world = await aSignedCase();
    const first = sitDown(world, STAFF.lead);
    world.faults.inject(STEPS.create, { kind: 'dieBefore' });
    expect(await first.activate()).toBe('died');
    expect(world.lists.dispatches.all()).toEqual([]);
    await keepOpen(world, [sitDown(world, STAFF.alnCo)], 1);
    expectSentOnce(world);
  });

  test('a row whose answer was lost is found by its key', async () => {
    const world = await aSignedCase();
    world.faults.inject(STEPS.create, { kind: 'lose' });
    expect(await sitDown(world, STAFF.lead).activate()).toMatchObject({ ok: true });
    expect(world.lists.dispatches.all()).toHaveLength(1);
  });

  test('two colleagues who record the last signature at once make one row', async () => {
    const world = await aSignedCase();
    const desks = [sitDown(world, STAFF.lead), sitDown(world, STAFF.alnCo)];
    await Promise.all(desks.map((desk) => desk.activate()));
    expect(world.lists.dispatches.all()).toHaveLength(1);
    await keepOpen(world, desks, 5);
    expectSentOnce(world);
  });

  test('where the list let two rows with one key in, the lowest id is sent and the other cancelled', async () => {
    const world = await aQueuedMessage();
    world.lists.dispatches.isUnique = false;
    const lead = sitDown(world, STAFF.lead);
    await lead.ports.records.dispatches.create(message(world));
    await keepOpen(world, [lead], 1);
    expect(world.lists.dispatches.all().map(({ value }) => value.state)).toEqual(['Sent', 'Cancelled']);
    expectSentOnce(world);
  });
});

describe('P2 claim', () => {
  test('a tab that dies before its claim leaves the row queued for anybody', async () => {
    const world = await aQueuedMessage();
    world.faults.inject(STEPS.claim, { kind: 'dieBefore' });
    expect(await sitDown(world, STAFF.lead).work()).toBe('died');
    expect(message(world).state).toBe('Queued');
    await keepOpen(world, [sitDown(world, STAFF.alnCo)], 1);
    expectSentOnce(world);
  });

  test('a claim whose answer was lost is mine when the row carries my mark', async () => {
    const world = await aQueuedMessage();
    world.faults.inject(STEPS.claim, { kind: 'lose' });
    await sitDown(world, STAFF.lead).work();
    expectSentOnce(world);
  });

  test('of two who claim at once one goes on and the other stands back', async () => {
    const world = await aQueuedMessage();
    const [lead, alnCo] = [sitDown(world, STAFF.lead), sitDown(world, STAFF.alnCo)];
    const reports = await Promise.all([lead.work(), alnCo.work()]);
    expect(reports).not.toContain('died');
    expect(message(world).leaseNo).toBe(1);
    expectSentOnce(world);
  });

  test('a claim of a dead tab is left alone for two minutes and ten seconds, then anybody takes it over', async () => {
    const world = await aQueuedMessage();
    world.faults.inject(STEPS.claim, { kind: 'dieAfter' });
    await sitDown(world, STAFF.lead).work();
    const colleague = sitDown(world, STAFF.alnCo);
    await colleague.work();
    world.time.advance(129_000);
    await colleague.work();
    expect(message(world)).toMatchObject({ state: 'Claimed', ownerName: 'Angharad Rees' });
    world.time.advance(1_000);
    await colleague.work();
    expect(message(world)).toMatchObject({ ownerName: 'Siân Morgan', leaseNo: 2 });
    expectSentOnce(world);
  });

  test('a colleague whose clock is five minutes fast takes nothing over early: clocks are not compared', async () => {
    const world = await aQueuedMessage();
    world.faults.inject(STEPS.claim, { kind: 'dieAfter' });
    await sitDown(world, STAFF.lead).work();
    const wrongClock = sitDown(world, STAFF.alnCo, { skewMs: 5 * 60_000 });
    await wrongClock.work();
    world.time.advance(60_000);
    await wrongClock.work();
    expect(message(world).ownerName).toBe('Angharad Rees');
  });
});

describe('P3 draft', () => {
  test('a tab that dies before its draft is taken over after its lease', async () => {
    const world = await aQueuedMessage();
    world.faults.inject(STEPS.draft, { kind: 'dieBefore' });
    expect(await sitDown(world, STAFF.lead).work()).toBe('died');
    await keepOpen(world, [sitDown(world, STAFF.alnCo)], 4);
    expectSentOnce(world);
  });

  test('a draft whose answer was lost is found by its key and used', async () => {
    const world = await aQueuedMessage();
    const lead = sitDown(world, STAFF.lead);
    world.faults.inject(STEPS.draft, { kind: 'lose' });
    await keepOpen(world, [lead], 1);
    expect(world.mail.messages).toHaveLength(1);
    expectSentOnce(world);
  });

  test('drafts of two people stay in their own mailboxes and only the fenced one goes', async () => {
    const world = await aQueuedMessage();
    world.faults.inject(STEPS.fence, { kind: 'dieBefore' });
    await sitDown(world, STAFF.lead).work();
    await keepOpen(world, [sitDown(world, STAFF.alnCo)], 4);
    expect(world.mail.messages.map(({ mailbox, isDraft }) => ({ mailbox, isDraft }))).toEqual([
      { mailbox: 'angharad.rees@brynglas.example', isDraft: true },
      { mailbox: 'sian.morgan@brynglas.example', isDraft: false },
    ]);
    expectSentOnce(world);
  });

  test('a draft without its attachment is not used', async () => {
    const world = await aQueuedMessage();
    world.faults.inject(STEPS.draft, { kind: 'dieAfter' });
    await sitDown(world, STAFF.lead).work();
    world.mail.edit('m1', { attachments: [] });
    await keepOpen(world, [sitDown(world, STAFF.lead)], 4);
    expect(world.mail.deliveries[0]?.attachments.map(({ name }) => name)).toEqual(['PSP-0142-v1.pdf']);
    expectSentOnce(world);
  });
});

describe('P4 fence', () => {
  test('a tab that dies before the fence has sent nothing and is taken over', async () => {
    const world = await aQueuedMessage();
    world.faults.inject(STEPS.fence, { kind: 'dieBefore' });
    expect(await sitDown(world, STAFF.lead).work()).toBe('died');
    expect(world.mail.deliveries).toEqual([]);
    await keepOpen(world, [sitDown(world, STAFF.alnCo)], 4);
    expectSentOnce(world);
  });

  test('a fence whose answer was lost holds when the row names my draft', async () => {
    const world = await aQueuedMessage();
    world.faults.inject(STEPS.fence, { kind: 'lose' });
    await sitDown(world, STAFF.lead).work();
    expectSentOnce(world);
  });

  test('a holder who slept over its lease stops at the fence: the row is somebody else’s', async () => {
    const world = await aQueuedMessage();
    const lead = sitDown(world, STAFF.lead);
    const alnCo = sitDown(world, STAFF.alnCo);
    let isAsleep = false;
    world.faults.turn = async (call) => {
      if (isAsleep || call.session !== lead.tab.attempt || !STEPS.fence(call)) return;
      isAsleep = true;
      await keepOpen(world, [alnCo], 4);
    };
    await lead.work();
    expect(message(world).mailbox).toBe('sian.morgan@brynglas.example');
    expectSentOnce(world);
  });

  test('after the fence only the owner of the mailbox goes on; a colleague sees whom it waits for', async () => {
    const world = await aQueuedMessage();
    world.faults.inject(STEPS.fence, { kind: 'dieAfter' });
    await sitDown(world, STAFF.lead).work();
    const colleague = sitDown(world, STAFF.alnCo);
    await keepOpen(world, [colleague], 40);
    expect(world.mail.deliveries).toEqual([]);
    expect(await colleague.work()).toMatchObject({
      waitingFor: [{ caseRef: 'PSP-0142', kind: 'M1', name: 'Angharad Rees', sinceMinutes: 40 }],
    });
    await keepOpen(world, [sitDown(world, STAFF.lead)], 3);
    expectSentOnce(world);
  });

  test('after the fence in a shared sending mailbox any colleague finishes it', async () => {
    const world = await aQueuedMessage();
    const shared = { mailbox: email('psp-office@brynglas.example') };
    world.faults.inject(STEPS.fence, { kind: 'dieAfter' });
    await sitDown(world, STAFF.lead, shared).work();
    await keepOpen(world, [sitDown(world, STAFF.alnCo, shared)], 4);
    expectSentOnce(world);
  });
});

describe('P6 write-ahead', () => {
  test.each(['dieBefore', 'dieAfter'] as const)(
    'a tab that dies around it (%s) leaves the draft to be sent later',
    async (kind) => {
      const world = await aQueuedMessage();
      world.faults.inject(STEPS.writeAhead, { kind });
      expect(await sitDown(world, STAFF.lead).work()).toBe('died');
      expect(world.mail.deliveries).toEqual([]);
      await keepOpen(world, [sitDown(world, STAFF.lead)], 4);
      expectSentOnce(world);
    },
  );

  test('a lost answer is settled by reading, and the draft is sent', async () => {
    const world = await aQueuedMessage();
    world.faults.inject(STEPS.writeAhead, { kind: 'lose' });
    await sitDown(world, STAFF.lead).work();
    expectSentOnce(world);
  });

  test('without a confirmed write nothing is sent, even where the write lands later', async () => {
    const world = await aQueuedMessage();
    const lead = sitDown(world, STAFF.lead);
    world.faults.inject(STEPS.writeAhead, { kind: 'late', ms: 10_000 });
    await lead.work();
    expect(world.mail.deliveries).toEqual([]);
    await keepOpen(world, [lead], 4);
    expectSentOnce(world);
  });

  test('of two tabs of one person only the one that wrote ahead sends', async () => {
    const world = await aQueuedMessage();
    world.faults.inject(STEPS.fence, { kind: 'dieAfter' });
    await sitDown(world, STAFF.lead).work();
    const tabs = [sitDown(world, STAFF.lead), sitDown(world, STAFF.lead)];
    await keepOpen(world, tabs, 5);
    expectSentOnce(world);
  });

  test('a tab that slept between the write-ahead and the send does not send', async () => {
    const world = await aQueuedMessage();
    const lead = sitDown(world, STAFF.lead);
    const replace = lead.ports.records.dispatches.replace;
    let isFirst = true;
    Object.assign(lead.ports.records.dispatches, {
      replace: async (...args: Parameters<typeof replace>) => {
        const answer = await replace(...args);
        if (isFirst && args[1].attemptNo === 1) {
          isFirst = false;
          world.time.advance(101_000);
        }
        return answer;
      },
    });
    await lead.work();
    expect(world.mail.deliveries).toEqual([]);
    await keepOpen(world, [lead], 1);
    expectSentOnce(world);
  });
});

describe('P6 send', () => {
  test('a tab that dies before the request leaves: the same draft goes after the quiet period', async () => {
    const world = await aQueuedMessage();
    world.faults.inject(STEPS.send, { kind: 'dieBefore' });
    await sitDown(world, STAFF.lead).work();
    const again = sitDown(world, STAFF.lead);
    await keepOpen(world, [again], 2);
    expect(world.mail.deliveries).toEqual([]);
    await keepOpen(world, [again], 1);
    expect(world.mail.messages).toHaveLength(1);
    expectSentOnce(world);
  });

  test('a tab that dies after the request left: the sent copy is found', async () => {
    const world = await aQueuedMessage();
    world.faults.inject(STEPS.send, { kind: 'dieAfter' });
    await sitDown(world, STAFF.lead).work();
    expect(message(world).state).toBe('Sending');
    await sitDown(world, STAFF.lead).work();
    expectSentOnce(world);
  });

  test('an answer that was lost is neither sent nor failed until the copy is found', async () => {
    const world = await aQueuedMessage();
    const lead = sitDown(world, STAFF.lead);
    world.faults.inject(STEPS.send, { kind: 'lose' });
    await lead.work();
    expect(message(world).state).toBe('Sending');
    await lead.work();
    expectSentOnce(world);
  });

  test('a second send of the same draft is answered with 404 and the copy is found', async () => {
    const world = await aQueuedMessage();
    world.faults.inject(STEPS.fence, { kind: 'dieAfter' });
    await sitDown(world, STAFF.lead).work();
    const again = sitDown(world, STAFF.lead);
    world.faults.turn = (call) => {
      if (STEPS.send(call)) world.mail.send('angharad.rees@brynglas.example', 'm1');
      return Promise.resolve();
    };
    await keepOpen(world, [again], 3);
    expectSentOnce(world);
  });

  test('a send that is done a minute after its answer was lost is found in the quiet period', async () => {
    const world = await aQueuedMessage();
    const lead = sitDown(world, STAFF.lead);
    world.faults.inject(STEPS.send, { kind: 'late', ms: 60_000 });
    await keepOpen(world, [lead], 4);
    expect(message(world).attemptNo).toBe(1);
    expectSentOnce(world);
  });
});

describe('P7 lookup', () => {
  test('a search that fails is repeated by the next pass', async () => {
    const world = await aQueuedMessage();
    const lead = sitDown(world, STAFF.lead);
    world.faults.inject(STEPS.send, { kind: 'lose' });
    await lead.work();
    world.faults.inject(STEPS.lookup, { kind: 'refuse', failure: { kind: 'offline' } });
    expect(await lead.work()).toMatchObject({ problems: [{ about: 'dispatch', code: 'offline' }] });
    await lead.work();
    expectSentOnce(world);
  });

  test('a copy that shows up after 20 seconds is waited for, not sent again', async () => {
    const world = await aQueuedMessage();
    world.mail.copyDelayMs = () => 20_000;
    await sitDown(world, STAFF.lead).work();
    expect(message(world).attemptNo).toBe(1);
    expectSentOnce(world);
  });
});

describe('P8 record', () => {
  test('a tab that dies before it recorded: the copy is found again', async () => {
    const world = await aQueuedMessage();
    world.faults.inject(STEPS.record, { kind: 'dieBefore' });
    await sitDown(world, STAFF.lead).work();
    await sitDown(world, STAFF.lead).work();
    expectSentOnce(world);
  });

  test('a lost answer is settled by reading: it says Sent', async () => {
    const world = await aQueuedMessage();
    world.faults.inject(STEPS.record, { kind: 'lose' });
    await sitDown(world, STAFF.lead).work();
    expectSentOnce(world);
  });

  test('two tabs that found the copy record it once', async () => {
    const world = await aQueuedMessage();
    world.faults.inject(STEPS.send, { kind: 'dieAfter' });
    await sitDown(world, STAFF.lead).work();
    await Promise.all([sitDown(world, STAFF.lead).work(), sitDown(world, STAFF.lead).work()]);
    expectSentOnce(world);
  });
});

describe('P9 timeline', () => {
  test('a line that was never written is made good when the case is read', async () => {
    const world = await aQueuedMessage();
    world.faults.inject(STEPS.timeline, { kind: 'dieBefore' });
    await sitDown(world, STAFF.lead).work();
    expect(sentLines(world)).toEqual([]);
    const file = await sitDown(world, STAFF.alnCo).file();
    expect(file.history.at(-1)?.value.what).toBe('messageSent');
    expect(file.chainBroken).toBe(false);
    expectSentOnce(world);
  });

  test('a line whose answer was lost stands once', async () => {
    const world = await aQueuedMessage();
    world.faults.inject(STEPS.timeline, { kind: 'lose' });
    await sitDown(world, STAFF.lead).work();
    expectSentOnce(world);
  });
});

describe('anywhere', () => {
  test.each(['claim', 'draft', 'fence', 'writeAhead', 'send', 'record'] as const)(
    'a sign-in that ran out at %s changes nothing but the hour',
    async (step) => {
      const world = await aQueuedMessage();
      const lead = sitDown(world, STAFF.lead);
      world.faults.inject(STEPS[step], { kind: 'refuse', failure: { kind: 'signedOut' } });
      expect(await lead.work()).toMatchObject({ problems: [{ code: 'signedOut' }] });
      await keepOpen(world, [lead], 4);
      expectSentOnce(world);
    },
  );

  test('too many requests: the send waits as long as it was told, and the same draft goes', async () => {
    const world = await aQueuedMessage();
    const lead = sitDown(world, STAFF.lead);
    world.faults.inject(STEPS.send, { kind: 'refuse', failure: { kind: 'throttled', retryAfterSeconds: 45 } });
    await lead.work();
    world.time.advance(44_000);
    await lead.work();
    expect(world.mail.deliveries).toEqual([]);
    world.time.advance(1_000);
    await lead.work();
    expect(world.mail.messages).toHaveLength(1);
    expectSentOnce(world);
  });
});
