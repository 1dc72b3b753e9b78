import type { Dispatch } from '../../domain/dispatch/dispatch';
import type { HistoryEntry } from '../../domain/history/history-entry';
import type { Result } from '../../domain/result/result';
import { appendHistory } from '../append-history';
import type { Ports, Stored } from '../ports';

/** The once-key of the history line of a sent message: derived from its own key (P9). */
export const sentOnceKey = ({ dispatchKey }: Pick<Dispatch, 'dispatchKey'>): string => `sent|${dispatchKey}`;

/** P9: one line of history per message, however often and by whomever it is asked for. */
export function noteSent(ports: Ports, dispatch: Dispatch): Promise<Result<Stored<HistoryEntry>>> {
  return appendHistory(ports, dispatch.caseRef, {
    onceKey: sentOnceKey(dispatch),
    what: 'messageSent',
    why: dispatch.rule,
    details: { kind: dispatch.kind, subjectKey: dispatch.subjectKey, to: dispatch.recipients.join(', ') },
  });
}
