/** The channel tab of Teams, its set-up dialog included (`?view=config`). */
import { connectTeams } from '../adapters/host/teams/host';
import { renderTab } from './compose/render-tab';
import { tabStarter } from './compose/start-tab';

renderTab(tabStarter(({ hostOrigins }) => connectTeams(hostOrigins)));
