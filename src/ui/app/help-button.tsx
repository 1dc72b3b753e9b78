import { Button, makeStyles, Popover, PopoverSurface, PopoverTrigger, Switch } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { useSettings } from '../settings/settings-context';
import { useWords } from './app-context';
import { usePreferences, useShownName } from './preferences';
import { useRouter } from './router';
import { SINGLE_KEYS } from './use-keys';

const useStyles = makeStyles({
  surface: {
    maxWidth: 'min(400px, calc(100vw - 32px))',
    maxHeight: 'calc(100vh - 80px)',
    overflowY: 'auto',
    boxSizing: 'border-box',
  },
  keys: { margin: 0, display: 'grid', gap: '4px' },
  key: { display: 'grid', gridTemplateColumns: '96px 1fr', gap: '8px', '& dd': { margin: 0 } },
});

const COMBINATIONS = ['primary', 'up'] as const;

/** What this screen is for, who to ask, and the keys: the last item of the header on every screen (WCAG 3.2.6). */
export function HelpButton(props: { readonly open: boolean; onOpen(open: boolean): void }) {
  const { t } = useWords();
  const styles = useStyles();
  const { route } = useRouter();
  const { stored: settings } = useSettings();
  const { hideNames, singleKeys, chooseSingleKeys } = usePreferences();
  const shown = useShownName();
  const lead = settings.value.people.schoolLead;
  const topic = route.place === 'case' ? route.section : route.place === 'lost' ? 'board' : route.place;
  return (
    <Popover trapFocus open={props.open} onOpenChange={(_, data) => props.onOpen(data.open)}>
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<QuestionCircleRegular />}>
          {t('tab.help')}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={t('tab.help')}>
        <h2>{t('help.title')}</h2>
        <p>{t(`help.${topic}`)}</p>
        <p>{t('help.ask', { name: shown(lead.name), email: hideNames ? t('tab.hidden.part') : lead.email })}</p>
        <h3>{t('help.keys')}</h3>
        <dl className={styles.keys}>
          {SINGLE_KEYS.map((key) => keyLine(key, t(`help.key.${KEY_NAMES[key]}`)))}
          {COMBINATIONS.map((name) => keyLine(t(`help.combination.${name}`), t(`help.key.${name}`)))}
        </dl>
        <Switch
          checked={singleKeys}
          label={t('help.singleKeys')}
          onChange={(_, data) => chooseSingleKeys(data.checked)}
        />
      </PopoverSurface>
    </Popover>
  );

  function keyLine(key: string, does: string) {
    return (
      <div key={key} className={styles.key}>
        <dt>
          <kbd>{key}</kbd>
        </dt>
        <dd>{does}</dd>
      </div>
    );
  }
}

const KEY_NAMES = { '/': 'search', n: 'new', h: 'hide', '?': 'help' } as const;
