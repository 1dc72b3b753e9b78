/** The Outlook pane. React, MSAL, Graph and the rules are fetched while Outlook gets ready, after the first paint. */
import { startPane } from './compose/start-pane';
import { startedEarly } from './compose/started-early';

const start = startedEarly(startPane);
void import('./compose/render-pane').then(({ renderPane }) => renderPane(start));
