/**
 * Retry-After as the service may write it: seconds (also fractional), an HTTP date on the tenant's clock, or not at all.
 */
export function retryAfterHeader(
  { retryAfterSeconds, retryAfterAs }: { retryAfterSeconds?: number | undefined; retryAfterAs?: string | undefined },
  now: number,
): Record<string, string> {
  if (retryAfterSeconds === undefined) return {};
  const value =
    retryAfterAs === 'date' ? new Date(now + retryAfterSeconds * 1000).toUTCString() : String(retryAfterSeconds);
  return { 'retry-after': value };
}
