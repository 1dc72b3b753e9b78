import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { SendingButton } from '../queue/sending-button';
import { useWords } from './app-context';
import { HelpButton } from './help-button';
import { HideNamesSwitch } from './hide-names-switch';
import { LanguageSwitch } from './language-switch';
import { useRouter } from './router';
import { useHeaderKeys } from './use-header-keys';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 16px',
    padding: '8px 20px',
    '@media (max-width: 479px)': { padding: '8px 12px' },
    '@media print': { display: 'none' },
  },
  group: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    alignItems: 'center',
    // Two rows at 280 px in either language: the words stay.
    '@media (max-width: 479px)': {
      '& button': { minWidth: 'auto', paddingInline: '6px' },
      '& .fui-Button__icon': { display: 'none' },
    },
  },
  here: { borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`, borderRadius: 0 },
  skip: {
    position: 'absolute',
    insetInlineStart: '-9999px',
    '&:focus': { position: 'static' },
  },
});

const PLACES = ['board', 'settings'] as const;

/** Where to go, what is being sent, names and language: the same on every screen. */
export function AppHeader() {
  const { t } = useWords();
  const styles = useStyles();
  const { route, go } = useRouter();
  const [help, setHelp] = useState(false);
  useHeaderKeys(() => setHelp(true));
  return (
    <header className={styles.header}>
      <Button
        className={styles.skip}
        onClick={() => {
          const main = document.getElementById('main');
          main?.setAttribute('tabindex', '-1');
          main?.focus();
        }}
      >
        {t('tab.skip')}
      </Button>
      <nav className={styles.group} aria-label={t('app.name')}>
        {PLACES.map((place) => (
          <Button
            key={place}
            appearance="subtle"
            className={route.place === place ? styles.here : undefined}
            aria-current={route.place === place ? 'page' : undefined}
            onClick={() => go({ place })}
          >
            {t(`tab.${place}`)}
          </Button>
        ))}
      </nav>
      <div className={styles.group}>
        <SendingButton />
        <HideNamesSwitch />
        <LanguageSwitch />
        <HelpButton open={help} onOpen={setHelp} />
      </div>
    </header>
  );
}
