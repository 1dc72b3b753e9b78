import { useEffect, useRef } from 'react';
import { useApp } from '../app/app-context';
import { createQueueWorker } from '../queue/queue-worker';

const EVERY_MS = 30_000;

/** Works the due queue on start, on focus and every 30 s (DESIGN 3.2); tells after each pass. One pass at a time. */
export function useDueQueue(onPass: () => void): void {
  const { ports, deps } = useApp();
  const tell = useRef(onPass);
  tell.current = onPass;
  useEffect(() => {
    const work = createQueueWorker();
    let working = false;
    const pass = () => {
      if (working) return;
      working = true;
      void work(ports, deps)
        .then(() => tell.current())
        .finally(() => {
          working = false;
        });
    };
    pass();
    const often = setInterval(pass, EVERY_MS);
    window.addEventListener('focus', pass);
    return () => {
      clearInterval(often);
      window.removeEventListener('focus', pass);
    };
  }, [ports, deps]);
}
