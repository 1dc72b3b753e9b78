import { createHash } from 'node:crypto';
import { type Instant, instant } from '../../src/domain/date/iso-date';
import type { EmailAddress } from '../../src/domain/person/person';
import { type Failure, fail, ok, type Result } from '../../src/domain/result/result';
import type { MailDraft, MailSnapshot, Outbox, SendAnswer } from '../../src/workflows/ports';
import type { MemoryWorld } from './memory-world';

export interface Message extends MailDraft {
  readonly id: string;
  readonly mailbox: string;
  bcc: readonly string[];
  isDraft: boolean;
  isDeleted: boolean;
  sentAt?: Instant;
  /** The sent copy shows up in the mailbox this late. */
  visibleFrom: number;
}
/** Something that really arrived: what the promise of the product is counted in. */
export interface Delivery {
  readonly dispatchKey: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly bodyHtml: string;
  readonly attachments: MailDraft['attachments'];
}

/** The mail of a world: drafts, sent copies and what was delivered. */
export class MemoryMail {
  readonly messages: Message[] = [];
  readonly deliveries: Delivery[] = [];
  /** How long a sent copy stays invisible, and how old the state is that a search answers from. */
  copyDelayMs: () => number = () => 0;
  /** True for a search that misses drafts and copies made in the last 15 s. */
  isSearchStale: () => boolean = () => false;

  /** Whether two sends of one draft at the same time can both go through is not documented. */
  isSendAtomic = true;

  constructor(private readonly world: MemoryWorld) {}

  deliveredTo(address: string): Delivery[] {
    return this.deliveries.filter((delivery) => delivery.to.includes(address));
  }

  /** What a person does in Outlook with a draft of the application. */
  edit(id: string, change: Partial<Pick<Message, 'to' | 'cc' | 'subject' | 'attachments' | 'isDeleted'>>): void {
    Object.assign(this.message(id), change);
  }

  outboxFor(session: string, mailbox: EmailAddress, readable: readonly EmailAddress[]): Outbox {
    const read = <A>(op: string, apply: () => Result<A>): Promise<Result<A>> =>
      this.world.faults.run({ session, port: 'outbox', op, isWrite: false }, () => undefined, {
        apply,
        refused: fail as (failure: Failure) => Result<A>,
        lost: () => fail({ kind: 'offline' }),
      });
    return {
      mailbox,
      canRead: (address) => readable.includes(address),
      find: (wanted) => read('find', () => ok(this.search(mailbox, wanted.dispatchKey))),
      readDraft: (id) => read('readDraft', () => this.readDraft(mailbox, id)),
      createDraft: (draft) =>
        this.world.faults.run(
          { session, port: 'outbox', op: 'createDraft', isWrite: true, content: draft },
          (ms, later) => this.world.later(ms, later),
          {
            apply: () => ok(this.create(mailbox, draft)),
            refused: fail as (failure: Failure) => Result<MailSnapshot>,
            lost: () => fail({ kind: 'unknown' }),
          },
        ),
      send: (id) => {
        const request = { wasDraft: false };
        return this.world.faults.run<SendAnswer>(
          { session, port: 'outbox', op: 'send', isWrite: true, content: id },
          (ms, later) => this.world.later(ms, later),
          {
            begin: () => {
              request.wasDraft = this.isDraft(mailbox, id);
            },
            apply: () => this.send(mailbox, id, request.wasDraft),
            refused: (failure) => ({ kind: 'refused', failure }),
            lost: () => ({ kind: 'unknown' }),
          },
        );
      },
    };
  }

  /**
   * Sends a draft as Exchange does: a draft that is gone cannot be sent again. Where sending is not atomic, two requests
   * that both found the draft both deliver it.
   */
  send(mailbox: string, id: string, wasDraft = this.isDraft(mailbox, id)): SendAnswer {
    const message = this.messages.find((candidate) => candidate.id === id);
    if (!message || !(this.isSendAtomic ? this.isDraft(mailbox, id) : wasDraft)) return { kind: 'gone' };
    message.isDraft = false;
    message.sentAt = instant(new Date(this.world.time.now).toISOString());
    message.visibleFrom = this.world.time.now + this.copyDelayMs();
    const { dispatchKey, to, cc, subject, bodyHtml, attachments } = message;
    this.deliveries.push({ dispatchKey, to: [...to], cc: [...cc], subject, bodyHtml, attachments });
    return { kind: 'accepted' };
  }

  private isDraft(mailbox: string, id: string): boolean {
    const message = this.messages.find((candidate) => candidate.id === id && candidate.mailbox === mailbox);
    return Boolean(message?.isDraft && !message.isDeleted);
  }

  private create(mailbox: string, draft: MailDraft): MailSnapshot {
    const id = `m${this.messages.length + 1}`;
    const message: Message = {
      ...draft,
      id,
      mailbox,
      bcc: [],
      isDraft: true,
      isDeleted: false,
      visibleFrom: this.world.time.now,
    };
    this.messages.push(message);
    return snapshot(message);
  }

  private readDraft(mailbox: string, id: string): Result<MailSnapshot> {
    const message = this.messages.find((candidate) => candidate.id === id && candidate.mailbox === mailbox);
    if (!message || message.isDeleted || message.visibleFrom > this.world.time.now) return fail({ kind: 'notFound' });
    return ok(snapshot(message));
  }

  private search(mailbox: string, dispatchKey: string): MailSnapshot[] {
    const until = this.world.time.now - (this.isSearchStale() ? 15_000 : 0);
    return this.messages
      .filter((message) => message.mailbox === mailbox && message.dispatchKey === dispatchKey)
      .filter((message) => !message.isDeleted && message.visibleFrom <= until)
      .map((message) => ({ ...snapshot(message), attachments: [] }))
      .reverse();
  }

  private message(id: string): Message {
    const message = this.messages.find((candidate) => candidate.id === id);
    if (!message) throw new Error(`no message ${id}`);
    return message;
  }
}

function snapshot(message: Message): MailSnapshot {
  const { id, internetMessageId, isDraft, subject, to, cc, bcc, sentAt } = message;
  const attachments = message.attachments.map(({ name, bytes }) => ({
    name,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  const common = { id, internetMessageId, isDraft, subject, to: [...to], cc: [...cc], bcc: [...bcc], attachments };
  return sentAt === undefined ? common : { ...common, sentAt };
}
