import type { BrowserContext, Request, Route } from 'playwright-core';

/** A place in the traffic of a page at which its tab dies. */
export interface StopPoint {
  /** The request that never leaves; or that leaves and whose answer never comes, with `answerLost`. */
  readonly at: (request: Request) => boolean;
  readonly answerLost?: boolean;
}

const bodyOf = (request: Request): string => request.postData() ?? '';
const writesState = (state: string) => (request: Request) =>
  request.method() === 'PATCH' && bodyOf(request).includes(`"State":"${state}"`);

/** The steps of RELIABILITY 2.6 that a page can be stopped at. */
export const STOPS = {
  beforeFirstRow: { at: (request) => request.method() === 'POST' && bodyOf(request).includes('"DispatchKey"') },
  beforeFence: { at: writesState('Sending') },
  beforeSend: { at: (request) => request.method() === 'POST' && request.url().endsWith('/send') },
  beforeEvidence: {
    at: (request) => request.method() === 'POST' && request.url().endsWith('/send'),
    answerLost: true,
  },
} as const satisfies Record<string, StopPoint>;

/**
 * From the stop point on nothing of this browser context reaches the tenant any more, as when its tab is closed there.
 * Gives the way to wait until the page got that far.
 */
export async function stopAt(
  context: BrowserContext,
  tenant: string,
  { at, answerLost = false }: StopPoint,
): Promise<() => Promise<void>> {
  let dead = false;
  let arrive: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await context.route(`${tenant}/v1.0/**`, async (route: Route) => {
    if (dead) return;
    if (!at(route.request())) return route.continue();
    dead = true;
    if (answerLost) await route.fetch();
    arrive();
  });
  return () => reached;
}
