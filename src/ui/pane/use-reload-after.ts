import { useEffect, useRef } from 'react';

/** Reads again after each pass of the due queue: it may have adopted the event that was sent. */
export function useReloadAfter(passes: number, reload: () => void): void {
  const seen = useRef(passes);
  useEffect(() => {
    if (seen.current === passes) return;
    seen.current = passes;
    reload();
  }, [passes, reload]);
}
