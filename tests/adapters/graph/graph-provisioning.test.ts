import { describe, expect, test } from 'vitest';
import { createGraphProvisioning } from '../../../src/adapters/graph/graph-provisioning';
import { LISTS } from '../../../src/adapters/graph/lists';
import { expectOk } from '../../support/expect-ok';
import { openTenantGraph, seedIds } from './tenant-graph';

interface Column {
  name: string;
  indexed?: boolean;
  enforceUniqueValues?: boolean;
}

describe('provisioning', () => {
  test('makes every list of the site once and reports each', async () => {
    const tenant = await openTenantGraph();
    const progress: string[] = [];
    const made = await createGraphProvisioning(tenant.clientOf('lead')).provision(seedIds.site.url, (done, of) =>
      progress.push(`${done}/${of}`),
    );
    const site = expectOk(made);
    expect(site.siteId).toBe(seedIds.site.id);
    expect(Object.keys(site.listIds)).toEqual(LISTS.map(({ name }) => name));
    expect(progress.at(0)).toBe('1/14');
    expect(progress.at(-1)).toBe('14/14');
  });

  test('keys are unique, what is filtered on is indexed, and payloads are neither', async () => {
    const tenant = await openTenantGraph();
    const site = await tenant.provisioned();
    const { value } = (await tenant.graph(
      'lead',
      'GET',
      `/sites/${site.siteId}/lists/${site.listIds.dispatches}/columns`,
    )) as {
      value: Column[];
    };
    const marks = Object.fromEntries(
      value.map(({ name, indexed, enforceUniqueValues }) => [name, [indexed ?? false, enforceUniqueValues ?? false]]),
    );
    expect(marks).toMatchObject({
      DispatchKey: [true, true],
      Open: [true, false],
      State: [true, false],
      CaseRef: [true, false],
      Payload: [false, false],
    });
  });

  test('a second run finds everything and writes nothing', async () => {
    const tenant = await openTenantGraph();
    const first = await tenant.provisioned();
    tenant.calls.length = 0;
    const second = expectOk(
      await createGraphProvisioning(tenant.clientOf('lead')).provision(seedIds.site.url, () => undefined),
    );
    expect(second).toEqual(first);
    expect(tenant.calls.filter((call) => !call.startsWith('GET'))).toEqual([]);
    expect(tenant.calls).toHaveLength(2);
  });

  test('two who run it at once end with the same lists', async () => {
    const tenant = await openTenantGraph();
    const run = (person: 'lead' | 'alnCo') =>
      createGraphProvisioning(tenant.clientOf(person)).provision(seedIds.site.url, () => undefined);
    const [mine, theirs] = await Promise.all([run('lead'), run('alnCo')]);
    expect(expectOk(mine)).toEqual(expectOk(theirs));
  });

  test('a list from an older version gets the columns it lacks and keeps its own', async () => {
    const tenant = await openTenantGraph();
    const old = (await tenant.graph('lead', 'POST', `/sites/${seedIds.site.id}/lists`, {
      displayName: 'PSP Meetings',
      list: { template: 'genericList' },
      columns: [
        { name: 'MeetingKey', text: {}, indexed: true, enforceUniqueValues: true },
        { name: 'OurNotes', text: {} },
      ],
    })) as { id: string };
    const site = await tenant.provisioned();
    expect(site.listIds.meetings).toBe(old.id);
    const { value } = (await tenant.graph('lead', 'GET', `/sites/${site.siteId}/lists/${old.id}/columns`)) as {
      value: Column[];
    };
    expect(value.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['MeetingKey', 'OurNotes', 'CaseRef', 'Start', 'State', 'Open', 'Payload']),
    );
  });

  test('a list that was made although its answer was lost is taken as made', async () => {
    const tenant = await openTenantGraph();
    await tenant.fault({ kind: 'applyThenFail', method: 'POST', pathPattern: '*/lists', times: 1 });
    const site = expectOk(
      await createGraphProvisioning(tenant.clientOf('lead')).provision(seedIds.site.url, () => undefined),
    );
    expect(Object.keys(site.listIds)).toHaveLength(14);
  });

  test('a site that is not there, and an address that is none, are notFound', async () => {
    const tenant = await openTenantGraph();
    const provisioning = createGraphProvisioning(tenant.clientOf('lead'));
    const elsewhere = `${seedIds.site.url}-elsewhere`;
    expect(await provisioning.provision(elsewhere, () => undefined)).toEqual({
      ok: false,
      failure: { kind: 'notFound' },
    });
    expect(await provisioning.provision('the PSP channel', () => undefined)).toEqual({
      ok: false,
      failure: { kind: 'notFound' },
    });
  });
});
