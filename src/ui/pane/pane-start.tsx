import {
  Button,
  FluentProvider,
  makeStyles,
  teamsDarkTheme,
  teamsLightTheme,
  tokens,
} from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { Failure, Result } from '../../domain/result/result';
import type { Settings } from '../../domain/settings/settings';
import type { Language, Words } from '../../i18n/words';
import type { AppServices } from '../app/app-context';
import { AppFrame } from '../app/app-frame';
import { failureText } from '../app/issue-text';

/** Fetched while the person is signed in silently: the list of cases cannot be drawn before that anyway. */
const BookingPane = lazy(() => import('./booking-pane').then((module) => ({ default: module.BookingPane })));

/** What the entry makes before a screen can work. */
export interface PaneServices {
  readonly services: Omit<AppServices, 'words'>;
  readonly settings: Settings;
}

/**
 * The first page of the pane: loading, then the pane, or a sentence and what to do next. `start` may be called again;
 * with `ask` it may show a sign-in prompt, because a person has just pressed *Sign in*.
 */
export function PaneStart(props: {
  start(ask: boolean): Promise<Result<PaneServices>>;
  words(language: Language): Promise<Words>;
  readonly language: Language;
}) {
  const { start, words: wordsOf, language } = props;
  const [words, setWords] = useState<Words | undefined>();
  const [result, setResult] = useState<Result<PaneServices> | undefined>();
  const started = useRef(false);
  const run = useCallback(
    async (ask: boolean) => {
      setResult(undefined);
      // Most people's language, fetched beside sign-in.
      const [made] = await Promise.all([start(ask), wordsOf(language)]);
      setWords(await wordsOf(made.ok ? made.value.services.host.locale : language));
      setResult(made);
    },
    [start, wordsOf, language],
  );
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    void run(false);
  }, [run]);

  if (!result || !words) return <Shell />;
  if (!result.ok) return <StartProblem failure={result.failure} words={words} onPress={run} />;
  const { services, settings } = result.value;
  const { appointment } = services.host;
  if (!appointment) {
    return (
      <StartProblem failure={{ kind: 'unsupported', capability: 'openAppointment' }} words={words} onPress={run} />
    );
  }
  return (
    <AppFrame services={services} firstWords={words}>
      <Suspense fallback={<Shell />}>
        <BookingPane settings={settings} appointment={appointment} />
      </Suspense>
    </AppFrame>
  );
}

/** The same lines as the page's own shell, so that nothing jumps while the script takes over. */
function Shell() {
  return (
    <main className="shell" aria-busy="true">
      <h1>Pastoral Support</h1>
      <p>Loading</p>
      <p lang="cy">Wrthi’n llwytho</p>
    </main>
  );
}

const useStyles = makeStyles({
  page: { minHeight: '100vh' },
  main: { padding: '12px', display: 'grid', gap: '12px', justifyItems: 'start' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  line: { margin: 0 },
});

function StartProblem(props: {
  readonly failure: Failure;
  readonly words: Words;
  onPress(ask: boolean): Promise<void>;
}) {
  const { failure, words, onPress } = props;
  const styles = useStyles();
  const asks = failure.kind === 'signedOut' || failure.kind === 'signInCancelled';
  const theme = matchMedia('(prefers-color-scheme: dark)').matches ? teamsDarkTheme : teamsLightTheme;
  return (
    <FluentProvider theme={theme} className={styles.page}>
      <main className={styles.main} lang={words.language}>
        <h1 className={styles.heading}>{words.t('app.name')}</h1>
        <p className={styles.line} role="status">
          {startProblemText(words, failure)}
        </p>
        {failure.kind !== 'unsupported' && (
          <Button appearance="primary" onClick={() => void onPress(asks || failure.kind === 'forbidden')}>
            {words.t(asks ? 'tab.signIn' : 'tab.tryAgain')}
          </Button>
        )}
      </main>
    </FluentProvider>
  );
}

/** What keeps the pane from starting, and what to do; other failures have their usual words. */
function startProblemText(words: Words, failure: Failure): string {
  switch (failure.kind) {
    case 'unsupported':
      return words.t(failure.capability === 'openAppointment' ? 'pane.start.noAppointment' : 'pane.start.notOutlook');
    case 'notFound':
      return words.t('pane.start.notSetUp');
    case 'invalid':
      return words.t('pane.start.notConfigured');
    case 'signedOut':
      return words.t('pane.start.signIn');
    default:
      return failureText(words, failure);
  }
}
