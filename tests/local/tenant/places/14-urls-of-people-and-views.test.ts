import { describe, expect, it } from 'vitest';
import { aTenant, query } from '../a-tenant';

describe('14. URLs', () => {
  it('with $search on people need ConsistencyLevel, on every page', async () => {
    const lead = await (await aTenant()).as('lead');
    const path = `/users${query({ $search: '"mail:brynglas"', $top: '2' })}`;
    expect((await lead('GET', path)).status).toBe(400);
    const first = await lead('GET', path, undefined, { consistencylevel: 'eventual' });
    expect(first.json.value).toHaveLength(2);
    const next = first.json['@odata.nextLink'];
    expect((await lead('GET', next)).json.error.code).toBe('Request_UnsupportedQuery');
    expect((await lead('GET', next, undefined, { consistencylevel: 'eventual' })).status).toBe(200);
  });

  it('with a search that is not in quoted clauses are refused', async () => {
    const lead = await (await aTenant()).as('lead');
    for (const $search of ['rees', '"rees"', 'displayName:rees', '"jobTitle:lead"', '"displayName:a" "mail:b"']) {
      const refused = await lead('GET', `/users${query({ $search })}`, undefined, { consistencylevel: 'eventual' });
      expect(refused.status).toBe(400);
    }
  });

  it('of a calendar view or of instances need a window that makes sense', async () => {
    const lead = await (await aTenant()).as('lead');
    const [start, end] = ['2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z'];
    expect((await lead('GET', '/me/calendarView')).status).toBe(400);
    expect((await lead('GET', `/me/calendarView${query({ startDateTime: start })}`)).status).toBe(400);
    expect((await lead('GET', `/me/calendarView${query({ startDateTime: 'soon', endDateTime: end })}`)).status).toBe(
      400,
    );
    const turned = query({ startDateTime: end, endDateTime: start });
    expect((await lead('GET', `/me/calendarView${turned}`)).status).toBe(400);
    const tooLong = query({ startDateTime: start, endDateTime: '2033-01-01T00:00:00Z' });
    expect((await lead('GET', `/me/calendarView${tooLong}`)).json.error.code).toBe('ErrorCalendarViewRangeTooBig');
  });

  it('with $skip on people are refused', async () => {
    const lead = await (await aTenant()).as('lead');
    expect((await lead('GET', '/users?$skip=2')).status).toBe(400);
  });

  it('with a filter value that was not encoded ask something else', async () => {
    const lead = await (await aTenant()).as('lead');
    expect((await lead('GET', "/users?$filter=displayName eq 'A & B'")).status).toBe(400);
    expect((await lead('GET', `/users${query({ $filter: "displayName eq 'A & B'" })}`)).json.value).toEqual([]);
  });
});
