import { Button, FluentProvider, makeStyles, teamsDarkTheme, teamsLightTheme } from '@fluentui/react-components';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { Failure, Result } from '../../domain/result/result';
import type { Language, Words } from '../../i18n/words';
import { failureText } from './issue-text';

const useStyles = makeStyles({
  page: { minHeight: '100vh' },
  main: { padding: '16px 20px', display: 'grid', gap: '12px', justifyItems: 'start', maxWidth: '560px' },
  line: { margin: 0 },
});

/**
 * The first page of the tab: loading, then the page itself, or a sentence and what to do next. `start` may be called
 * again; with `ask` it may show a sign-in prompt, because a person has just pressed *Sign in*.
 */
export function StartPage<T>(props: {
  start(ask: boolean): Promise<Result<T>>;
  /** The language to speak: the host's once it is known. */
  languageOf(started: T): Language;
  readonly language: Language;
  words(language: Language): Promise<Words>;
  readonly children: (started: T, words: Words) => ReactNode;
}) {
  const { start, words: wordsOf, language, languageOf, children } = props;
  const [state, setState] = useState<{ result: Result<T>; words: Words } | undefined>();
  const started = useRef(false);
  const run = useCallback(
    async (ask: boolean) => {
      setState(undefined);
      // Most people's language, fetched beside sign-in.
      const [result] = await Promise.all([start(ask), wordsOf(language)]);
      setState({ result, words: await wordsOf(result.ok ? languageOf(result.value) : language) });
    },
    [start, wordsOf, language, languageOf],
  );
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    void run(false);
  }, [run]);
  if (!state) {
    return (
      <main className="shell" aria-busy="true">
        <h1>Pastoral Support</h1>
        <p>Loading</p>
        <p lang="cy">Wrthi’n llwytho</p>
      </main>
    );
  }
  const { result, words } = state;
  return result.ok ? (
    children(result.value, words)
  ) : (
    <StartProblem failure={result.failure} words={words} onPress={(ask) => void run(ask)} />
  );
}

function StartProblem(props: { readonly failure: Failure; readonly words: Words; onPress(ask: boolean): void }) {
  const { failure, words, onPress } = props;
  const styles = useStyles();
  const asks = failure.kind === 'signedOut' || failure.kind === 'signInCancelled' || failure.kind === 'forbidden';
  const theme = window.matchMedia('(prefers-color-scheme: dark)').matches ? teamsDarkTheme : teamsLightTheme;
  return (
    <FluentProvider theme={theme} className={styles.page}>
      <main className={styles.main} lang={words.language}>
        <h1>{words.t('app.name')}</h1>
        <p className={styles.line} role="status">
          {sentence()}
        </p>
        <Button appearance="primary" onClick={() => onPress(asks)}>
          {words.t(asks ? 'tab.signIn' : 'tab.tryAgain')}
        </Button>
      </main>
    </FluentProvider>
  );

  function sentence(): string {
    if (failure.kind === 'notFound') return words.t('tab.start.notSetUp');
    if (failure.kind === 'invalid') return words.t('tab.start.notConfigured');
    if (failure.kind === 'signedOut') return words.t('tab.start.signIn');
    return failureText(words, failure);
  }
}
