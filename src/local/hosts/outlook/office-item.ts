import type { MethodResult } from './method-result';

/** An item as office.js sees it through its frame. */
export type OfficeItem = {
  /** What tells this item from others in office.js' first look at it. */
  initialData(): Record<string, unknown>;
  /** Carries out one call, by office.js' dispatch number; a call this host lacks is refused, not ignored. */
  run(dispatchId: number, params: unknown): MethodResult | Promise<MethodResult>;
  /** Listens for office.js' events of this item; gives the way to stop. */
  onEvent?(tell: (eventName: string, payload: unknown) => void): () => void;
};
