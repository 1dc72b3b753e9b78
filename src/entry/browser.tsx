/** The tab's pages in a plain browser, with ordinary sign-in. The page paints first: every part is fetched. */
import { drawnOrSaid } from './compose/drawn-or-said';
import { startedEarly } from './compose/started-early';

const start = startedEarly(async () => {
  const [{ tabStarter }, { connectBrowser }] = await Promise.all([
    import('./compose/start-tab'),
    import('../adapters/host/browser/host'),
  ]);
  return tabStarter(() => connectBrowser());
});
void drawnOrSaid(import('./compose/render-tab').then(({ renderTab }) => renderTab(start)));
