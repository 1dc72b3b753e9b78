import type { Result } from '../../domain/result/result';
import type { Ports } from '../../workflows/ports';
import type { SignedIn } from './sign-in';

/** Asks for the calendar and for the mailbox that messages leave from: the person's own, or the school's shared one. */
export function prepareSending({ me, allow }: SignedIn, { outbox }: Ports): () => Promise<Result<void>> {
  return () => allow('calendar', outbox.mailbox === me.email ? 'mail' : 'sharedMail');
}
