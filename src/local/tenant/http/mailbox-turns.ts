/** Counts the requests under way at each mailbox, per application. */
export interface MailboxTurns {
  /** Takes a turn, to be ended when the answer has gone; undefined when as many as allowed are under way. */
  take(key: string, most: number): { end(): void } | undefined;
}

/** Nobody is being served yet. */
export function createMailboxTurns(): MailboxTurns {
  const running = new Map<string, number>();
  const add = (key: string, change: 1 | -1): void => {
    const count = (running.get(key) ?? 0) + change;
    if (count === 0) running.delete(key);
    else running.set(key, count);
  };
  return {
    take: (key, most) => {
      if ((running.get(key) ?? 0) >= most) return undefined;
      add(key, 1);
      return { end: () => add(key, -1) };
    },
  };
}
