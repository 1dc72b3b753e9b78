import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { Fault } from '../../domain/result/fault';
import type { QueueReport } from '../../workflows/due-queue';
import { knownAfter } from '../../workflows/queue-report';
import { useApp } from '../app/app-context';
import { createQueueWorker } from './queue-worker';

export interface DueQueue {
  /** What the last pass found; undefined before the first one. */
  readonly report?: QueueReport;
  /** Counts the passes, so that a screen can read again what a pass may have changed. */
  readonly passes: number;
  /** Works the queue now, for example after a signature. */
  work(): void;
}

const DueQueueContext = createContext<DueQueue | undefined>(undefined);
const EVERY_MS = 30_000;

export function useDueQueue(): DueQueue {
  const queue = useContext(DueQueueContext);
  if (!queue) throw new Fault('ui:no-due-queue');
  return queue;
}

/**
 * Works what is due on start, on focus, every 30 s and when asked (DESIGN 3.2). Passes may overlap: a message queued by
 * the last signature does not wait behind a pass that is still looking for evidence.
 */
export function DueQueueProvider({ children }: { readonly children: ReactNode }) {
  const { ports, deps } = useApp();
  const [state, setState] = useState<{ report?: QueueReport; passes: number }>({ passes: 0 });
  const [pass] = useState(createQueueWorker);

  const work = useCallback(() => {
    void pass(ports, deps).then((report) => {
      if (report) setState((was) => ({ report: knownAfter(was.report, report), passes: was.passes + 1 }));
    });
  }, [pass, ports, deps]);

  useEffect(() => {
    work();
    const timer = setInterval(work, EVERY_MS);
    window.addEventListener('focus', work);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', work);
    };
  }, [work]);

  const queue = useMemo(() => ({ ...state, work }), [state, work]);
  return <DueQueueContext.Provider value={queue}>{children}</DueQueueContext.Provider>;
}
