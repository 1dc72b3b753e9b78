import { describe, expect, it } from 'vitest';
import { type Api, aTenant, seedIds } from '../a-tenant';

const { people } = seedIds;
const utc = (dateTime: string) => ({ dateTime, timeZone: 'UTC' });
const morning = { startTime: utc('2026-11-05T09:00:00'), endTime: utc('2026-11-05T13:00:00') };
const SCHEDULE = '/me/calendar/getSchedule';
const ask = (api: Api, schedules: string[], options: object = {}, headers: Record<string, string> = {}) =>
  api('POST', SCHEDULE, { schedules, ...morning, ...options }, headers);
const anEvent = (from: string, to: string, more: object = {}) => ({
  subject: 'Tutor group',
  location: { displayName: 'Hall' },
  start: utc(`2026-11-05T${from}:00`),
  end: utc(`2026-11-05T${to}:00`),
  ...more,
});

describe('7. getSchedule', () => {
  it('has an error for people outside the organisation, guests and addresses nobody has, inside a 200', async () => {
    const lead = await (await aTenant()).as('lead');
    const { status, json } = await ask(lead, [people.parent.address, people.ewo.address, 'nobody@brynglas.example']);
    expect(status).toBe(200);
    for (const schedule of json.value) {
      expect(schedule.error.responseCode).toBe('5009');
      expect(schedule.error.message).toContain(schedule.scheduleId);
      expect(schedule).not.toHaveProperty('availabilityView');
    }
    expect(json.value).toHaveLength(3);
  });

  it.each([
    ['21 addresses', { schedules: Array.from({ length: 21 }, (_, i) => `person${i}@brynglas.example`) }, 400],
    ['62 days', { endTime: utc('2027-01-06T09:00:00') }, 400],
    ['an end before the start', { endTime: utc('2026-11-05T08:00:00') }, 400],
    ['an interval of four minutes', { availabilityViewInterval: 4 }, 400],
    ['an interval of more than a day', { availabilityViewInterval: 1441 }, 400],
    ['null for the interval', { availabilityViewInterval: null }, 500],
  ])('refuses %s', async (_, options, status) => {
    const lead = await (await aTenant()).as('lead');
    const refused = await ask(lead, [people.alnCo.address], options);
    expect(refused.status).toBe(status);
    expect(refused.json.error.message).not.toBe('');
  });

  it('takes 20 addresses and 61 days', async () => {
    const lead = await (await aTenant()).as('lead');
    const schedules = Array.from({ length: 20 }, () => people.alnCo.address);
    const { status, json } = await ask(lead, schedules, { endTime: utc('2027-01-05T09:00:00') });
    expect(status).toBe(200);
    expect(json.value).toHaveLength(20);
  });

  it('says one character for each slot: free, tentative, busy, out of office, working elsewhere', async () => {
    const tenant = await aTenant();
    const alnCo = await tenant.as('alnCo');
    await alnCo('POST', '/me/events', anEvent('09:30', '10:00', { showAs: 'tentative' }));
    await alnCo('POST', '/me/events', anEvent('10:00', '10:45'));
    await alnCo('POST', '/me/events', anEvent('10:30', '11:30', { showAs: 'oof' }));
    await alnCo('POST', '/me/events', anEvent('11:30', '12:00', { showAs: 'workingElsewhere' }));
    await alnCo('POST', '/me/events', anEvent('12:00', '12:30', { showAs: 'free' }));
    const { json } = await ask(await tenant.as('lead'), [people.alnCo.address]);
    expect(json.value[0].availabilityView).toBe('01233400');
    const hourly = await ask(await tenant.as('lead'), [people.alnCo.address], { availabilityViewInterval: 60 });
    expect(hourly.json.value[0].availabilityView).toBe('1330');
  });

  it('counts an invitation without an answer as tentative, and a cancelled meeting not at all', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const attendees = [{ type: 'required', emailAddress: { address: people.alnCo.address } }];
    const { json } = await lead('POST', '/me/events', anEvent('09:00', '10:00', { attendees }));
    expect((await ask(lead, [people.alnCo.address])).json.value[0].availabilityView).toBe('11000000');
    await lead('DELETE', `/me/events/${json.id}`);
    expect((await ask(lead, [people.alnCo.address])).json.value[0].availabilityView).toBe('00000000');
  });

  it('says what an event is about only where the calendar is shared, and of private ones the time only', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    await lead('POST', '/me/events', anEvent('09:00', '10:00'));
    await lead('POST', '/me/events', anEvent('11:00', '12:00', { sensitivity: 'private' }));
    const items = async (api: Api) => (await ask(api, [people.lead.address])).json.value[0].scheduleItems;
    const [open, hidden] = await items(await tenant.as('office'));
    expect(open).toMatchObject({ subject: 'Tutor group', location: 'Hall', isPrivate: false, status: 'busy' });
    expect(Object.keys(hidden).sort()).toEqual(['end', 'start', 'status']);
    const [stranger] = await items(await tenant.as('keyAdult'));
    expect(Object.keys(stranger).sort()).toEqual(['end', 'start', 'status']);
  });

  it('answers in UTC, or in the zone the caller prefers', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const july = { startTime: utc('2027-07-01T06:00:00'), endTime: utc('2027-07-01T18:00:00') };
    const london = (dateTime: string) => ({ dateTime, timeZone: 'Europe/London' });
    await lead('POST', '/me/events', { start: london('2027-07-01T10:00:00'), end: london('2027-07-01T11:00:00') });
    const start = async (headers = {}) =>
      (await ask(lead, [people.lead.address], july, headers)).json.value[0].scheduleItems[0].start;
    expect(await start()).toEqual({ dateTime: '2027-07-01T09:00:00.0000000', timeZone: 'UTC' });
    expect(await start({ prefer: 'outlook.timezone="GMT Standard Time"' })).toEqual({
      dateTime: '2027-07-01T10:00:00.0000000',
      timeZone: 'GMT Standard Time',
    });
  });

  it('needs a calendar scope', async () => {
    const lead = await (await aTenant()).as('lead', 'User.Read Calendars.Read.Shared');
    const allowed = await ask(lead, [people.lead.address]);
    expect(allowed.status).toBe(200);
    const without = await (await aTenant()).as('lead', 'User.Read');
    expect((await ask(without, [people.lead.address])).status).toBe(403);
  });
});
