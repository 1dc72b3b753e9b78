/** The channel tab of Teams, its set-up dialog included (`?view=config`). The page paints first: every part is fetched. */
import { drawnOrSaid } from './compose/drawn-or-said';
import { startedEarly } from './compose/started-early';

const start = startedEarly(async () => {
  const [{ tabStarter }, { connectTeams }] = await Promise.all([
    import('./compose/start-tab'),
    import('../adapters/host/teams/host'),
  ]);
  return tabStarter(({ hostOrigins }) => connectTeams(hostOrigins));
});
void drawnOrSaid(import('./compose/render-tab').then(({ renderTab }) => renderTab(start)));
