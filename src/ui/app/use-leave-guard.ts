import { useEffect, useState } from 'react';
import { useRouter } from './router';

export interface Leaving {
  readonly asking: boolean;
  stay(): void;
  leave(): void;
}

/**
 * While something is unsaved, leaving saves first: `save` answers whether nothing would be lost. Only when something
 * would, the person is asked; Stay comes first.
 */
export function useLeaveGuard(isUnsaved: boolean, save: () => Promise<boolean>): Leaving {
  const router = useRouter();
  const [pending, setPending] = useState<{ leave: () => void } | undefined>();

  useEffect(() => {
    if (!isUnsaved) return;
    const release = router.guard((leave) => {
      void save().then((saved) => (saved ? leave() : setPending({ leave })));
      return false;
    });
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => {
      release();
      window.removeEventListener('beforeunload', warn);
    };
  }, [isUnsaved, save, router]);

  return {
    asking: pending !== undefined,
    stay: () => setPending(undefined),
    leave: () => {
      pending?.leave();
      setPending(undefined);
    },
  };
}
