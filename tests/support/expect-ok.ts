import type { Result } from '../../src/domain/result/result';

/** The value of a result that a test relies on; the test fails here, with the reason, when there is none. */
export function expectOk<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.failure)}`);
  return result.value;
}
