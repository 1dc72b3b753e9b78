import { createRoot } from 'react-dom/client';
import { localeOf } from '../../adapters/host/locale-of';
import { loadWords } from '../../i18n/words';
import { AppFrame } from '../../ui/app/app-frame';
import { HostFrame } from '../../ui/app/host-frame';
import { type Start, StartPage } from '../../ui/app/start-page';
import { startProblemText } from '../../ui/app/start-problem-text';
import { TabApp } from '../../ui/app/tab-app';
import { ConfigureTab } from '../../ui/settings/configure-tab';
import type { StartedTab } from './start-tab';
import { tabAddress } from './tab-address';

/** Mounts the pages of the tab, in Teams or in a plain browser. */
export function renderTab(start: Start<StartedTab>): void {
  const place = document.getElementById('root');
  if (!place) return;
  createRoot(place).render(
    <StartPage start={start} language={localeOf(navigator.language)} words={loadWords} sentence={startProblemText}>
      {(started, words) =>
        started.kind === 'app' ? (
          <AppFrame services={started.services} firstWords={words}>
            <TabApp settings={started.settings} />
          </AppFrame>
        ) : (
          <HostFrame host={started.host} wordsOf={started.deps.words} firstWords={words}>
            <ConfigureTab host={started.host} signIn={started.signIn} contentPath={tabAddress} />
          </HostFrame>
        )
      }
    </StartPage>,
  );
}
