/** The Outlook pane. MSAL, Graph and the rules are fetched while Outlook gets ready, after the first paint. */
import { createRoot } from 'react-dom/client';
import { localeOf } from '../adapters/host/locale-of';
import { loadWords } from '../i18n/words';
import { PaneStart } from '../ui/pane/pane-start';
import { startPane } from './compose/start-pane';

const place = document.getElementById('root');
if (place) {
  createRoot(place).render(<PaneStart start={startPane} words={loadWords} language={localeOf(navigator.language)} />);
}
