import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Settings } from '../../domain/settings/settings';
import type { Stored } from '../../workflows/ports';
import { BoardPage } from '../board/board-page';
import { CasePage } from '../case/case-page';
import { NewCasePage } from '../case/new-case-page';
import { DueQueueProvider } from '../queue/due-queue-context';
import { SettingsGate } from '../settings/settings-context';
import { SettingsPage } from '../settings/settings-page';
import { useApp } from './app-context';
import { AppHeader } from './app-header';
import { ConnectionBar } from './connection-bar';
import { FrameVisibility } from './frame-visibility';
import { RouterProvider, useRouter } from './router';

/** The tab's pages: what a channel tab and the plain browser page show. */
export function TabApp(props: { readonly settings?: Stored<Settings> | undefined }) {
  const { host } = useApp();
  useEffect(() => host.ready(), [host]);
  return (
    <RouterProvider>
      <SettingsGate known={props.settings}>
        <DueQueueProvider>
          <FrameVisibility header={<AppHeader />}>
            <ConnectionBar />
            <CurrentPage />
          </FrameVisibility>
        </DueQueueProvider>
      </SettingsGate>
    </RouterProvider>
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
