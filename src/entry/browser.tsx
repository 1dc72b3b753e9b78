/** The tab's pages in a plain browser, with ordinary sign-in. */
import { connectBrowser } from '../adapters/host/browser/host';
import { renderTab } from './compose/render-tab';
import { tabStarter } from './compose/start-tab';

renderTab(tabStarter(() => connectBrowser()));
