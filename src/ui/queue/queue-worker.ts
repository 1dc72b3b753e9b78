import type { QueueMemory, QueueReport } from '../../workflows/due-queue';
import type { PolicyDeps } from '../../workflows/policy-deps';
import type { Ports } from '../../workflows/ports';

/**
 * One pass of the due queue per call, with the memory of this page. The script of sending is fetched with the first pass,
 * after the first screen. Undefined when it could not be fetched: the next pass tries again.
 */
export function createQueueWorker(): (ports: Ports, deps: PolicyDeps) => Promise<QueueReport | undefined> {
  let memory: QueueMemory | undefined;
  return async (ports, deps) => {
    const queue = await import('../../workflows/due-queue').catch(() => undefined);
    if (!queue) return undefined;
    memory ??= queue.createQueueMemory();
    return queue.workDueQueue(ports, deps, memory);
  };
}
