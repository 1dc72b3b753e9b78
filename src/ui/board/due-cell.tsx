import { makeStyles } from '@fluentui/react-components';
import type { BoardRow } from '../../workflows/load-board';
import { useApp } from '../app/app-context';
import { dueWords } from '../status/due-words';
import { StatusBadge } from '../status/status-badge';
import { Why } from '../status/why';

const useStyles = makeStyles({
  cell: { display: 'inline-flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center' },
});

/** What is due next, its date with a label, how it stands and why. */
export function DueCell({ row }: { readonly row: BoardRow }) {
  const { words, ports } = useApp();
  const styles = useStyles();
  const { nextDue } = row;
  if (!nextDue) return <span>{words.t('case.due.none')}</span>;
  const what = dueWords(words, nextDue, { today: ports.clock.today(), style: 'long' });
  const facts = [
    { name: words.t('case.due.on'), value: words.date(nextDue.on, 'full') },
    ...(nextDue.limit ? [{ name: words.t('case.due.limit'), value: words.date(nextDue.limit, 'full') }] : []),
  ];
  return (
    <span className={styles.cell}>
      {nextDue.status !== 'onTrack' && <StatusBadge status={`due.${nextDue.status}`} size="medium" />}
      <span>{what}</span>
      <Why about={what} reason={{ sentence: words.t(`case.due.why.${nextDue.kind}`), rule: nextDue.rule, facts }} />
    </span>
  );
}
