import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { Fault } from '../../domain/result/fault';
import type { Failure } from '../../domain/result/result';
import { useApp } from '../app/app-context';
import { failureText } from '../app/issue-text';
import { useDueQueue } from './due-queue-context';

interface SendingConsent {
  /** Why sending cannot start from here, once it has been asked for. */
  readonly failure?: Failure;
  /** To be called on a press. Whatever the answer, the work goes on: only sending would wait. */
  ask(): Promise<void>;
}
const SendingConsentContext = createContext<SendingConsent | undefined>(undefined);

export function useSendingConsent(): SendingConsent {
  const consent = useContext(SendingConsentContext);
  if (!consent) throw new Fault('ui:no-sending-consent');
  return consent;
}

/** Mail and calendar are asked for on a press, before the last signature: sending by itself never waits for a prompt. */
export function SendingConsentProvider({ children }: { readonly children: ReactNode }) {
  const { prepareSending } = useApp();
  const [failure, setFailure] = useState<Failure | undefined>();
  const ask = useCallback(async () => {
    const asked = await prepareSending();
    setFailure(asked.ok ? undefined : asked.failure);
  }, [prepareSending]);
  const consent = useMemo(() => ({ ask, ...(failure ? { failure } : {}) }), [ask, failure]);
  return <SendingConsentContext.Provider value={consent}>{children}</SendingConsentContext.Provider>;
}

/** Says that the plan cannot leave from here yet, that signing goes on, and offers to allow it. */
export function SendingConsentNotice() {
  const { words } = useApp();
  const { failure, ask } = useSendingConsent();
  const { work } = useDueQueue();
  if (!failure) return null;
  const refused = failure.kind === 'forbidden' || failure.kind === 'signInCancelled';
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>
        <MessageBarTitle>{words.t('sign.consent.title')}</MessageBarTitle>
        {refused ? words.t('sign.consent.refused') : failureText(words, failure)} {words.t('sign.consent.goOn')}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void ask().then(work)}>{words.t('sign.consent.allow')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
