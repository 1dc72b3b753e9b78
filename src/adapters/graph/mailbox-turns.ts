/** Exchange serves one application so many requests of a mailbox at once and refuses the next (graph/FACTS 2). */
const AT_ONCE = 4;

/** What a mailbox is asked: its mail and its calendar. */
const MAILBOX = /^\/v1\.0\/(me|users\/[^/]+)\/(messages|mailFolders|sendMail|events|calendar)/;

export interface MailboxTurns {
  /**
   * Waits until the mailbox that this address names can be asked; gives the way to end the turn. Addresses of anything
   * else never wait. Undefined when it did not come about within `longestMs`.
   */
  take(path: string, longestMs?: number): Promise<(() => void) | undefined>;
}

/** The turns of one page: what is asked at once stays below what the service refuses. */
export function createMailboxTurns(base: string): MailboxTurns {
  const busy = new Map<string, number>();
  const waiting = new Map<string, (() => void)[]>();

  const begin = (mailbox: string): (() => void) => {
    busy.set(mailbox, (busy.get(mailbox) ?? 0) + 1);
    return () => {
      busy.set(mailbox, (busy.get(mailbox) ?? 1) - 1);
      waiting.get(mailbox)?.shift()?.();
    };
  };

  return {
    take(path, longestMs) {
      const mailbox = MAILBOX.exec(new URL(path.startsWith('/') ? `/v1.0${path}` : path, base).pathname)?.[1];
      if (mailbox === undefined) return Promise.resolve(() => undefined);
      if ((busy.get(mailbox) ?? 0) < AT_ONCE) return Promise.resolve(begin(mailbox));
      return new Promise((resolve) => {
        const line = waiting.get(mailbox) ?? [];
        waiting.set(mailbox, line);
        const go = () => {
          clearTimeout(timer);
          resolve(begin(mailbox));
        };
        const giveUp = () => {
          line.splice(line.indexOf(go), 1);
          resolve(undefined);
        };
        const timer = longestMs === undefined ? undefined : setTimeout(giveUp, longestMs);
        line.push(go);
      });
    },
  };
}
