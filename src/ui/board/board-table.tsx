import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { BoardRow } from '../../workflows/load-board';
import { useWords } from '../app/app-context';
import { useShownName } from '../app/preferences';
import { StatusBadge } from '../status/status-badge';
import { DueCell } from './due-cell';
import { SendingCell } from './sending-cell';

const COLUMNS = ['ref', 'pupil', 'state', 'due', 'lead', 'sending'] as const;
const ROW_PX = 56;

const useStyles = makeStyles({
  scroll: { overflow: 'auto', maxHeight: 'calc(100vh - 220px)', minHeight: '200px' },
  row: {
    display: 'grid',
    gridTemplateColumns:
      '96px minmax(120px, 1fr) minmax(176px, 1fr) minmax(240px, 2.4fr) minmax(120px, 1fr) minmax(150px, 1fr)',
    alignItems: 'center',
    columnGap: '12px',
    minHeight: `${ROW_PX}px`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    boxSizing: 'border-box',
    paddingInline: '4px',
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    minHeight: '40px',
    fontWeight: tokens.fontWeightSemibold,
  },
  body: { position: 'relative' },
  placed: { position: 'absolute', insetInline: 0, top: 0 },
  link: { minHeight: '24px', display: 'inline-flex', alignItems: 'center' },
});

/** The board as a table of our own: only the rows in sight exist, and the counts stay true for a screen reader. */
export function BoardTable(props: { readonly rows: readonly BoardRow[]; onOpen(row: BoardRow): void }) {
  const { rows } = props;
  const { t } = useWords();
  const shown = useShownName();
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
    initialRect: { width: 1024, height: 600 },
    useFlushSync: false,
  });
  return (
    <div ref={scroller} className={styles.scroll} data-scroll>
      {/* biome-ignore lint/a11y/useSemanticElements: rows are placed by transform, which a real table does not allow */}
      <div role="table" aria-label={t('tab.board')} aria-rowcount={rows.length + 1} aria-colcount={COLUMNS.length}>
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        <div role="rowgroup">
          {/* biome-ignore lint/a11y/useSemanticElements: as above */}
          {/* biome-ignore lint/a11y/useFocusableInteractive: a row of headings takes no focus */}
          <div role="row" aria-rowindex={1} className={`${styles.row} ${styles.head}`}>
            {COLUMNS.map((column) => (
              // biome-ignore lint/a11y/useSemanticElements: as above
              // biome-ignore lint/a11y/useFocusableInteractive: the order is fixed, so a heading does nothing
              <div key={column} role="columnheader">
                {t(`case.column.${column}`)}
              </div>
            ))}
          </div>
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index];
            return row ? (
              // biome-ignore lint/a11y/useSemanticElements: as above
              // biome-ignore lint/a11y/useFocusableInteractive: the row's link takes the focus
              <div
                key={row.caseRef}
                ref={virtual.measureElement}
                data-index={item.index}
                role="row"
                aria-rowindex={item.index + 2}
                className={`${styles.row} ${styles.placed}`}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                {cells(row)}
              </div>
            ) : null;
          })}
        </div>
      </div>
    </div>
  );

  function cells(row: BoardRow) {
    const content = {
      ref: (
        <Link as="button" id={`open-${row.caseRef}`} className={styles.link} onClick={() => props.onOpen(row)}>
          {row.caseRef}
        </Link>
      ),
      pupil: shown(row.pupilName),
      state: <StatusBadge status={`case.${row.state}`} size="medium" />,
      due: <DueCell row={row} />,
      lead: row.lead ? shown(row.lead) : t('case.fact.none'),
      sending: <SendingCell row={row} />,
    };
    return COLUMNS.map((column) => (
      // biome-ignore lint/a11y/useSemanticElements: as above
      <div key={column} role="cell">
        {content[column]}
      </div>
    ));
  }
}
