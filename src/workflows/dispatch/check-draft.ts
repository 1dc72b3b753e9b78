import type { Dispatch } from '../../domain/dispatch/dispatch';
import type { Failure } from '../../domain/result/result';
import type { Stored } from '../ports';
import { type DraftDifference, differenceOf } from './compare-draft';
import { judgeRecipients } from './judge-recipients';
import type { DispatchPass } from './pass';

export type DraftCheck =
  | { readonly kind: 'same' }
  /** No draft any more: sent or removed by somebody. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'differs'; readonly error: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

/**
 * P5: what will leave is what was recorded, and it may go there: the draft is read back, its recipients equal the
 * snapshot, the settings as they are now and the allow-list; its subject and attachments equal the record.
 */
export async function checkDraft(pass: DispatchPass, row: Stored<Dispatch>): Promise<DraftCheck> {
  const { ports } = pass;
  const [draft, settings] = await Promise.all([
    ports.outbox.readDraft(row.value.draftId ?? ''),
    ports.records.settings.byKey('school'),
  ]);
  if (!draft.ok) {
    return draft.failure.kind === 'notFound' ? { kind: 'gone' } : { kind: 'failed', failure: draft.failure };
  }
  if (!draft.value.isDraft) return { kind: 'gone' };
  if (!settings.ok) return { kind: 'failed', failure: settings.failure };
  const difference = differenceOf(draft.value, row.value);
  if (difference) return { kind: 'differs', error: ERRORS[difference] };
  const error = judgeRecipients(row.value, settings.value?.value ?? pass.settings, ports.limits);
  return error ? { kind: 'differs', error } : { kind: 'same' };
}

const ERRORS: Readonly<Record<DraftDifference, string>> = {
  recipients: 'draftRecipients',
  subject: 'draftSubject',
  attachments: 'draftAttachments',
};
