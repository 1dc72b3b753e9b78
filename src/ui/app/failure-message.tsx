import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarProps,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { Failure } from '../../domain/result/result';
import { useWords } from './app-context';
import { failureText, issueText } from './issue-text';

const INTENT: Partial<Record<Failure['kind'], MessageBarProps['intent']>> = {
  offline: 'warning',
  throttled: 'warning',
  unknown: 'warning',
  conflict: 'warning',
  signInCancelled: 'warning',
  signedOut: 'warning',
};

/** Says what happened, what is safe and what to do; offers to try again where that is safe. */
export function FailureMessage(props: {
  readonly failure: Failure;
  readonly onRetry?: (() => void) | undefined;
  /** Where trying again cannot help: what can. */
  readonly next?: { readonly label: string; run(): void };
}) {
  const { failure, onRetry, next } = props;
  const words = useWords();
  return (
    <MessageBar intent={INTENT[failure.kind] ?? 'error'} layout="multiline" politeness="polite">
      <MessageBarBody>
        {failure.kind === 'invalid' ? (
          <>
            <MessageBarTitle>{words.t('tab.problem')}</MessageBarTitle>
            <ul>
              {failure.issues.map((issue) => (
                <li key={`${issue.path}|${issue.code}`}>{issueText(words, issue)}</li>
              ))}
            </ul>
          </>
        ) : (
          failureText(words, failure)
        )}
      </MessageBarBody>
      {next && (
        <MessageBarActions>
          <Button onClick={next.run}>{next.label}</Button>
        </MessageBarActions>
      )}
      {onRetry && (
        <MessageBarActions>
          <Button onClick={onRetry}>
            {failure.kind === 'signedOut' || failure.kind === 'signInCancelled'
              ? words.t('tab.signIn')
              : words.t('tab.tryAgain')}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
