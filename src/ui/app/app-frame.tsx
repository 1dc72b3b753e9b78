import {
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
import { AppProvider, type AppServices } from './app-context';
import { ErrorBoundary } from './error-boundary';
import { PreferencesProvider } from './preferences';

const THEMES = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

const useStyles = makeStyles({
  root: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'break-word',
  },
});

/**
 * The outermost layer of every surface: theme, language, names shown or hidden, and the last net for bugs.
 * Changing the language keeps every screen mounted, so focus and typed text stay.
 */
export function AppFrame(props: {
  readonly services: Omit<AppServices, 'words'>;
  readonly firstWords: Words;
  readonly children: ReactNode;
}) {
  const { services, firstWords, children } = props;
  const styles = useStyles();
  const theme = useHostTheme(services.host);
  const [words, setWords] = useState(firstWords);
  const [hideNames, chooseHideNames] = useState(services.host.place === 'panel');

  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words.language]);

  const app = useMemo(() => ({ ...services, words }), [services, words]);
  const preferences = useMemo(
    () => ({
      language: words.language,
      chooseLanguage: (language: Language) => void services.deps.words(language).then(setWords),
      hideNames,
      chooseHideNames,
    }),
    [services, words.language, hideNames],
  );

  return (
    <FluentProvider theme={THEMES[theme]} className={styles.root}>
      <AppProvider value={app}>
        <PreferencesProvider value={preferences}>
          <ErrorBoundary words={words}>{children}</ErrorBoundary>
        </PreferencesProvider>
      </AppProvider>
    </FluentProvider>
  );
}

function useHostTheme(host: Host): Theme {
  const [theme, setTheme] = useState(host.theme);
  useEffect(() => host.onTheme(setTheme), [host]);
  return theme;
}
