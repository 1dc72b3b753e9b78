/** The Outlook pane. The page paints first; React and the rest are fetched while Outlook gets ready. */
import { startedEarly } from './compose/started-early';

const start = startedEarly(async () => (await import('./compose/start-pane')).startPane);
void import('./compose/render-pane').then(({ renderPane }) => renderPane(start));
