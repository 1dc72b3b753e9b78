/** The Outlook pane. The page paints first; React and the rest are fetched while Outlook gets ready. */
import { drawnOrSaid } from './compose/drawn-or-said';
import { startedEarly } from './compose/started-early';

const start = startedEarly(async () => (await import('./compose/start-pane')).startPane);
void drawnOrSaid(import('./compose/render-pane').then(({ renderPane }) => renderPane(start)));
