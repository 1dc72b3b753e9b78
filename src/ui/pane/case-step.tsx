import { Button, Field, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseRef } from '../../domain/case/case';
import type { Board, BoardRow } from '../../workflows/load-board';
import { useWords } from '../app/app-context';
import { useShownName } from '../app/preferences';
import { StatusBadge } from '../status/status-badge';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  row: { justifyContent: 'flex-start', width: '100%', textAlign: 'start', paddingBlock: '8px' },
  facts: { display: 'grid', gap: '4px', justifyItems: 'start' },
  name: { fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
});

/** Step 1: which case the appointment is for. Cases whose views are being gathered come first: they need the meeting. */
export function CaseStep(props: { readonly board: Board; onChoose(caseRef: CaseRef): void }) {
  const { t } = useWords();
  const styles = useStyles();
  const shown = useShownName();
  const [search, setSearch] = useState('');
  const rows = inNeedFirst(props.board.rows).filter((row) => matches(row, search));
  return (
    <>
      <Field label={t('pane.case.search')}>
        <SearchBox value={search} onChange={(_, data) => setSearch(data.value)} />
      </Field>
      <p className={styles.line} role="status">
        {t('pane.case.count', { count: rows.length })}
      </p>
      {props.board.rows.length === 0 && <p className={styles.line}>{t('pane.case.none')}</p>}
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.caseRef}>
            <Button className={styles.row} onClick={() => props.onChoose(row.caseRef)}>
              <span className={styles.facts}>
                <span className={styles.name}>{row.caseRef}</span>
                <span>{shown(row.pupilName)}</span>
                <StatusBadge size="medium" status={`case.${row.state}`} />
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function inNeedFirst(rows: readonly BoardRow[]): readonly BoardRow[] {
  const isWaiting = ({ state }: BoardRow) => state === 'gathering';
  return [...rows.filter(isWaiting), ...rows.filter((row) => !isWaiting(row))];
}

function matches({ caseRef, pupilName }: BoardRow, search: string): boolean {
  const wanted = search.trim().toLocaleLowerCase();
  return `${caseRef} ${pupilName}`.toLocaleLowerCase().includes(wanted);
}
