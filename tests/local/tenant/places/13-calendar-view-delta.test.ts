import { describe, expect, it } from 'vitest';
import { type Api, aTenant, query } from '../a-tenant';

const utc = (dateTime: string) => ({ dateTime, timeZone: 'UTC' });
const november = query({ startDateTime: '2026-11-01T00:00:00Z', endDateTime: '2026-12-01T00:00:00Z' });
const DELTA = `/me/calendarView/delta${november}`;
const add = async (api: Api, subject: string, day = '05', more: object = {}) =>
  (
    await api('POST', '/me/events', {
      subject,
      start: utc(`2026-11-${day}T10:00:00`),
      end: utc(`2026-11-${day}T11:00:00`),
      ...more,
    })
  ).json;
/** Follows the pages of a round to its end. */
async function round(api: Api, from: string, headers: Record<string, string> = {}) {
  // biome-ignore lint/suspicious/noExplicitAny: tests look into an answer and assert each value
  const value: any[] = [];
  let pages = 0;
  let link = from;
  for (;;) {
    const { json } = await api('GET', link, undefined, headers);
    value.push(...json.value);
    pages++;
    if (json['@odata.deltaLink']) return { value, pages, deltaLink: json['@odata.deltaLink'] as string };
    link = json['@odata.nextLink'];
  }
}

describe('13. Delta of a calendar view', () => {
  it('tells all first, then only what has changed', async () => {
    const lead = await (await aTenant()).as('lead');
    const kept = await add(lead, 'Kept');
    const changed = await add(lead, 'Changed', '06');
    const first = await round(lead, DELTA);
    expect(first.value.map(({ subject }) => subject)).toEqual(['Kept', 'Changed']);
    expect((await round(lead, first.deltaLink)).value).toEqual([]);
    await lead('PATCH', `/me/events/${changed.id}`, { subject: 'Changed twice' });
    const second = await round(lead, first.deltaLink);
    expect(second.value).toMatchObject([{ id: changed.id, subject: 'Changed twice' }]);
    expect(kept.id).not.toBe(changed.id);
  });

  it('says @removed of what was deleted, and of what was moved out of the window', async () => {
    const lead = await (await aTenant()).as('lead');
    const deleted = await add(lead, 'Deleted');
    const moved = await add(lead, 'Moved', '06');
    const { deltaLink } = await round(lead, DELTA);
    await lead('DELETE', `/me/events/${deleted.id}`);
    await lead('PATCH', `/me/events/${moved.id}`, {
      start: utc('2027-01-05T10:00:00'),
      end: utc('2027-01-05T11:00:00'),
    });
    expect((await round(lead, deltaLink)).value).toEqual([
      { id: deleted.id, '@removed': { reason: 'deleted' } },
      { id: moved.id, '@removed': { reason: 'deleted' } },
    ]);
  });

  it('keeps its window in the token, and its page size in the header', async () => {
    const lead = await (await aTenant()).as('lead');
    for (const day of ['05', '06', '07', '08', '09']) await add(lead, day, day);
    const { value, pages, deltaLink } = await round(lead, DELTA, { prefer: 'odata.maxpagesize=2' });
    expect(value.map(({ subject }) => subject)).toEqual(['05', '06', '07', '08', '09']);
    expect(pages).toBe(3);
    expect(deltaLink).not.toContain('startDateTime');
    await add(lead, 'Next year', '05', { start: utc('2027-01-05T10:00:00'), end: utc('2027-01-05T11:00:00') });
    expect((await round(lead, deltaLink)).value).toEqual([]);
  });

  it('repeats what it said when an old token is used again', async () => {
    const lead = await (await aTenant()).as('lead');
    const { deltaLink } = await round(lead, DELTA);
    await add(lead, 'New');
    expect((await round(lead, deltaLink)).value).toHaveLength(1);
    expect((await round(lead, deltaLink)).value).toHaveLength(1);
  });

  it('shows a series once, and of each occurrence only when it is', async () => {
    const lead = await (await aTenant()).as('lead');
    const recurrence = {
      pattern: { type: 'weekly', interval: 1, daysOfWeek: ['thursday'], firstDayOfWeek: 'monday' },
      range: { type: 'numbered', startDate: '2026-11-05', numberOfOccurrences: 2 },
    };
    const master = await add(lead, 'Weekly', '05', { recurrence });
    const { value } = await round(lead, DELTA);
    expect(value.map(({ type }) => type)).toEqual(['seriesMaster', 'occurrence', 'occurrence']);
    expect(Object.keys(value[1]).sort()).toEqual(['end', 'id', 'seriesMasterId', 'start', 'type']);
    expect(value[1].seriesMasterId).toBe(master.id);
  });

  it('answers 410 with where to start again once its token has expired, and to a token nobody gave', async () => {
    const tenant = await aTenant();
    await tenant.admin('PUT', '/admin/switches', { calendarDeltaLifeMs: 60_000 });
    const { deltaLink } = await round(await tenant.as('lead'), DELTA);
    await tenant.admin('POST', '/admin/clock', { now: '2026-11-03T09:02:00Z' });
    const lead = await tenant.as('lead');
    const { status, json, headers } = await lead('GET', deltaLink);
    expect(status).toBe(410);
    expect(json.error.code).toBe('SyncStateNotFound');
    expect((await lead('GET', headers.get('location') ?? '')).status).toBe(200);
    expect((await lead('GET', '/me/calendarView/delta?$deltatoken=made-up')).status).toBe(410);
  });

  it.each(['$select', '$filter', '$orderby', '$search', '$expand', '$top'])('takes no %s', async (option) => {
    const lead = await (await aTenant()).as('lead');
    const value = { $select: 'subject', $filter: "subject eq 'x'", $orderby: 'subject', $search: 'x' }[option] ?? '5';
    expect((await lead('GET', `${DELTA}&${option}=${encodeURIComponent(value)}`)).status).toBe(400);
  });

  it('needs a window to begin with', async () => {
    const lead = await (await aTenant()).as('lead');
    expect((await lead('GET', '/me/calendarView/delta')).status).toBe(400);
  });
});
