import { z } from 'zod/mini';
import type { EmailAddress, StaffMember } from '../../domain/person/person';
import { fail, invalid, ok, type Result } from '../../domain/result/result';
import type { Digest, MailDraft, MailSnapshot, Outbox } from '../../workflows/ports';
import { carrying, DISPATCH_KEY_PROPERTY } from './extended-property';
import { withoutAnswer } from './failure-from';
import type { GraphClient, GraphFeature, GraphRequest } from './graph-request';
import { AttachmentSchema, attachmentBody, attachmentRecord, fitOneByOne, fitTogether } from './mail-attachment';
import { MESSAGE_SELECT, type Message, MessageSchema, mailSnapshot, messageBody } from './mail-message';
import { addressOf, quoted } from './odata-text';
import { askFor, readPages } from './read-answers';
import { sendAnswer } from './send-answer';

const PREFER = { Prefer: 'IdType="ImmutableId"' };
const PAGE_SIZE = 50;

export interface GraphOutboxOptions {
  readonly client: GraphClient;
  /** My own address, or the shared sending mailbox of the settings. */
  readonly mailbox: EmailAddress;
  readonly me: Pick<StaffMember, 'email'>;
  readonly digest: Digest;
}

/** The mailbox that submissions leave from. */
export function createGraphOutbox({ client, mailbox, me, digest }: GraphOutboxOptions): Outbox {
  const isMine = sameAddress(mailbox, me.email);
  const feature: GraphFeature = isMine ? 'mail' : 'sharedMail';
  const messages = [...(isMine ? ['me'] : ['users', mailbox]), 'messages'];

  const get = (path: string): GraphRequest => ({ method: 'GET', path, feature, repeat: 'asRead', headers: PREFER });
  /** A draft made twice is harmless: only the one behind the fence is ever sent. */
  const post = (path: string, body: unknown): GraphRequest => ({
    method: 'POST',
    path,
    feature,
    repeat: 'whenThrottled',
    headers: PREFER,
    body,
  });

  async function search(filter: string): Promise<Result<readonly Message[]>> {
    const path = addressOf(messages, { $filter: filter, $select: MESSAGE_SELECT, $top: PAGE_SIZE });
    const entries = await readPages(client, { path, feature, headers: PREFER });
    if (!entries.ok) return entries;
    const parsed = z.array(MessageSchema).safeParse(entries.value);
    return parsed.success ? ok(parsed.data) : fail(withoutAnswer({ method: 'GET' }));
  }

  /** The stored id may lead nowhere after sending: then this way of looking finds nothing, which is no failure. */
  async function lookUp(id: string): Promise<Result<readonly Message[]>> {
    const path = addressOf([...messages, id], { $select: MESSAGE_SELECT });
    const found = await askFor(client, get(path), MessageSchema);
    if (found.ok) return ok([found.value]);
    return found.failure.kind === 'notFound' ? ok([]) : found;
  }

  async function createDraft(draft: MailDraft): Promise<Result<MailSnapshot>> {
    if (!fitOneByOne(draft.attachments)) {
      return invalid({ code: 'dispatch.attachmentTooLarge', path: '', effect: 'block' });
    }
    const together = fitTogether(draft.attachments);
    const attached = together ? { attachments: draft.attachments.map(attachmentBody) } : {};
    const made = await askFor(client, post(addressOf(messages), { ...messageBody(draft), ...attached }), MessageSchema);
    if (!made.ok) return made;
    for (const attachment of together ? [] : draft.attachments) {
      const path = addressOf([...messages, made.value.id, 'attachments']);
      const added = await askFor(client, post(path, attachmentBody(attachment)), AttachmentSchema);
      if (!added.ok) return added;
    }
    return readDraft(made.value.id);
  }

  async function readDraft(id: string): Promise<Result<MailSnapshot>> {
    const path = addressOf([...messages, id], { $select: MESSAGE_SELECT, $expand: 'attachments' });
    const found = await askFor(client, get(path), WithAttachmentsSchema);
    if (!found.ok) return found;
    const records = found.value.attachments.map((attachment) => attachmentRecord(attachment, digest));
    return ok(mailSnapshot(found.value, await Promise.all(records)));
  }

  return {
    mailbox,
    createDraft,
    readDraft,

    async find({ dispatchKey, internetMessageId, messageId }) {
      // Always every way: the sent copy may have lost the property, and may carry a new id.
      const ways = await Promise.all([
        search(carrying(DISPATCH_KEY_PROPERTY, dispatchKey)),
        ...(internetMessageId === undefined ? [] : [search(`internetMessageId eq ${quoted(internetMessageId)}`)]),
        ...(messageId === undefined ? [] : [lookUp(messageId)]),
      ]);
      const found: Message[] = [];
      for (const way of ways) {
        if (!way.ok) return way;
        found.push(...way.value);
      }
      const byId = new Map(found.map((message) => [message.id, message]));
      return ok([...byId.values()].sort(newestFirst).map((message) => mailSnapshot(message)));
    },

    async send(id) {
      const path = addressOf([...messages, id, 'send']);
      const request: GraphRequest = { method: 'POST', path, feature, repeat: 'never' };
      return sendAnswer(await client.ask(request), request);
    },

    canRead: (other) => sameAddress(other, mailbox),
  };
}

const WithAttachmentsSchema = z.extend(MessageSchema, { attachments: z.array(AttachmentSchema) });

const sameAddress = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const newestFirst = (one: Message, other: Message): number =>
  (other.createdDateTime ?? '') < (one.createdDateTime ?? '') ? -1 : 1;
