import { Button, FluentProvider, makeStyles, teamsDarkTheme, teamsLightTheme } from '@fluentui/react-components';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { Failure, Result } from '../../domain/result/result';
import type { Language, Words } from '../../i18n/words';
import type { Host } from '../../workflows/host-ports';
import { HostFrame } from './host-frame';

/** One attempt to start a page: what it made or why not, and the host as soon as it has answered. */
export interface StartAttempt<T> {
  readonly host?: Host;
  readonly outcome: Result<T>;
}

/** Starts a page, again if need be; with `ask` it may show a sign-in prompt, because a person has just pressed. */
export type Start<T> = (ask: boolean) => Promise<StartAttempt<T>>;

/**
 * The first page of every surface: loading, then the page itself, or a sentence and what to do next, in the theme and
 * the language of the host. Before a host has answered it speaks `language` in the colours of the system.
 */
export function StartPage<T>(props: {
  readonly start: Start<T>;
  readonly language: Language;
  words(language: Language): Promise<Words>;
  /** What keeps the page from starting, and what to do. */
  sentence(words: Words, failure: Failure): string;
  readonly children: (started: T, words: Words) => ReactNode;
}) {
  const { start, words: wordsOf, language, sentence, children } = props;
  const [state, setState] = useState<{ attempt: StartAttempt<T>; words: Words } | undefined>();
  const started = useRef(false);
  const run = useCallback(
    async (ask: boolean) => {
      setState(undefined);
      // Most people's language, fetched beside sign-in.
      const [attempt] = await Promise.all([start(ask), wordsOf(language)]);
      setState({ attempt, words: await wordsOf(attempt.host?.locale ?? language) });
    },
    [start, wordsOf, language],
  );
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    void run(false);
  }, [run]);
  if (!state) return <Shell />;
  const { attempt, words } = state;
  const { host, outcome } = attempt;
  if (outcome.ok) return children(outcome.value, words);
  const { failure } = outcome;
  const problem = (
    <StartProblem
      words={words}
      sentence={sentence(words, failure)}
      press={pressAfter(failure, host)}
      onPress={(ask) => void run(ask)}
    />
  );
  if (!host) return <SystemFrame>{problem}</SystemFrame>;
  return (
    <HostFrame host={host} wordsOf={wordsOf} firstWords={words}>
      {problem}
    </HostFrame>
  );
}

/** The same lines as the page's own shell, so that nothing jumps while the script takes over. */
export function Shell() {
  return (
    <main className="shell" aria-busy="true">
      <h1>Pastoral Support</h1>
      <p>Loading</p>
      <p lang="cy">Wrthi’n llwytho</p>
    </main>
  );
}

type Press = 'signIn' | 'askAgain' | 'tryAgain';

/** What the button does; a host that has answered and cannot do it will not learn it by being asked again. */
function pressAfter(failure: Failure, host: Host | undefined): Press | undefined {
  if (failure.kind === 'unsupported') return host ? undefined : 'tryAgain';
  if (failure.kind === 'signedOut' || failure.kind === 'signInCancelled') return 'signIn';
  return failure.kind === 'forbidden' ? 'askAgain' : 'tryAgain';
}

const useStyles = makeStyles({
  page: { minHeight: '100vh' },
  main: { padding: '12px 16px', display: 'grid', gap: '12px', justifyItems: 'start', maxWidth: '560px' },
  heading: { margin: 0 },
  line: { margin: 0 },
});

function StartProblem(props: {
  readonly words: Words;
  readonly sentence: string;
  readonly press: Press | undefined;
  onPress(ask: boolean): void;
}) {
  const { words, sentence, press, onPress } = props;
  const styles = useStyles();
  return (
    <main className={styles.main} lang={words.language}>
      <h1 className={styles.heading}>{words.t('app.name')}</h1>
      <p className={styles.line} role="status">
        {sentence}
      </p>
      {press && (
        <Button appearance="primary" onClick={() => onPress(press !== 'tryAgain')}>
          {words.t(press === 'signIn' ? 'tab.signIn' : 'tab.tryAgain')}
        </Button>
      )}
    </main>
  );
}

/** Colours while no host has answered. */
function SystemFrame(props: { readonly children: ReactNode }) {
  const styles = useStyles();
  const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  return (
    <FluentProvider theme={isDark ? teamsDarkTheme : teamsLightTheme} className={styles.page}>
      {props.children}
    </FluentProvider>
  );
}
