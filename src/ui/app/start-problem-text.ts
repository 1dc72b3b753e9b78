import type { Failure } from '../../domain/result/result';
import type { Words } from '../../i18n/words';
import { failureText } from './issue-text';

/** What keeps the tab from starting, and what to do; other failures have their usual words. */
export function startProblemText(words: Words, failure: Failure): string {
  switch (failure.kind) {
    case 'notFound':
      return words.t('tab.start.notSetUp');
    case 'invalid':
      return words.t('tab.start.notConfigured');
    case 'signedOut':
      return words.t('tab.start.signIn');
    default:
      return failureText(words, failure);
  }
}
