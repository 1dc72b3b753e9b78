/** What a task asked of Graph: how many requests, and how many of them had to wait for one another. */
export interface Trips {
  readonly requests: number;
  /** The longest chain of requests of which each began after the one before had ended. */
  readonly serial: number;
}
interface Span {
  readonly from: number;
  readonly to: number;
}

/** A round trip long enough that two requests of one moment overlap. */
const ROUND_TRIP_MS = 60;

/**
 * Does a task with every Graph request of this process counted and delayed by 60 ms. Sign-in is not counted.
 * One task at a time: `fetch` is replaced meanwhile.
 */
export async function countTrips<T>(task: () => Promise<T>): Promise<{ readonly value: T; readonly trips: Trips }> {
  const spans: Span[] = [];
  const realFetch = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.includes('/v1.0/')) return realFetch(input, init);
    const from = performance.now();
    await new Promise((resolve) => setTimeout(resolve, ROUND_TRIP_MS));
    const answer = await realFetch(input, init);
    spans.push({ from, to: performance.now() });
    return answer;
  };
  try {
    const value = await task();
    return { value, trips: { requests: spans.length, serial: longestChain(spans) } };
  } finally {
    globalThis.fetch = realFetch;
  }
}

/** Taking the span that ends first, again and again, gives the longest chain without overlap. */
function longestChain(spans: readonly Span[]): number {
  const byEnd = [...spans].sort((left, right) => left.to - right.to);
  let length = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const span of byEnd) {
    if (span.from < end) continue;
    length += 1;
    end = span.to;
  }
  return length;
}
