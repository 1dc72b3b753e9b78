import { describe, expect, it } from 'vitest';
import { type Api, aTenant, query, seedIds } from './a-tenant';

const { people, rooms } = seedIds;
const london = (dateTime: string) => ({ dateTime, timeZone: 'Europe/London' });
const required = (address: string) => ({ type: 'required', emailAddress: { address } });
const weekly = { type: 'weekly', interval: 1, daysOfWeek: ['thursday'], firstDayOfWeek: 'monday' };
const times = (numberOfOccurrences: number, startDate = '2026-11-05') => ({
  type: 'numbered',
  startDate,
  numberOfOccurrences,
});
const review = {
  subject: 'Review',
  start: london('2026-11-05T10:00:00'),
  end: london('2026-11-05T11:00:00'),
  recurrence: { pattern: weekly, range: times(3) },
};
const window = (from: string, to: string) =>
  query({ startDateTime: `${from}T00:00:00Z`, endDateTime: `${to}T00:00:00Z`, $top: '100' });
const year = window('2026-11-01', '2027-11-01');
const made = async (api: Api, more: object = {}) => (await api('POST', '/me/events', { ...review, ...more })).json;
const view = async (api: Api, between = year) => (await api('GET', `/me/calendarView${between}`)).json.value;
const starts = (events: { start: { dateTime: string } }[]) => events.map(({ start }) => start.dateTime.slice(0, 16));
const subjects = (events: { subject: string }[]) => events.map(({ subject }) => subject);
const inbox = async (api: Api) => (await api('GET', '/me/mailFolders/inbox/messages')).json.value;

