/** The tab's pages in a plain browser, with ordinary sign-in. React and the screens come after the first paint. */
import { connectBrowser } from '../adapters/host/browser/host';
import { tabStarter } from './compose/start-tab';
import { startedEarly } from './compose/started-early';

const start = startedEarly(tabStarter(() => connectBrowser()));
void import('./compose/render-tab').then(({ renderTab }) => renderTab(start));
