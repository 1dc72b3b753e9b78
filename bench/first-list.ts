import { Client, PageIterator } from '@microsoft/microsoft-graph-client';
import { scopesOf } from '../src/adapters/identity/scopes';
import seedIds from '../src/local/seed-ids.json' with { type: 'json' };
import { loadBoard } from '../src/workflows/load-board';
import { arrangeBoard } from '../tests/journeys/support/arrange';
import { listsOf, sitDown } from '../tests/journeys/support/desk';
import type { LocalStack } from '../tests/journeys/support/local-stack';
import { countTrips, type Trips } from './count-trips';
import type { Measure } from './measure';
import { median } from './median';

/** More than one page of the peer. */
const CASES = 210;
const RUNS = 5;

/** The board's first read of all open cases beside the Graph client's own PageIterator at its usual page of 200. */
export async function measureFirstList(stack: LocalStack): Promise<Measure[]> {
  await arrangeBoard(stack, CASES);
  const ports = await sitDown(stack, 'lead');
  const iterate = await pageIterator(stack);
  const [own, peer] = [await timed(() => loadBoard(ports)), await timed(iterate)];
  const name = (what: string) => `first list of ${CASES} cases: ${what}`;
  return [
    { group: 'board', name: name('time'), value: own.ms, unit: 'ms', peer: { name: 'PageIterator', value: peer.ms } },
    {
      group: 'board',
      name: name('trips'),
      value: own.trips.serial,
      unit: 'trips',
      peer: { name: 'PageIterator', value: peer.trips.serial },
      target: { of: 'value', most: 1 },
    },
  ];
}

async function timed(read: () => Promise<unknown>): Promise<{ readonly ms: number; readonly trips: Trips }> {
  const times: number[] = [];
  let trips: Trips = { requests: 0, serial: 0 };
  for (let run = 0; run <= RUNS; run += 1) {
    const from = performance.now();
    ({ trips } = await countTrips(read));
    if (run > 0) times.push(performance.now() - from);
  }
  return { ms: median(times), trips };
}

async function pageIterator(stack: LocalStack): Promise<() => Promise<number>> {
  const { siteId, listIds } = await listsOf(stack);
  const { accessToken } = await stack.admin<{ accessToken: string }>('POST', '/broker/token', {
    clientId: seedIds.clientId,
    personId: seedIds.people.lead.id,
    organisationId: seedIds.organisations.school.id,
    scope: scopesOf(['records']).join(' '),
    interactive: true,
    origin: stack.app,
  });
  const client = Client.init({
    baseUrl: stack.tenant,
    customHosts: new Set([new URL(stack.tenant).hostname]),
    authProvider: (done) => done(null, accessToken),
  });
  const path = `/sites/${siteId}/lists/${listIds.cases}/items?$expand=fields&$top=200`;
  return async () => {
    let count = 0;
    const iterator = new PageIterator(client, await client.api(path).get(), () => {
      count += 1;
      return true;
    });
    await iterator.iterate();
    return count;
  };
}
