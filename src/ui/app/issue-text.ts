import { Fault } from '../../domain/result/fault';
import type { Failure, Issue } from '../../domain/result/result';
import { issueParams } from '../../forms/params-in-words';
import type { Words } from '../../i18n/words';

/** The sentence for an issue. A code without words is a bug of ours, not of the person. */
export function issueText(words: Words, issue: Issue): string {
  const key = `issue.${issue.code}`;
  if (!words.has(key)) throw new Fault(`words-missing:${key}`);
  return words.t(key, issueParams(words, issue));
}

/** What happened and what to do next. */
export function failureText(words: Words, failure: Failure): string {
  const key = `failure.${failure.kind}`;
  if (!words.has(key)) throw new Fault(`words-missing:${key}`);
  return words.t(key, failure.kind === 'throttled' ? { seconds: failure.retryAfterSeconds } : undefined);
}
