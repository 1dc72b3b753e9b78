import { RetryHandlerOptions } from '@microsoft/microsoft-graph-client';
import type { Repetition } from './graph-request';

const MOST_REPEATS = 3;
/** A person is not kept waiting longer than this by one request; the failure then says how long it takes. */
const LONGEST_WAIT_SECONDS = 15;

const REPEATED_STATUSES: Readonly<Record<Repetition, readonly number[]>> = {
  asRead: [429, 503, 504],
  whenThrottled: [429],
  afterSignIn: [],
  never: [],
};

/** The client's retry options for one request. */
export function retryOptions(repeat: Repetition, delaySeconds: number): RetryHandlerOptions {
  return new RetryHandlerOptions(
    delaySeconds,
    MOST_REPEATS,
    (_delay, _attempt, _request, _options, response) =>
      REPEATED_STATUSES[repeat].includes(response.status) &&
      (retryAfterSeconds(response.headers) ?? 0) <= LONGEST_WAIT_SECONDS,
  );
}

/** Retry-After in seconds, also fractional; undefined when absent, hidden by CORS, or a date (then the default wait holds). */
export function retryAfterSeconds(headers: Headers): number | undefined {
  const text = headers.get('Retry-After');
  const seconds = text === null || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds) : undefined;
}
