import { createRoot } from 'react-dom/client';
import { ok } from '../../src/domain/result/result';
import { loadWords } from '../../src/i18n/words';
import npt from '../../src/policy/packs/npt/pack.json';
import { parsePack } from '../../src/policy/parse-pack';
import { AppFrame } from '../../src/ui/app/app-frame';
import { RouterProvider } from '../../src/ui/app/router';
import { BoardPage } from '../../src/ui/board/board-page';
import { DueQueueProvider } from '../../src/ui/queue/due-queue-context';
import type { Host } from '../../src/workflows/host-ports';
import type { Ports } from '../../src/workflows/ports';
import { boardCases, TODAY } from './board-rows';
import { timeBoard } from './timed-board';

const host: Host = {
  kind: 'teams',
  locale: 'en',
  theme: 'light',
  place: 'page',
  can: () => false,
  onTheme: () => () => undefined,
  onBack: () => undefined,
  ready: () => undefined,
};

/** The product's own board on `count` rows that are at hand. */
async function run(count: number) {
  const place = document.getElementById('root');
  const pack = parsePack(npt);
  if (!place || !pack.ok) throw new Error('The page is not whole.');
  const words = await loadWords('en');
  const records = boardCases(count);
  const ports = {
    records: {
      cases: { open: async () => ok({ records, unreadable: [] }) },
      settings: { byKey: async () => ok(undefined) },
    },
    clock: { today: () => TODAY },
  } as unknown as Ports; // all that a board and an empty queue read
  const services = {
    ports,
    deps: { pack: pack.value, words: loadWords },
    host,
    config: { appVersion: 'bench', suggestedSettings: {} },
    prepareSending: async () => ok(undefined),
  };
  const board = (
    <AppFrame services={services} firstWords={words}>
      <RouterProvider>
        <DueQueueProvider>
          <BoardPage />
        </DueQueueProvider>
      </RouterProvider>
    </AppFrame>
  );
  return timeBoard(() => createRoot(place).render(board), place);
}

Object.assign(window, { run });
