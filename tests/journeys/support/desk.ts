import { createGraphCalendarBook } from '../../../src/adapters/graph/graph-calendar-book';
import { createGraphClient } from '../../../src/adapters/graph/graph-client';
import { createGraphOutbox } from '../../../src/adapters/graph/graph-outbox';
import { createGraphProvisioning } from '../../../src/adapters/graph/graph-provisioning';
import { createGraphRecords } from '../../../src/adapters/graph/graph-records';
import type { GraphClient, GraphFeature } from '../../../src/adapters/graph/graph-request';
import { type Feature, scopesOf } from '../../../src/adapters/identity/scopes';
import { createIds } from '../../../src/adapters/system/random-ids';
import { createDigest } from '../../../src/adapters/system/web-digest';
import { instant } from '../../../src/domain/date/iso-date';
import { dayOf } from '../../../src/domain/date/zone';
import { EmailAddressSchema } from '../../../src/domain/person/person';
import { fail, ok, type Result } from '../../../src/domain/result/result';
import seedIds from '../../../src/local/seed-ids.json' with { type: 'json' };
import type { Clock, Ports, SiteLists } from '../../../src/workflows/ports';
import { documentMaker } from '../../support/a-document';
import type { LocalStack } from './local-stack';

export type PersonKey = keyof typeof seedIds.people;

/** The domains of the local package (`src/local/app-config.ts`). */
const LIMITS = { allowedDomains: ['npt.gov.uk', 'npt-demo.example'], appVersion: '0.1.0' };

/** Somebody of the school with the product's own adapters against the running stack, without a browser. */
export async function sitDown(
  stack: LocalStack,
  person: PersonKey,
  options: { readonly sendFrom?: string } = {},
): Promise<Ports> {
  const client = graphOf(stack, person);
  const { id, name, address } = seedIds.people[person];
  const me = { id, name, email: EmailAddressSchema.parse(address) };
  const ids = createIds();
  const digest = createDigest();
  const mailbox = options.sendFrom === undefined ? me.email : EmailAddressSchema.parse(options.sendFrom);
  return {
    records: createGraphRecords({ client, site: await provisioned(client), me }),
    calendar: createGraphCalendarBook({ client, addInId: seedIds.appId }),
    outbox: createGraphOutbox({ client, mailbox, me, digest }),
    documents: documentMaker,
    clock: await stackClock(stack),
    ids,
    digest,
    session: { me, attempt: ids.fresh() },
    limits: LIMITS,
  };
}

/** The lists of the school's site, made where they are missing. */
export const listsOf = (stack: LocalStack): Promise<SiteLists> => provisioned(graphOf(stack, 'lead'));

/** The person allows the application what these features need, as by pressing *Allow*. */
export async function consent(stack: LocalStack, person: PersonKey, features: readonly Feature[]): Promise<void> {
  const given = await tokenFor(stack, person, features);
  if (!given.ok) throw new Error(`${person} could not consent: ${given.failure.kind}`);
}

async function provisioned(client: GraphClient): Promise<SiteLists> {
  const lists = await createGraphProvisioning(client).provision(seedIds.site.url, () => undefined);
  if (!lists.ok) throw new Error(`The lists were not made: ${lists.failure.kind}`);
  return lists.value;
}

/** Microsoft's own client; each feature's token is asked for once, and again when it was refused. */
function graphOf(stack: LocalStack, person: PersonKey): GraphClient {
  const kept = new Map<GraphFeature, Promise<Result<string>>>();
  return createGraphClient({
    graphBase: stack.tenant,
    tokenFor: (feature, challenge) => {
      const token = challenge ? undefined : kept.get(feature);
      const given = token ?? tokenFor(stack, person, [feature]);
      kept.set(feature, given);
      return given;
    },
    retryDelaySeconds: 0,
  });
}

async function tokenFor(stack: LocalStack, person: PersonKey, features: readonly Feature[]): Promise<Result<string>> {
  const answer = await stack.admin<{ ok: boolean; accessToken: string }>('POST', '/broker/token', {
    clientId: seedIds.clientId,
    personId: seedIds.people[person].id,
    organisationId: seedIds.organisations.school.id,
    scope: scopesOf(features).join(' '),
    interactive: true,
    origin: stack.app,
  });
  return answer.ok ? ok(answer.accessToken) : fail({ kind: 'signedOut' });
}

/** The time of the stack, which runs beside this computer's. Waits are real. */
async function stackClock(stack: LocalStack): Promise<Clock> {
  const { now: there } = await stack.admin<{ now: string }>('GET', '/admin/state');
  const ahead = Date.parse(there) - Date.now();
  const now = () => instant(new Date(Date.now() + ahead).toISOString());
  return {
    now,
    today: () => dayOf(now()),
    mark: () => ({ wall: Date.now(), steady: performance.now() }),
    elapsedMs: (since) => Date.now() - since.wall,
    wait: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
  };
}
