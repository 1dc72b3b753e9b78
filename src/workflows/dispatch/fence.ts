import type { AttachmentRecord, Dispatch } from '../../domain/dispatch/dispatch';
import type { MailSnapshot, Stored } from '../ports';
import type { DispatchPass, Step } from './pass';
import { writeRow } from './write-row';

/**
 * P4: from here on this one draft, in this one mailbox, is the message. No send may happen before this write is
 * confirmed, and `Sending` never goes back. What was built and hashed for the draft is recorded in the same write.
 */
export function fence(
  pass: DispatchPass,
  row: Stored<Dispatch>,
  draft: MailSnapshot,
  attachments: readonly AttachmentRecord[],
): Promise<Step> {
  return writeRow(pass, row, {
    state: 'Sending',
    mailbox: pass.ports.outbox.mailbox,
    draftId: draft.id,
    internetMessageId: draft.internetMessageId,
    attachments: [...attachments],
    error: undefined,
  });
}
