import {
  AriaLiveAnnouncer,
  FluentProvider,
  makeStyles,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Language, Words } from '../../i18n/words';
import type { Host, Theme } from '../../workflows/host-ports';
import { WordsProvider } from './app-context';
import { ErrorBoundary } from './error-boundary';
import { PreferencesProvider } from './preferences';

const THEMES = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

const useStyles = makeStyles({
  // Not on the provider: Fluent gives its classes to every popover too, and a whole page of background would cover ours.
  page: { minHeight: '100vh' },
  root: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'break-word',
    // Two text sizes plus the title (UX 10.9).
    '& h1': { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, marginBlock: '8px' },
    '& h2': { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, marginBlock: '12px 8px' },
    '& h3, & h4': { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, marginBlock: '8px 4px' },
    '& legend': { padding: 0 },
    '& h1:focus': { outline: 'none' },
    '@media print': { backgroundColor: '#ffffff', color: '#000000' },
  },
});

/**
 * Theme, language, names shown or hidden, and the last net for bugs. Needs nobody to be signed in.
 * Changing the language keeps every screen mounted, so focus and typed text stay.
 */
export function HostFrame(props: {
  readonly host: Host;
  readonly firstWords: Words;
  wordsOf(language: Language): Promise<Words>;
  readonly children: ReactNode;
}) {
  const { host, firstWords, wordsOf, children } = props;
  const styles = useStyles();
  const theme = useHostTheme(host);
  const [words, setWords] = useState(firstWords);
  const [hideNames, chooseHideNames] = useState(host.kind === 'teams' && host.place === 'panel');

  const [singleKeys, chooseSingleKeys] = useState(true);

  useEffect(() => {
    // The browser's own parts (a clock, a scroll bar) in the colours of the theme.
    document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark';
  }, [theme]);

  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words.language]);

  const preferences = useMemo(
    () => ({
      language: words.language,
      chooseLanguage: (language: Language) => void wordsOf(language).then(setWords),
      hideNames,
      chooseHideNames,
      singleKeys,
      chooseSingleKeys,
    }),
    [wordsOf, words.language, hideNames, singleKeys],
  );

  return (
    <FluentProvider theme={THEMES[theme]} className={styles.root}>
      <div className={styles.page}>
        <WordsProvider value={words}>
          <PreferencesProvider value={preferences}>
            <AriaLiveAnnouncer>
              <ErrorBoundary words={words}>{children}</ErrorBoundary>
            </AriaLiveAnnouncer>
          </PreferencesProvider>
        </WordsProvider>
      </div>
    </FluentProvider>
  );
}

function useHostTheme(host: Host): Theme {
  const [theme, setTheme] = useState(host.theme);
  useEffect(() => host.onTheme(setTheme), [host]);
  return theme;
}
