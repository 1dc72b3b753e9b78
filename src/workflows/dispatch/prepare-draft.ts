import { ok, type Result } from '../../domain/result/result';
import type { MailDraft, MailSnapshot, Outbox } from '../ports';
import { differenceOf, type ExpectedDraft } from './compare-draft';

/**
 * P3: the draft that carries this key in my mailbox, or a new one. A draft that was left half made (its maker died
 * while attaching) or that somebody edited is not used: surplus drafts are harmless because they are never sent.
 * A copy that is already sent is answered as it is: the fence takes it and the evidence finds it.
 */
export async function prepareDraft(
  outbox: Outbox,
  mail: MailDraft,
  expected: ExpectedDraft,
): Promise<Result<MailSnapshot>> {
  const found = await outbox.find({ dispatchKey: mail.dispatchKey, internetMessageId: mail.internetMessageId });
  if (!found.ok) return found;
  const sent = found.value.find((message) => !message.isDraft);
  if (sent) return ok(sent);
  for (const candidate of found.value) {
    const draft = await outbox.readDraft(candidate.id);
    if (draft.ok && draft.value.isDraft && differenceOf(draft.value, expected) === undefined) return draft;
  }
  return outbox.createDraft(mail);
}