describe('a recurring event', () => {
  it.each([
    ['every second day', { type: 'daily', interval: 2 }, ['05', '07', '09']],
    ['every Monday and Thursday', { ...weekly, daysOfWeek: ['monday', 'thursday'] }, ['05', '09', '12']],
  ])('takes place %s', async (_, pattern, days) => {
    const lead = await (await aTenant()).as('lead');
    await made(lead, { recurrence: { pattern, range: times(3) } });
    expect(starts(await view(lead))).toEqual(days.map((day) => `2026-11-${day}T10:00`));
  });

  it.each([
    [
      'on the 5th of every month',
      { type: 'absoluteMonthly', interval: 1, dayOfMonth: 5 },
      ['2026-12-05', '2027-01-05'],
    ],
    [
      'on the last Thursday of every second month',
      { type: 'relativeMonthly', interval: 2, daysOfWeek: ['thursday'], index: 'last' },
      ['2026-11-26', '2027-01-28'],
    ],
    [
      'every 5 December',
      { type: 'absoluteYearly', interval: 1, dayOfMonth: 5, month: 12 },
      ['2026-12-05', '2027-12-05'],
    ],
    [
      'on the second Tuesday of March',
      { type: 'relativeYearly', interval: 1, daysOfWeek: ['tuesday'], month: 3, index: 'second' },
      ['2027-03-09', '2028-03-14'],
    ],
    ['every eight weeks', { ...weekly, interval: 8 }, ['2026-12-31', '2027-02-25']],
  ])('takes place %s', async (_, pattern, expected) => {
    const lead = await (await aTenant()).as('lead');
    await made(lead, { recurrence: { pattern, range: { type: 'noEnd', startDate: '2026-11-05' } } });
    const found = starts(await view(lead, window('2026-11-06', '2028-06-01')));
    expect(found.map((start) => start.slice(0, 10)).slice(0, 2)).toEqual(expected);
  });

  it('keeps to the clock on the wall when summer time begins', async () => {
    const lead = await (await aTenant()).as('lead');
    await made(lead, {
      start: london('2027-03-25T10:00:00'),
      end: london('2027-03-25T11:00:00'),
      recurrence: { pattern: weekly, range: times(2, '2027-03-25') },
    });
    expect(starts(await view(lead))).toEqual(['2027-03-25T10:00', '2027-04-01T09:00']);
  });

  it('ends on its last day', async () => {
    const lead = await (await aTenant()).as('lead');
    const range = { type: 'endDate', startDate: '2026-11-05', endDate: '2026-11-19' };
    await made(lead, { recurrence: { pattern: weekly, range } });
    expect(starts(await view(lead))).toEqual(['2026-11-05T10:00', '2026-11-12T10:00', '2026-11-19T10:00']);
  });

  it('is one series in the list of events, and occurrences in views and among its instances', async () => {
    const lead = await (await aTenant()).as('lead');
    const { id, recurrence, type } = await made(lead);
    expect(type).toBe('seriesMaster');
    expect(recurrence.range).toMatchObject({
      type: 'numbered',
      numberOfOccurrences: 3,
      recurrenceTimeZone: 'Europe/London',
    });
    expect((await lead('GET', '/me/events')).json.value.map((one: { id: string }) => one.id)).toEqual([id]);
    const seen = await view(lead);
    expect(seen.map((one: { type: string }) => one.type)).toEqual(['occurrence', 'occurrence', 'occurrence']);
    expect(seen[1]).toMatchObject({ seriesMasterId: id, originalStart: '2026-11-12T10:00:00Z', recurrence: null });
    const instances = await lead('GET', `/me/events/${id}/instances${window('2026-11-10', '2026-11-20')}`);
    expect(starts(instances.json.value)).toEqual(['2026-11-12T10:00', '2026-11-19T10:00']);
    expect((await lead('GET', `/me/events/${id}/instances`)).status).toBe(400);
    expect((await lead('GET', `/me/events/${seen[1].id}`)).json.start.dateTime).toBe('2026-11-12T10:00:00.0000000');
  });

  it('can be sent back as it was read', async () => {
    const lead = await (await aTenant()).as('lead');
    const { id, recurrence } = await made(lead);
    expect((await lead('PATCH', `/me/events/${id}`, { recurrence })).status).toBe(200);
  });

  it('keeps a changed occurrence beside the series, until the series moves', async () => {
    const lead = await (await aTenant()).as('lead');
    const { id } = await made(lead);
    const [, second] = await view(lead);
    await lead('PATCH', `/me/events/${second.id}`, {
      start: london('2026-11-13T14:00:00'),
      end: london('2026-11-13T15:00:00'),
    });
    const seen = await view(lead);
    expect(starts(seen)).toEqual(['2026-11-05T10:00', '2026-11-13T14:00', '2026-11-19T10:00']);
    expect(seen[1]).toMatchObject({ type: 'exception', seriesMasterId: id, originalStart: '2026-11-12T10:00:00Z' });
    await lead('PATCH', `/me/events/${id}`, { subject: 'Review of the plan' });
    expect(subjects(await view(lead))).toEqual(['Review of the plan', 'Review', 'Review of the plan']);
    await lead('PATCH', `/me/events/${id}`, {
      start: london('2026-11-05T09:00:00'),
      end: london('2026-11-05T10:00:00'),
    });
    expect(starts(await view(lead))).toEqual(['2026-11-05T09:00', '2026-11-12T09:00', '2026-11-19T09:00']);
  });

  it('is missing a deleted occurrence, and says which when asked', async () => {
    const lead = await (await aTenant()).as('lead');
    const { id } = await made(lead);
    const [, second] = await view(lead);
    expect((await lead('DELETE', `/me/events/${second.id}`)).status).toBe(204);
    expect(starts(await view(lead))).toEqual(['2026-11-05T10:00', '2026-11-19T10:00']);
    expect((await lead('GET', `/me/events/${second.id}`)).status).toBe(404);
    const asked = await lead('GET', `/me/events/${id}?$select=cancelledOccurrences`);
    expect(asked.json.cancelledOccurrences).toEqual([`OID.${id}.2026-11-12`]);
  });

  it('goes whole when the series is deleted', async () => {
    const lead = await (await aTenant()).as('lead');
    const { id } = await made(lead);
    const [first] = await view(lead);
    await lead('PATCH', `/me/events/${first.id}`, { subject: 'First review' });
    await lead('DELETE', `/me/events/${id}`);
    expect(await view(lead)).toEqual([]);
  });
});

