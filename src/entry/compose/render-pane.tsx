import { createRoot } from 'react-dom/client';
import { localeOf } from '../../adapters/host/locale-of';
import { loadWords } from '../../i18n/words';
import type { Start } from '../../ui/app/start-page';
import { type PaneServices, PaneStart } from '../../ui/pane/pane-start';

/** Mounts the Outlook pane. */
export function renderPane(start: Start<PaneServices>): void {
  const place = document.getElementById('root');
  if (!place) return;
  createRoot(place).render(<PaneStart start={start} words={loadWords} language={localeOf(navigator.language)} />);
}
