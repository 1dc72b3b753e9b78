import type { Completion, HandlerRun } from './run-handler';

/** What the add-in says to a send; `unavailable` when it did not answer in time. */
export type SendVerdict =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'unavailable' };

/** After this long the person is told that the check takes longer, as Outlook does. */
export const SLOW_AFTER_MS = 5_000;
/** After this long the check counts as unavailable. */
export const GIVE_UP_AFTER_MS = 15_000;

/** Waits for what the add-in's send handler says, with the patience of Outlook. */
export async function checkSend(run: HandlerRun, noReason: string, onSlow: () => void): Promise<SendVerdict> {
  let giveUp: (verdict: SendVerdict) => void = () => undefined;
  const tooLate = new Promise<SendVerdict>((resolve) => {
    giveUp = resolve;
  });
  const slowTimer = setTimeout(onSlow, SLOW_AFTER_MS);
  const giveUpTimer = setTimeout(() => giveUp({ kind: 'unavailable' }), GIVE_UP_AFTER_MS);
  try {
    return await Promise.race([run.done.then((completion) => verdictOf(completion, noReason)), tooLate]);
  } finally {
    clearTimeout(slowTimer);
    clearTimeout(giveUpTimer);
    run.stop();
  }
}

function verdictOf({ allowEvent, errorMessage }: Completion, noReason: string): SendVerdict {
  return allowEvent === true ? { kind: 'allowed' } : { kind: 'refused', message: errorMessage ?? noReason };
}
