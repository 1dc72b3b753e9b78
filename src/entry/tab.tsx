/** The channel tab of Teams, its set-up dialog included (`?view=config`). React and the screens come after the first paint. */
import { connectTeams } from '../adapters/host/teams/host';
import { tabStarter } from './compose/start-tab';
import { startedEarly } from './compose/started-early';

const start = startedEarly(tabStarter(({ hostOrigins }) => connectTeams(hostOrigins)));
void import('./compose/render-tab').then(({ renderTab }) => renderTab(start));
