import type { SendAnswer } from '../../workflows/ports';
import { failureFrom } from './failure-from';
import type { GraphAnswer, GraphRequest } from './graph-request';

/** Answers after which the message was certainly not accepted (RELIABILITY 2.4). */
const NOT_ACCEPTED = new Set([400, 401, 403, 413, 429]);

/**
 * What an answer to "send" means: the table of RELIABILITY 2.4. A request that never left, for want of a token or a turn, is
 * refused; whatever the table does not name is unknown, never guessed.
 */
export function sendAnswer(answer: GraphAnswer, request: GraphRequest): SendAnswer {
  if (answer.kind === 'notSent') return { kind: 'refused', failure: answer.failure };
  if (answer.kind === 'noAnswer') return { kind: 'unknown' };
  if (answer.status >= 200 && answer.status < 300) return { kind: 'accepted' };
  if (answer.status === 404) return { kind: 'gone' };
  if (NOT_ACCEPTED.has(answer.status)) return { kind: 'refused', failure: failureFrom(answer, request) };
  return { kind: 'unknown' };
}
