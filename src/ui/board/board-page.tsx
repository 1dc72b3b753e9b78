import { Button, MessageBar, MessageBarBody, makeStyles, SearchBox, useAnnounce } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { type Board, type BoardRow, loadBoard } from '../../workflows/load-board';
import { useApp } from '../app/app-context';
import { Loaded } from '../app/loaded';
import { useRouter } from '../app/router';
import { SEARCH_ID } from '../app/use-header-keys';
import { useLoad } from '../app/use-load';
import { useNarrow } from '../app/use-narrow';
import { useTitle } from '../app/use-title';
import { useDueQueue } from '../queue/due-queue-context';
import { BoardCards } from './board-cards';
import { BoardTable } from './board-table';
import { filterRows } from './filter-rows';

const useStyles = makeStyles({
  page: { padding: '0 20px 24px', display: 'grid', gap: '12px' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center' },
  search: { minWidth: 0, flex: '1 1 240px', maxWidth: '400px' },
  empty: { display: 'grid', gap: '12px', justifyItems: 'start' },
});

/** The open cases of the school, most urgent first (A2). */
export function BoardPage() {
  const { ports, words } = useApp();
  const styles = useStyles();
  const router = useRouter();
  const { passes, report } = useDueQueue();
  const load = useLoad(useCallback(() => loadBoard(ports), [ports]));
  useTitle([words.t('tab.board')]);
  const { reload } = load;
  useEffect(() => {
    // The first pass runs beside the first read: read again only if it wrote something.
    if (passes > 1 || report?.changed) reload();
  }, [passes, report, reload]);
  const newCase = () => router.go({ place: 'new' });
  return (
    <main className={styles.page} id="main">
      <div className={styles.bar}>
        <h1>{words.t('tab.board')}</h1>
        <Button appearance="primary" icon={<AddRegular />} onClick={newCase}>
          {words.t('tab.newCase')}
        </Button>
      </div>
      <Loaded load={load} lines={8}>
        {(board) =>
          board.rows.length === 0 && board.unreadable.length === 0 ? (
            <div className={styles.empty}>
              <p>{words.t('case.board.empty')}</p>
              <Button onClick={newCase}>{words.t('case.board.first')}</Button>
            </div>
          ) : (
            <Rows
              board={board}
              onOpen={(row) => router.go({ place: 'case', caseRef: row.caseRef, section: 'overview' })}
            />
          )
        }
      </Loaded>
    </main>
  );
}

function Rows({ board, onOpen }: { readonly board: Board; onOpen(row: BoardRow): void }) {
  const words = useApp().words;
  const styles = useStyles();
  const narrow = useNarrow();
  const { announce } = useAnnounce();
  const { kept } = useRouter();
  const [search, setSearch] = useState(kept.get(SEARCH_ID) ?? '');
  useEffect(() => {
    kept.set(SEARCH_ID, search);
  }, [kept, search]);
  const rows = useMemo(() => filterRows(board.rows, search), [board.rows, search]);
  const count = words.t('case.board.count', { shown: rows.length, all: board.rows.length });
  useEffect(() => {
    if (search !== '') announce(count);
  }, [announce, count, search]);
  const List = narrow ? BoardCards : BoardTable;
  return (
    <>
      {board.unreadable.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {words.t('case.board.unreadable', { names: board.unreadable.map(({ title }) => title).join(', ') })}
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.bar}>
        <SearchBox
          id={SEARCH_ID}
          className={styles.search}
          aria-label={words.t('case.board.search')}
          placeholder={words.t('case.board.search')}
          value={search}
          onChange={(_, data) => setSearch(data.value)}
        />
        <span>{count}</span>
      </div>
      {rows.length === 0 ? (
        <div className={styles.empty}>
          <p>{words.t('case.board.noMatch', { search })}</p>
          <Button onClick={() => setSearch('')}>{words.t('case.board.clear')}</Button>
        </div>
      ) : (
        <List rows={rows} onOpen={onOpen} />
      )}
    </>
  );
}
