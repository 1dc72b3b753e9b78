import { describe, expect, test } from 'vitest';
import type { MailDraft, Outbox } from '../../src/workflows/ports';
import { email } from '../support/builders';
import { expectOk } from '../support/expect-ok';

const KEY = `D-${'a'.repeat(64)}`;
const MESSAGE_ID = `<${KEY}@brynglas.example>`;
const bytes = new TextEncoder().encode('%PDF-1.7 plan');
/** SHA-256 of these 13 bytes. */
const SHA256 = 'b43c71094c98a4beabff20cd79897aa87010d2b367fb7a461f122af142cd8520';

const draft: MailDraft = {
  dispatchKey: KEY,
  internetMessageId: MESSAGE_ID,
  subject: 'PSP plan – PSP-0142 v1',
  bodyHtml: '<p>The plan is attached.</p>',
  to: [email('psp@npt.gov.uk')],
  cc: [email('psp-record@brynglas.example')],
  attachments: [{ name: 'PSP-0142-v1.pdf', contentType: 'application/pdf', bytes }],
};

export interface OpenOutbox {
  readonly outbox: Outbox;
  /** How many messages reached the mailbox of the authority. */
  delivered(): Promise<number>;
}

/** What every outbox promises, whatever it is made of: the ground on which the dispatch protocol stands. */
export function outboxContract(title: string, open: () => Promise<OpenOutbox>): void {
  describe(`outbox: ${title}`, () => {
    test('a draft carries what was asked for and its attachments are hashed', async () => {
      const { outbox } = await open();
      const made = expectOk(await outbox.createDraft(draft));
      expect(made).toMatchObject({ internetMessageId: MESSAGE_ID, isDraft: true, subject: draft.subject, bcc: [] });
      expect([made.to, made.cc]).toEqual([draft.to, draft.cc]);
      const read = expectOk(await outbox.readDraft(made.id));
      expect(read.attachments).toEqual([{ name: 'PSP-0142-v1.pdf', size: 13, sha256: SHA256 }]);
      expect(read.sentAt).toBeUndefined();
    });

    test('nothing is delivered before send', async () => {
      const { outbox, delivered } = await open();
      expectOk(await outbox.createDraft(draft));
      expect(await delivered()).toBe(0);
    });

    test('drafts are found by their key, without hashes', async () => {
      const { outbox } = await open();
      const first = expectOk(await outbox.createDraft(draft));
      const second = expectOk(await outbox.createDraft(draft));
      const found = expectOk(await outbox.find({ dispatchKey: KEY }));
      expect(new Set(found.map(({ id }) => id))).toEqual(new Set([first.id, second.id]));
      expect(found.map(({ isDraft, attachments }) => ({ isDraft, attachments }))).toEqual([
        { isDraft: true, attachments: [] },
        { isDraft: true, attachments: [] },
      ]);
      expect(expectOk(await outbox.find({ dispatchKey: `D-${'b'.repeat(64)}` }))).toEqual([]);
    });

    test('a draft can be sent once', async () => {
      const { outbox, delivered } = await open();
      const { id } = expectOk(await outbox.createDraft(draft));
      expect(await outbox.send(id)).toEqual({ kind: 'accepted' });
      expect(await outbox.send(id)).toEqual({ kind: 'gone' });
      expect(await delivered()).toBe(1);
    });

    test('the sent copy is found by the key, and the surplus draft beside it', async () => {
      const { outbox } = await open();
      const { id } = expectOk(await outbox.createDraft(draft));
      const surplus = expectOk(await outbox.createDraft(draft));
      await outbox.send(id);
      const wanted = { dispatchKey: KEY, internetMessageId: MESSAGE_ID, messageId: id };
      const found = expectOk(await outbox.find(wanted));
      expect(found.filter(({ isDraft }) => !isDraft)).toHaveLength(1);
      expect(found.filter(({ isDraft }) => isDraft).map((one) => one.id)).toEqual([surplus.id]);
    });

    test('a draft that is not there can be neither read nor sent', async () => {
      const { outbox } = await open();
      expect(await outbox.readDraft('no-such-draft')).toEqual({ ok: false, failure: { kind: 'notFound' } });
      expect(await outbox.send('no-such-draft')).toEqual({ kind: 'gone' });
    });

    test('it can read its own mailbox', async () => {
      const { outbox } = await open();
      expect(outbox.canRead(outbox.mailbox)).toBe(true);
      expect(outbox.canRead(email('somebody.else@brynglas.example'))).toBe(false);
    });
  });
}
