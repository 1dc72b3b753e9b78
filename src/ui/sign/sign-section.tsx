import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Skeleton,
  SkeletonItem,
  tokens,
} from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useState } from 'react';
import type { Signer } from '../../domain/signature/needed-signatures';
import type { SignatureLineProgress } from '../../domain/signature/signature-progress';
import { signatureProgress } from '../../domain/signature/signature-progress';
import type { Language } from '../../i18n/words';
import { activatePlan } from '../../workflows/activate-plan';
import type { CaseFile } from '../../workflows/load-case';
import { useApp } from '../app/app-context';
import { FailureMessage } from '../app/failure-message';
import { issueText } from '../app/issue-text';
import { PreferencesProvider, usePreferences, useShownName, useShownText } from '../app/preferences';
import { useAction } from '../app/use-action';
import { type CaseScreen, currentPlan } from '../case/case-screen';
import { NotSentList } from '../case/not-sent-list';
import { DispatchList } from '../dispatch/dispatch-list';
import { shortHash } from '../plan/short-hash';
import { useDueQueue } from '../queue/due-queue-context';
import { SendingConsentNotice, useSendingConsent } from '../queue/sending-consent';
import { SignatureRow } from './signature-row';

/** The signing view brings its own library: loaded when a device is handed over. */
const SignerView = lazy(() => import('./signer-view').then(({ SignerView: view }) => ({ default: view })));

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', maxWidth: '720px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  hash: { fontFamily: tokens.fontFamilyMonospace },
});

/** Who has signed, who is left and how; once the last required signature is there the plan leaves by itself (A10, A12). */
export function SignSection({ screen }: { readonly screen: CaseScreen }) {
  const { ports, deps, words } = useApp();
  const styles = useStyles();
  const shown = useShownName();
  const shownText = useShownText();
  const preferences = usePreferences();
  const queue = useDueQueue();
  const { ask: askConsent } = useSendingConsent();
  const [handed, setHanded] = useState<
    { line: SignatureLineProgress; signer: Signer; staffLanguage: Language } | undefined
  >();
  const { file, settings, put } = screen;
  const plan = currentPlan(file);
  const activate = useAction(
    useCallback((now: CaseFile) => activatePlan(ports, deps, settings, now), [ports, deps, settings]),
    (now) => {
      put(now);
      queue.work();
    },
  );
  if (!plan || plan.value.state === 'draft') return <p>{words.t('sign.notYet')}</p>;

  const onRecorded = (result: { readonly file: CaseFile; readonly complete: boolean }) => {
    put(result.file);
    if (result.complete) activate.run(result.file);
  };
  if (handed) {
    return (
      <Suspense
        fallback={
          <Skeleton aria-label={words.t('tab.loading')}>
            <SkeletonItem size={64} />
          </Skeleton>
        }
      >
        {/* A signer reads the plan with its names, whatever staff chose for themselves. */}
        <PreferencesProvider value={{ ...preferences, hideNames: false }}>
          <SignerView
            file={file}
            plan={plan.value}
            line={handed.line.need}
            signer={handed.signer}
            onRecorded={onRecorded}
            onGivenBack={() => {
              preferences.chooseLanguage(handed.staffLanguage);
              setHanded(undefined);
            }}
          />
        </PreferencesProvider>
      </Suspense>
    );
  }

  const progress = signatureProgress(
    file.case.value,
    plan.value,
    file.signatures.map(({ value }) => value),
  );
  const done = progress.lines.filter(({ state }) => state === 'signed' || state === 'notSigned').length;
  const nextLine = progress.lines.find(({ state }) => state !== 'signed' && state !== 'notSigned');
  const inForce = plan.value.state === 'inForce';
  return (
    <div className={styles.page}>
      <section>
        <h2>{words.t(inForce ? 'sign.agreed' : 'sign.title', { version: plan.value.version })}</h2>
        {plan.value.contentHash && (
          <p>
            {words.t('sign.hash')} <span className={styles.hash}>{shortHash(plan.value.contentHash)}</span>
          </p>
        )}
        <SendingConsentNotice />
        {!inForce && <p>{words.t('sign.progress', { done, of: progress.lines.length })}</p>}
        {progress.warnings.map((issue) => (
          <MessageBar key={`${issue.path}|${issue.code}`} intent="warning" layout="multiline">
            <MessageBarBody>{shownText(issueText(words, issue))}</MessageBarBody>
          </MessageBar>
        ))}
        <ul className={styles.list}>
          {progress.lines.map((line) => (
            <SignatureRow
              key={line.need.line}
              line={line}
              open={plan.value.state === 'locked'}
              first={line === nextLine}
              shown={shown}
              onHandOver={(signer) =>
                void askConsent().then(() => setHanded({ line, signer, staffLanguage: words.language }))
              }
              screen={screen}
              onRecorded={onRecorded}
            />
          ))}
        </ul>
        {activate.failure && <FailureMessage failure={activate.failure} onRetry={() => activate.run(file)} />}
        {progress.complete && plan.value.state === 'locked' && !activate.busy && !activate.failure && (
          <Button appearance="primary" onClick={() => activate.run(file)}>
            {words.t('sign.finish')}
          </Button>
        )}
        {activate.busy && <p role="status">{words.t('sign.activating')}</p>}
      </section>
      {file.dispatches.length > 0 && <DispatchList screen={screen} />}
      {inForce && <NotSentList kase={file.case.value} inForce={plan.value} />}
    </div>
  );
}
