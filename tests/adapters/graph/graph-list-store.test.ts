import { describe, expect, test } from 'vitest';
import { createListStore } from '../../../src/adapters/graph/create-list-store';
import { contributionKind } from '../../../src/adapters/graph/kinds/contribution-kind';
import type { Contribution } from '../../../src/domain/contribution/contribution';
import type { ListStore } from '../../../src/workflows/ports';
import { aCase, allContributions, aPlan, caseRef, planAnswers } from '../../support/builders';
import { expectOk } from '../../support/expect-ok';
import { json, refusal, type Script, scriptedGraph } from './scripted-graph';
import { openTenantGraph } from './tenant-graph';

const aContribution = (more: Partial<Contribution> = {}): Contribution => {
  const [first] = allContributions();
  if (first === undefined) throw new Error('no contribution to start from');
  return { ...first, ...more };
};

describe('on the local tenant', () => {
  test('a create cut off before it was carried out is unknown, and its key finds nothing', async () => {
    const tenant = await openTenantGraph();
    const { contributions } = await tenant.recordsOf('lead');
    await tenant.fault({ kind: 'drop', method: 'POST', pathPattern: '*/items', times: 1 });
    expect(await contributions.create(aContribution())).toEqual({ ok: false, failure: { kind: 'unknown' } });
    await tenant.heal();
    const key = `PSP-0142|${aContribution().kind}`;
    expect(await contributions.byKey(key)).toEqual({ ok: true, value: undefined });
  });

  test('a create that was carried out and then answered 504 is found by its key: alreadyExists', async () => {
    const tenant = await openTenantGraph();
    const { contributions } = await tenant.recordsOf('lead');
    await tenant.fault({ kind: 'applyThenFail', method: 'POST', pathPattern: '*/items', times: 1 });
    expect(await contributions.create(aContribution())).toEqual({ ok: false, failure: { kind: 'alreadyExists' } });
    expect(expectOk(await contributions.byKey(`PSP-0142|${aContribution().kind}`))?.value).toEqual(aContribution());
  });

  test('a throttled create leaves once', async () => {
    const tenant = await openTenantGraph();
    const { contributions } = await tenant.recordsOf('lead');
    await tenant.fault({ kind: 'throttle', method: 'POST', pathPattern: '*/items' });
    tenant.calls.length = 0;
    expect(await contributions.create(aContribution())).toMatchObject({ failure: { kind: 'throttled' } });
    expect(tenant.calls.filter((call) => call.startsWith('POST'))).toHaveLength(1);
  });

  test('a change that was carried out and then answered 504 is unknown', async () => {
    const tenant = await openTenantGraph();
    const { contributions } = await tenant.recordsOf('lead');
    const made = expectOk(await contributions.create(aContribution()));
    await tenant.fault({ kind: 'applyThenFail', method: 'PATCH', pathPattern: '*', times: 1 });
    const change = aContribution({ recordedBy: 'Siân Morgan' });
    expect(await contributions.replace(made, change)).toEqual({ ok: false, failure: { kind: 'unknown' } });
    expect(expectOk(await contributions.read(made.id)).value).toEqual(change);
  });

  test('pages are followed to the end, however short they are', async () => {
    const tenant = await openTenantGraph();
    await tenant.switches({ pageSizeLimit: 2 });
    const { cases } = await tenant.recordsOf('lead');
    for (const ref of ['PSP-0001', 'PSP-0002', 'PSP-0003', 'PSP-0004', 'PSP-0005']) {
      expectOk(await cases.create(aCase({ caseRef: caseRef(ref) })));
    }
    tenant.calls.length = 0;
    const { records } = expectOk(await cases.open());
    expect(records.map(({ value }) => value.caseRef)).toEqual([
      'PSP-0001',
      'PSP-0002',
      'PSP-0003',
      'PSP-0004',
      'PSP-0005',
    ]);
    expect(tenant.calls).toHaveLength(3);
  });

  test('a row that somebody edited by hand is named, and the others are read', async () => {
    const tenant = await openTenantGraph();
    const site = await tenant.provisioned();
    const { cases } = await tenant.recordsOf('lead');
    const kept = expectOk(await cases.create(aCase({ caseRef: caseRef('PSP-0001') })));
    const spoilt = expectOk(await cases.create(aCase({ caseRef: caseRef('PSP-0002') })));
    const fields = `/sites/${site.siteId}/lists/${site.listIds.cases}/items/${spoilt.id}/fields`;
    await tenant.graph('alnCo', 'PATCH', fields, { Payload: '{"schemaVersion":1,"pupil":' });
    expect(expectOk(await cases.open())).toEqual({
      records: [kept],
      unreadable: [{ id: spoilt.id, title: 'PSP-0002' }],
    });
    const unreadable = { ok: false, failure: { kind: 'unreadable', record: 'PSP-0002' } };
    expect(await cases.read(spoilt.id)).toEqual(unreadable);
    expect(await cases.byKey('PSP-0002')).toEqual(unreadable);
  });

  test('a plan longer than one column comes back whole', async () => {
    const tenant = await openTenantGraph();
    const { plans } = await tenant.recordsOf('lead');
    const working = Array.from({ length: 20 }, (_, index) => ({
      id: `w${index}`,
      source: 'pupil' as const,
      text: `${index} ${'Dŵr a thân. '.repeat(400)}`,
    }));
    const long = aPlan({ answers: planAnswers({ working }) });
    const made = expectOk(await plans.create(long));
    expect(expectOk(await plans.read(made.id)).value).toEqual(long);
    const short = expectOk(await plans.replace(made, aPlan()));
    expect(expectOk(await plans.read(made.id))).toEqual(short);
  });
});

