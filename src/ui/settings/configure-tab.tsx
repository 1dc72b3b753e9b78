import { Button, Field, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { Result } from '../../domain/result/result';
import { fail } from '../../domain/result/result';
import type { Host } from '../../workflows/host-ports';
import type { Provisioning, SiteLists } from '../../workflows/ports';
import { useWords } from '../app/app-context';
import { FailureMessage } from '../app/failure-message';
import { LanguageSwitch } from '../app/language-switch';
import { useAction } from '../app/use-action';
import { useTitle } from '../app/use-title';

const useStyles = makeStyles({
  page: { padding: '8px 20px 16px', display: 'grid', gap: '12px', alignContent: 'start' },
  language: { display: 'flex', justifyContent: 'flex-end' },
  heading: { margin: 0 },
});

/** The Teams set-up dialog of the tab: signs in, makes the lists where they are missing, then offers the tab. */
export function ConfigureTab(props: {
  readonly host: Host;
  /** Signs in by asking, because a button was pressed, and gives what makes the lists. */
  signIn(): Promise<Result<Provisioning>>;
  /** The page address that carries the site and its lists. */
  contentPath(lists: SiteLists): string;
}) {
  const { t } = useWords();
  const styles = useStyles();
  useTitle([t('settings.configure.title')]);
  const [progress, setProgress] = useState<{ done: number; of: number } | undefined>();
  const [lists, setLists] = useState<SiteLists | undefined>();
  const { host, signIn, contentPath } = props;
  const setUp = useAction(
    useCallback(async (): Promise<Result<SiteLists>> => {
      if (!host.siteUrl) return fail({ kind: 'unsupported', capability: 'siteUrl' });
      const signedIn = await signIn();
      if (!signedIn.ok) return signedIn;
      return signedIn.value.provision(host.siteUrl, (done, of) => setProgress({ done, of }));
    }, [host.siteUrl, signIn]),
    setLists,
  );
  const { run } = setUp;
  useEffect(() => {
    host.ready();
  }, [host]);
  useEffect(() => {
    if (lists) host.offerTab?.({ name: t('app.name'), contentPath: contentPath(lists) });
  }, [lists, host, contentPath, t]);

  return (
    <main className={styles.page} id="main">
      <div className={styles.language}>
        <LanguageSwitch />
      </div>
      <h1 className={styles.heading}>{t('settings.configure.title')}</h1>
      <p>{t('settings.configure.text')}</p>
      <p>{t('settings.configure.private')}</p>
      {setUp.failure && <FailureMessage failure={setUp.failure} onRetry={run} />}
      {!setUp.busy && !lists && !setUp.failure && (
        <div>
          <Button appearance="primary" onClick={run}>
            {t('settings.configure.start')}
          </Button>
        </div>
      )}
      {setUp.busy && (
        <Field
          validationState="none"
          validationMessage={
            progress
              ? t('settings.configure.progress', { done: progress.done, of: progress.of })
              : t('settings.configure.signingIn')
          }
        >
          <ProgressBar
            aria-label={t('settings.configure.title')}
            {...(progress ? { value: progress.done, max: progress.of } : {})}
          />
        </Field>
      )}
      <p role="status">{lists ? t('settings.configure.ready') : ''}</p>
    </main>
  );
}
