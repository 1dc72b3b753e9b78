import { Button, makeStyles, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import { useWords } from '../app/app-context';
import { useShownName } from '../app/preferences';
import { StatusBadge } from '../status/status-badge';
import { useDueQueue } from './due-queue-context';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(400px, calc(100vw - 32px))' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '12px' },
  item: { display: 'grid', gap: '4px', justifyItems: 'start' },
});

/** "Sending: 2" in the header, with state, age and holder of each message; quiet when nothing is under way. */
export function SendingButton() {
  const words = useWords();
  const styles = useStyles();
  const shown = useShownName();
  const { report } = useDueQueue();
  const working = report?.working ?? [];
  const waiting = report?.waitingFor ?? [];
  const count = working.length + waiting.length;
  if (count === 0) return null;
  return (
    <Popover trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<SendRegular />}>
          {words.t('tab.queue.button', { count })}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={words.t('tab.queue.title')}>
        <h2>{words.t('tab.queue.title')}</h2>
        <ul className={styles.list}>
          {working.map((item) => (
            <li key={`${item.caseRef}|${item.kind}`} className={styles.item}>
              <span>{about(item)}</span>
              <StatusBadge status={`sending.${item.state}`} size="medium" />
              <span>
                {[
                  words.t('tab.queue.sinceMinutes', { count: item.sinceMinutes }),
                  ...(item.holder ? [words.t('tab.queue.holder', { name: shown(item.holder) })] : []),
                ].join(', ')}
              </span>
            </li>
          ))}
          {waiting.map((item) => (
            <li key={`${item.caseRef}|${item.kind}|waiting`} className={styles.item}>
              <span>{about(item)}</span>
              <StatusBadge status="sending.WaitingFor" params={{ name: shown(item.name) }} size="medium" />
              <span>{words.t('tab.queue.sinceMinutes', { count: item.sinceMinutes })}</span>
            </li>
          ))}
        </ul>
      </PopoverSurface>
    </Popover>
  );

  function about({
    caseRef,
    kind,
  }: {
    readonly caseRef: string;
    readonly kind: 'M1' | 'M2' | 'M3' | 'planning' | 'review';
  }): string {
    return words.t('tab.queue.item', { caseRef, what: words.t(`tab.dispatch.${kind}`) });
  }
}