describe('what the service may do and the tenant does not', () => {
  const wasRead = { id: '7', etag: '"a,1"', value: aContribution(), modifiedAt: '', modifiedBy: '' } as never;
  const item = (id: string, value: Contribution, etag = '"a,2"') => ({
    id,
    eTag: etag,
    lastModifiedDateTime: '2026-11-03T09:00:00Z',
    lastModifiedBy: { user: { displayName: 'Siân Morgan' } },
    fields: { Title: 'PSP-0142|staff', Payload: JSON.stringify(value) },
  });
  const storeOn = (
    script: Script,
  ): { store: ListStore<Contribution>; sent: ReturnType<typeof scriptedGraph>['sent'] } => {
    const { client, sent } = scriptedGraph(script);
    const place = { siteId: 'school.example,1,2', listId: 'list-1' };
    return { store: createListStore(client, place, contributionKind, 'Angharad Rees'), sent };
  };

  test('where two rows carry one key the lowest number is the real one, not the lowest text', async () => {
    const { store } = storeOn(() => json({ value: [item('10', aContribution()), item('9', aContribution())] }));
    expect(expectOk(await store.byKey('PSP-0142|staff'))?.id).toBe('9');
  });

  test('a key is quoted and encoded', async () => {
    const { store, sent } = storeOn(() => json({ value: [] }));
    await store.byKey("O'Neill & #1");
    expect(new URL(sent[0]?.address ?? '').searchParams.get('$filter')).toBe(
      "fields/ContributionKey eq 'O''Neill & #1'",
    );
  });

  test('an answer to a change without an etag is completed by a read', async () => {
    const change = aContribution({ recordedBy: 'Siân Morgan' });
    const { store, sent } = storeOn(({ method }) => (method === 'PATCH' ? json({}) : json(item('7', change, '"a,9"'))));
    expect(expectOk(await store.replace(wasRead, change))).toMatchObject({ etag: '"a,9"', value: change });
    expect(sent.map(({ method }) => method)).toEqual(['PATCH', 'GET']);
    expect(sent[0]?.headers['If-Match']).toBe('"a,1"');
  });

  test('when the read after a change shows another text, somebody was faster: conflict', async () => {
    const theirs = aContribution({ recordedBy: 'Dylan Price' });
    const { store } = storeOn(({ method }) => (method === 'PATCH' ? json({}) : json(item('7', theirs))));
    const mine = aContribution({ recordedBy: 'Siân Morgan' });
    expect(await store.replace(wasRead, mine)).toEqual({ ok: false, failure: { kind: 'conflict' } });
  });

  test('when the read after a change fails, nothing is known', async () => {
    const { store } = storeOn(({ method }) => (method === 'PATCH' ? json({}) : refusal(500)));
    expect(await store.replace(wasRead, aContribution())).toEqual({ ok: false, failure: { kind: 'unknown' } });
  });

  test.each([
    [400, { kind: 'invalid' }],
    [409, { kind: 'unknown' }],
    [500, { kind: 'unknown' }],
  ])('a create refused with %i whose key nobody has', async (status, failure) => {
    const { store } = storeOn(({ method }) => (method === 'POST' ? refusal(status) : json({ value: [] })));
    expect(await store.create(aContribution())).toMatchObject({ ok: false, failure });
  });

  test('a page that leads back to itself ends in a failure, not in an endless loop', async () => {
    const again = 'https://graph.example/v1.0/sites/s/lists/l/items?$skiptoken=x';
    const { store, sent } = storeOn(() => json({ value: [], '@odata.nextLink': again }));
    expect(await store.ofCase(caseRef('PSP-0142'))).toEqual({ ok: false, failure: { kind: 'offline' } });
    expect(sent).toHaveLength(2);
  });

  test('a truncated page is no page', async () => {
    const { store } = storeOn(
      () => new Response('{"value":[', { status: 200, headers: { 'Content-Type': 'application/json' } }),
    );
    expect(await store.ofCase(caseRef('PSP-0142'))).toEqual({ ok: false, failure: { kind: 'offline' } });
  });

  test('a record that breaks its schema never leaves', async () => {
    const { store, sent } = storeOn(() => json({}));
    expect(await store.create({ ...aContribution(), recordedBy: 'x'.repeat(121) })).toEqual({
      ok: false,
      failure: { kind: 'invalid', issues: [{ code: 'record.invalid', path: 'recordedBy', effect: 'block' }] },
    });
    expect(sent).toEqual([]);
  });
});
