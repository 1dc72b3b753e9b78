import { useEffect, useState } from 'react';
import { useRouter } from '../app/router';
import type { PlanDraft } from './use-plan-draft';

export interface Leaving {
  readonly asking: boolean;
  stay(): void;
  leave(): void;
}

/** Leaving saves first. Only when that fails, or text is typed that cannot be saved, the person is asked; Stay comes first. */
export function useLeaveGuard(draft: Pick<PlanDraft, 'flush' | 'saving'>, hasUnreadable: boolean): Leaving {
  const router = useRouter();
  const [pending, setPending] = useState<{ leave: () => void } | undefined>();
  const { flush } = draft;
  const isSafe = !hasUnreadable && (draft.saving.kind === 'idle' || draft.saving.kind === 'saved');

  useEffect(() => {
    if (isSafe) return;
    const release = router.guard((leave) => {
      void flush().then((saved) => (saved && !hasUnreadable ? leave() : setPending({ leave })));
      return false;
    });
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => {
      release();
      window.removeEventListener('beforeunload', warn);
    };
  }, [isSafe, flush, router, hasUnreadable]);

  return {
    asking: pending !== undefined,
    stay: () => setPending(undefined),
    leave: () => {
      pending?.leave();
      setPending(undefined);
    },
  };
}
