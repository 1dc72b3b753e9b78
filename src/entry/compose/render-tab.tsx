import { createRoot } from 'react-dom/client';
import { localeOf } from '../../adapters/host/locale-of';
import type { Result } from '../../domain/result/result';
import { loadWords } from '../../i18n/words';
import { AppFrame } from '../../ui/app/app-frame';
import { HostFrame } from '../../ui/app/host-frame';
import { StartPage } from '../../ui/app/start-page';
import { TabApp } from '../../ui/app/tab-app';
import { ConfigureTab } from '../../ui/settings/configure-tab';
import type { StartedTab } from './start-tab';
import { tabAddress } from './tab-address';

/** Mounts the pages of the tab, in Teams or in a plain browser. */
export function renderTab(start: (ask: boolean) => Promise<Result<StartedTab>>): void {
  const place = document.getElementById('root');
  if (!place) return;
  createRoot(place).render(
    <StartPage
      start={start}
      language={localeOf(navigator.language)}
      languageOf={(started) => (started.kind === 'app' ? started.services.host : started.host).locale}
      words={loadWords}
    >
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
