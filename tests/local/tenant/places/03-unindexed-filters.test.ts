import { describe, expect, it } from 'vitest';
import { type Api, aList, aTenant, query } from '../a-tenant';

const RISK = { prefer: 'odata.maxpagesize=50, HonorNonIndexedQueriesWarningMayFailRandomly' };
const add = (api: Api, path: string, fields: object) => api('POST', `${path}/items`, { fields });
const where = (api: Api, path: string, $filter: string, headers = {}) =>
  api('GET', `${path}/items${query({ $filter })}`, undefined, headers);

describe('3. Filters on unindexed columns', () => {
  it('are refused, even on a list of one item, and the message names the header', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    await add(lead, path, { Note: 'x' });
    const { status, json } = await where(lead, path, "fields/Note eq 'x'");
    expect([status, json.error.code]).toEqual([400, 'invalidRequest']);
    expect(json.error.message).toContain("'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly'");
  });

  it('work with the header, beside other preferences, while the list is short', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    await add(lead, path, { Note: 'x' });
    await add(lead, path, { Note: 'y' });
    const { json } = await where(lead, path, "fields/Note eq 'x'", RISK);
    expect(json.value.map(({ id }: { id: string }) => id)).toEqual(['1']);
  });

  it('fail with the header above 5,000 rows, as does an index that selects as many', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    for (let n = 1; n <= 5001; n++) await add(lead, path, { State: 'open' });
    for (const answer of [
      await where(lead, path, "fields/Note eq 'x'", RISK),
      await where(lead, path, "fields/State eq 'open'"),
    ]) {
      expect([answer.status, answer.json.error.code]).toEqual([400, 'notSupported']);
      expect(answer.json.error.innerError.code).toBe('tooManyResources');
    }
    expect((await where(lead, path, "fields/State eq 'closed'")).json.value).toEqual([]);
  }, 120_000);

  it('may name one column only, and no text in the middle', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    for (const filter of [
      "fields/State eq 'open' and fields/CaseKey eq 'C-1'",
      "contains(fields/State,'pe')",
      "not (fields/State eq 'open')",
      "State eq 'open'",
    ]) {
      expect([filter, (await where(lead, path, filter)).status]).toEqual([filter, 400]);
    }
    for (const filter of ["startswith(fields/State,'op')", "fields/State ge 'a' and fields/State lt 'p'"]) {
      expect([filter, (await where(lead, path, filter)).status]).toEqual([filter, 200]);
    }
  });

  it('are impossible on a column of several lines, with or without the header', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    expect((await where(lead, path, "fields/Payload eq 'x'", RISK)).status).toBe(400);
  });

  it('promise no order: $orderby, $search and $count are not there', async () => {
    const lead = await (await aTenant()).as('lead');
    const { path } = await aList(lead);
    for (const option of ['$orderby=fields/State', '$search=open', '$count=true']) {
      expect([option, (await lead('GET', `${path}/items?${option}`)).status]).toEqual([option, 501]);
    }
  });
});