describe('the attendees of a series', () => {
  const invitation = { attendees: [required(people.alnCo.address)] };

  it('are mailed once for the series and once for a changed occurrence', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    await made(lead, invitation);
    const alnCo = await tenant.as('alnCo');
    expect(starts(await view(alnCo))).toEqual(['2026-11-05T10:00', '2026-11-12T10:00', '2026-11-19T10:00']);
    const [, second] = await view(lead);
    await lead('PATCH', `/me/events/${second.id}`, { location: { displayName: 'Library' } });
    expect(subjects(await inbox(alnCo)).sort()).toEqual(['Review', 'Updated: Review']);
    expect((await view(alnCo)).map((one: { location: { displayName: string } }) => one.location.displayName)).toEqual([
      '',
      'Library',
      '',
    ]);
  });

  it('are told of one cancelled occurrence, which stays in their calendar as cancelled', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    await made(lead, invitation);
    const [first] = await view(lead);
    expect((await lead('POST', `/me/events/${first.id}/cancel`, { comment: 'Half-term' })).status).toBe(202);
    const alnCo = await tenant.as('alnCo');
    expect((await view(alnCo)).map((one: { isCancelled: boolean }) => one.isCancelled)).toEqual([true, false, false]);
    expect(starts(await view(lead))).toEqual(['2026-11-12T10:00', '2026-11-19T10:00']);
  });

  it('answer the whole series or one occurrence of it', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const { id } = await made(lead, invitation);
    const alnCo = await tenant.as('alnCo');
    const [, second] = await view(alnCo);
    await alnCo('POST', `/me/events/${second.seriesMasterId}/accept`, {});
    await alnCo('POST', `/me/events/${second.id}/decline`, {});
    expect(starts(await view(alnCo))).toEqual(['2026-11-05T10:00', '2026-11-19T10:00']);
    const answers = (await view(lead)).map(
      (one: { attendees: { status: { response: string } }[] }) => one.attendees[0]?.status.response,
    );
    expect(answers).toEqual(['accepted', 'declined', 'accepted']);
    expect((await lead('GET', `/me/events/${id}`)).json.attendees[0].status.response).toBe('accepted');
  });

  it('that are rooms decline when they are taken on one of the days', async () => {
    const lead = await (await aTenant()).as('lead');
    const haven = { attendees: [{ ...required(rooms.haven.address), type: 'resource' }] };
    const single = {
      start: london('2026-11-19T10:30:00'),
      end: london('2026-11-19T11:30:00'),
      recurrence: null,
    };
    await made(lead, { ...haven, ...single });
    await lead('GET', '/me');
    const { id } = await made(lead, haven);
    expect((await lead('GET', `/me/events/${id}`)).json.attendees[0].status.response).toBe('declined');
  });
});

describe('a recurrence is refused', () => {
  const noEnd = { type: 'noEnd', startDate: '2026-11-05' };

  it.each([
    ['that is weekly without days', { pattern: { ...weekly, daysOfWeek: [] }, range: noEnd }],
    ['that is weekly without the first day', { pattern: { ...weekly, firstDayOfWeek: null }, range: noEnd }],
    ['that is weekly with a day of the month', { pattern: { ...weekly, dayOfMonth: 5 }, range: noEnd }],
    ['that is daily with an index', { pattern: { type: 'daily', interval: 1, index: 'last' }, range: noEnd }],
    ['that is monthly without its day', { pattern: { type: 'absoluteMonthly', interval: 1 }, range: noEnd }],
    [
      'that is yearly without its month',
      { pattern: { type: 'absoluteYearly', interval: 1, dayOfMonth: 5 }, range: noEnd },
    ],
    ['with an interval of nothing', { pattern: { ...weekly, interval: 0 }, range: noEnd }],
    ['that begins on another day than the event', { pattern: weekly, range: { ...noEnd, startDate: '2026-11-12' } }],
    ['that is numbered without a number', { pattern: weekly, range: times(0) }],
    ['that ends before it begins', { pattern: weekly, range: { ...noEnd, type: 'endDate', endDate: '2026-11-01' } }],
    ['that has no end and a number', { pattern: weekly, range: { ...noEnd, numberOfOccurrences: 3 } }],
    ['without its range', { pattern: weekly }],
  ])('%s', async (_, recurrence) => {
    const lead = await (await aTenant()).as('lead');
    const { status } = await lead('POST', '/me/events', { ...review, recurrence });
    expect(status).toBe(400);
    expect((await lead('GET', '/me/events')).json.value).toEqual([]);
  });

  it('on one occurrence', async () => {
    const lead = await (await aTenant()).as('lead');
    await made(lead);
    const [first] = await view(lead);
    expect((await lead('PATCH', `/me/events/${first.id}`, { recurrence: review.recurrence })).status).toBe(400);
  });
});
