import { MessageBar, MessageBarBody, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { lazy, Suspense, useEffect } from 'react';
import type { Settings } from '../../domain/settings/settings';
import type { Stored } from '../../workflows/ports';
import { BoardPage } from '../board/board-page';
import { DueQueueProvider } from '../queue/due-queue-context';
import { SendingConsentProvider } from '../queue/sending-consent';
import { SettingsGate } from '../settings/settings-context';
import { useApp, useWords } from './app-context';
import { AppHeader } from './app-header';
import { ConnectionBar } from './connection-bar';
import { FrameVisibility } from './frame-visibility';
import { RouterProvider, useRouter } from './router';

/** The board is the first page; the others are fetched when they are opened. */
const CasePage = lazy(() => import('../case/case-page').then((page) => ({ default: page.CasePage })));
const NewCasePage = lazy(() => import('../case/new-case-page').then((page) => ({ default: page.NewCasePage })));
const SettingsPage = lazy(() => import('../settings/settings-page').then((page) => ({ default: page.SettingsPage })));

/** The tab's pages: what a channel tab and the plain browser page show. */
export function TabApp(props: { readonly settings?: Stored<Settings> | undefined }) {
  const { host } = useApp();
  useEffect(() => host.ready(), [host]);
  return (
    <RouterProvider>
      <SettingsGate known={props.settings}>
        <DueQueueProvider>
          <SendingConsentProvider>
            <FrameVisibility header={<AppHeader />}>
              <ConnectionBar />
              <Suspense fallback={<Fetching />}>
                <CurrentPage />
              </Suspense>
            </FrameVisibility>
          </SendingConsentProvider>
        </DueQueueProvider>
      </SettingsGate>
    </RouterProvider>
  );
}

function Fetching() {
  const { t } = useWords();
  return (
    <Skeleton aria-label={t('tab.loading')}>
      <SkeletonItem size={64} />
    </Skeleton>
  );
}

function CurrentPage() {
  const { words } = useApp();
  const { route } = useRouter();
  switch (route.place) {
    case 'board':
      return <BoardPage />;
    case 'new':
      return <NewCasePage />;
    case 'settings':
      return <SettingsPage />;
    case 'case':
      return <CasePage key={route.caseRef} caseRef={route.caseRef} section={route.section} />;
    case 'lost':
      return (
        <>
          <MessageBar intent="warning">
            <MessageBarBody>{words.t('tab.lost')}</MessageBarBody>
          </MessageBar>
          <BoardPage />
        </>
      );
  }
}
