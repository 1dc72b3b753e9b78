import {
  Badge,
  createTableColumn,
  DataGrid,
  DataGridBody,
  DataGridCell,
  DataGridHeader,
  DataGridHeaderCell,
  DataGridRow,
  FluentProvider,
  Input,
  teamsLightTheme,
} from '@fluentui/react-components';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type BoardRow, boardRow } from '../../src/workflows/load-board';
import { boardCases, TODAY } from './board-rows';
import { timeBoard } from './timed-board';

const column = (columnId: string, cell: (row: BoardRow) => React.ReactNode) =>
  createTableColumn<BoardRow>({ columnId, renderHeaderCell: () => columnId, renderCell: cell });
const COLUMNS = [
  column('ref', (row) => row.caseRef),
  column('pupil', (row) => row.pupilName),
  column('state', (row) => <Badge>{row.state}</Badge>),
  column('due', (row) => row.nextDue?.on),
  column('lead', (row) => row.lead),
  column('sending', (row) => row.sending),
];

function Peer({ rows }: { readonly rows: readonly BoardRow[] }) {
  const [search, setSearch] = useState('');
  const kept = rows.filter((row) => row.pupilName.toLowerCase().includes(search));
  return (
    <FluentProvider theme={teamsLightTheme}>
      <Input value={search} onChange={(_, data) => setSearch(data.value)} />
      <DataGrid items={[...kept]} columns={COLUMNS} getRowId={(row: BoardRow) => row.caseRef}>
        <DataGridHeader>
          <DataGridRow>
            {({ renderHeaderCell }) => <DataGridHeaderCell>{renderHeaderCell()}</DataGridHeaderCell>}
          </DataGridRow>
        </DataGridHeader>
        <DataGridBody<BoardRow>>
          {({ item, rowId }) => (
            <DataGridRow<BoardRow> key={rowId}>
              {({ renderCell }) => <DataGridCell>{renderCell(item)}</DataGridCell>}
            </DataGridRow>
          )}
        </DataGridBody>
      </DataGrid>
    </FluentProvider>
  );
}

/** Fluent's grid on the same rows. */
async function run(count: number) {
  const place = document.getElementById('root');
  if (!place) throw new Error('The page is not whole.');
  const rows = boardCases(count).flatMap((stored) => boardRow(stored, TODAY));
  return timeBoard(() => createRoot(place).render(<Peer rows={rows} />), place);
}

Object.assign(window, { run });
