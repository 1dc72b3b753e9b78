import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { BoardRow } from '../../workflows/load-board';
import { useWords } from '../app/app-context';
import { useShownName } from '../app/preferences';
import { StatusBadge } from '../status/status-badge';
import { DueCell } from './due-cell';
import { SendingCell } from './sending-cell';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '12px' },
  card: {
    display: 'grid',
    gap: '6px',
    justifyItems: 'start',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '12px',
  },
  link: { minHeight: '32px', display: 'inline-flex', alignItems: 'center', fontWeight: tokens.fontWeightSemibold },
});

/** The board on a narrow screen: the same facts in the same order. */
export function BoardCards(props: { readonly rows: readonly BoardRow[]; onOpen(row: BoardRow): void }) {
  const { t } = useWords();
  const shown = useShownName();
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={t('tab.board')}>
      {props.rows.map((row) => (
        <li key={row.caseRef} className={styles.card}>
          <Link as="button" id={`open-${row.caseRef}`} className={styles.link} onClick={() => props.onOpen(row)}>
            {row.caseRef} {shown(row.pupilName)}
          </Link>
          <StatusBadge status={`case.${row.state}`} />
          <DueCell row={row} />
          <span>{t('case.lead', { name: row.lead ? shown(row.lead) : t('case.fact.none') })}</span>
          {row.sending && <SendingCell row={row} />}
        </li>
      ))}
    </ul>
  );
}
