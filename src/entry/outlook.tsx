/** The Outlook pane: mounts its first page, which fetches the rest while Outlook gets ready. */
import { createRoot } from 'react-dom/client';
import { localeOf } from '../adapters/host/locale-of';
import { fail } from '../domain/result/result';
import { loadWords } from '../i18n/words';
import { PaneStart } from '../ui/pane/pane-start';

/** Outlook's calls, sign-in and Graph come after the first paint. A part that cannot be fetched means no connection. */
const startPane = (ask: boolean) =>
  import('./compose/start-pane').then(
    (module) => module.startPane(ask),
    () => fail({ kind: 'offline' }),
  );

const place = document.getElementById('root');
if (place) {
  createRoot(place).render(<PaneStart start={startPane} words={loadWords} language={localeOf(navigator.language)} />);
}
