import type { Failure } from '../../domain/result/result';
import type { Answered, GraphAnswer, GraphRequest } from './graph-request';

/** How long to wait when the service says "too much" and the browser may not read for how long (graph/FACTS 2). */
const UNREADABLE_RETRY_AFTER_SECONDS = 10;

type Asked = Pick<GraphRequest, 'method' | 'feature'>;

/**
 * The one translation of what Graph and the network say into our `Failure`.
 * A read that brought no usable answer is `offline`; a write is `unknown`: it may or may not have been done.
 */
export function failureFrom(answer: GraphAnswer, asked: Asked): Failure {
  if (answer.kind === 'notSent') return answer.failure;
  if (answer.kind === 'noAnswer') return withoutAnswer(asked);
  switch (answer.status) {
    case 401:
      return { kind: 'signedOut' };
    case 403:
      return { kind: 'forbidden', capability: asked.feature };
    case 404:
    case 410:
      return { kind: 'notFound' };
    case 409:
      return { kind: isTaken(answer.code) ? 'alreadyExists' : 'conflict' };
    case 412:
      return { kind: 'conflict' };
    case 423:
    case 429:
      return { kind: 'throttled', retryAfterSeconds: answer.retryAfterSeconds ?? UNREADABLE_RETRY_AFTER_SECONDS };
    case 501:
      return { kind: 'unsupported', capability: asked.feature };
  }
  return isRefusal(answer.status) ? refused(answer) : withoutAnswer(asked);
}

/** A read that brought nothing, or a write of which nothing is known. */
export const withoutAnswer = (asked: Pick<GraphRequest, 'method'>): Failure => ({
  kind: asked.method === 'GET' ? 'offline' : 'unknown',
});

/** Codes by which Exchange and SharePoint say that a key was used before (graph/FACTS 1 and 3). */
function isTaken(code: string | undefined): boolean {
  return code === 'nameAlreadyExists' || code === 'ErrorDuplicateTransactionId';
}

/** 408 is no refusal: the service gave up waiting, perhaps after it had begun. */
const isRefusal = (status: number): boolean => status >= 400 && status < 500 && status !== 408;

function refused({ status, code }: Answered): Failure {
  return {
    kind: 'invalid',
    issues: [{ code: 'microsoft365.refused', path: '', effect: 'block', params: { status, reason: code ?? '' } }],
  };
}
