import type { AttachmentRecord, Dispatch } from '../../domain/dispatch/dispatch';
import type { MailSnapshot } from '../ports';

export type DraftDifference = 'recipients' | 'subject' | 'attachments';

/** What the draft must be: the record, or before the fence what is about to be recorded. */
export type ExpectedDraft = Pick<Dispatch, 'recipients' | 'copyTo' | 'subject'> & {
  readonly attachments: readonly AttachmentRecord[];
};

/** The first thing in which a draft differs from what must go out; a person may have edited it. Nobody in Bcc. */
export function differenceOf(draft: MailSnapshot, expected: ExpectedDraft): DraftDifference | undefined {
  const isSamePeople =
    isSameSet(draft.to, expected.recipients) && isSameSet(draft.cc, expected.copyTo) && draft.bcc.length === 0;
  if (!isSamePeople) return 'recipients';
  if (draft.subject !== expected.subject) return 'subject';
  return isSameSet(draft.attachments.map(textOf), expected.attachments.map(textOf)) ? undefined : 'attachments';
}

/** Every recorded recipient is among those whom the sent copy went to. */
export function wentToRecorded(sent: MailSnapshot, expected: Pick<Dispatch, 'recipients'>): boolean {
  const addressed = new Set(sent.to.map(lower));
  return expected.recipients.every((address) => addressed.has(lower(address)));
}

// Exchange counts the transport encoding into an attachment's size, so its hash and name decide.
const textOf = (attachment: AttachmentRecord): string => `${attachment.sha256} ${attachment.name}`;
const lower = (text: string): string => text.toLowerCase();

function isSameSet(some: readonly string[], others: readonly string[]): boolean {
  const sorted = (texts: readonly string[]) => texts.map(lower).sort().join('\n');
  return sorted(some) === sorted(others);
}
