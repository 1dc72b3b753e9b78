/** How often something was called within the last second of the tenant's clock. */
export interface CallRates {
  /** Counts a call; true when there were already as many as allowed. A refused call counts as well. */
  exceeds(name: string, mostPerSecond: number): boolean;
}

/** Counters that start empty. */
export function createCallRates(now: () => number): CallRates {
  const moments = new Map<string, number[]>();
  return {
    exceeds: (name, mostPerSecond) => {
      const at = now();
      const recent = (moments.get(name) ?? []).filter((moment) => moment > at - 1000 && moment <= at);
      moments.set(name, [...recent, at]);
      return recent.length >= mostPerSecond;
    },
  };
}
