import { type Failure, fail, ok, type Result } from '../../../domain/result/result';

/** Outlook answers in milliseconds; a call into a closed item never answers at all. */
const PATIENCE_SECONDS = 10;
/** `Office.context` error numbers that say the add-in lacks a permission. */
const PERMISSION_CODES: readonly number[] = [7000, 9020];

/**
 * One call of office.js as a Result. office.js answers by callback, may throw for a wrong argument or a missing permission, and
 * may never answer: then the outcome is `unknown`, because a write may still have happened.
 */
export function askOutlook<T>(call: (done: (answer: Office.AsyncResult<T>) => void) => void): Promise<Result<T>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(fail({ kind: 'unknown' })), PATIENCE_SECONDS * 1000);
    const settle = (result: Result<T>) => {
      clearTimeout(timer);
      resolve(result);
    };
    try {
      call((answer) => settle(resultOf(answer)));
    } catch {
      settle(fail({ kind: 'unsupported', capability: 'openAppointment' }));
    }
  });
}

function resultOf<T>(answer: Office.AsyncResult<T>): Result<T> {
  return answer.status === Office.AsyncResultStatus.Succeeded ? ok(answer.value) : fail(failureOf(answer.error));
}

function failureOf(error: Office.Error | undefined): Failure {
  const refused = error !== undefined && PERMISSION_CODES.includes(error.code);
  return refused ? { kind: 'forbidden', capability: 'openAppointment' } : { kind: 'unknown' };
}
