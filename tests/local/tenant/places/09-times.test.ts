import { describe, expect, it } from 'vitest';
import { aTenant, query } from '../a-tenant';

const inZone = (dateTime: string, timeZone: string) => ({ dateTime, timeZone });
const anHour = (from: string, to: string, zone: string) => ({ start: inZone(from, zone), end: inZone(to, zone) });

describe('9. Times', () => {
  it.each([
    ['GMT Standard Time', '2027-07-01T09:00:00.0000000'],
    ['Europe/London', '2027-07-01T09:00:00.0000000'],
    ['Eastern Standard Time', '2027-07-01T14:00:00.0000000'],
    ['India Standard Time', '2027-07-01T04:30:00.0000000'],
    ['AUS Eastern Standard Time', '2027-07-01T00:00:00.0000000'],
    ['Etc/GMT+2', '2027-07-01T12:00:00.0000000'],
    ['UTC', '2027-07-01T10:00:00.0000000'],
  ])('come back in UTC with seven digits, whatever zone was sent: ten o’clock in %s', async (zone, expected) => {
    const lead = await (await aTenant()).as('lead');
    const { json } = await lead('POST', '/me/events', anHour('2027-07-01T10:00:00', '2027-07-01T11:00:00', zone));
    expect(json.start).toEqual({ dateTime: expected, timeZone: 'UTC' });
    expect(json.originalStartTimeZone).toBe(zone);
  });

  it('in London are an hour ahead of UTC from the last Sunday of March to that of October', async () => {
    const lead = await (await aTenant()).as('lead');
    const startOn = async (day: string) =>
      (await lead('POST', '/me/events', anHour(`${day}T10:00:00`, `${day}T11:00:00`, 'Europe/London'))).json.start;
    expect((await startOn('2027-03-27')).dateTime).toBe('2027-03-27T10:00:00.0000000');
    expect((await startOn('2027-03-28')).dateTime).toBe('2027-03-28T09:00:00.0000000');
    expect((await startOn('2027-10-30')).dateTime).toBe('2027-10-30T09:00:00.0000000');
    expect((await startOn('2027-10-31')).dateTime).toBe('2027-10-31T10:00:00.0000000');
  });

  it('are in the zone the caller prefers, said again with every page', async () => {
    const lead = await (await aTenant()).as('lead');
    for (const hour of ['09', '11'])
      await lead('POST', '/me/events', anHour(`2027-07-01T${hour}:00:00`, `2027-07-01T${hour}:30:00`, 'UTC'));
    const window = query({ startDateTime: '2027-07-01T00:00:00Z', endDateTime: '2027-07-02T00:00:00Z', $top: '1' });
    const prefer = { prefer: 'outlook.timezone="W. Europe Standard Time"' };
    const first = await lead('GET', `/me/calendarView${window}`, undefined, prefer);
    expect(first.json.value[0].start).toEqual(inZone('2027-07-01T11:00:00.0000000', 'W. Europe Standard Time'));
    const second = await lead('GET', first.json['@odata.nextLink']);
    expect(second.json.value[0].start).toEqual(inZone('2027-07-01T11:00:00.0000000', 'UTC'));
  });

  it.each(['Mars/Base', '+01:00', 'GMT Summer Time'])('in a zone that is none (%s) are refused', async (zone) => {
    const lead = await (await aTenant()).as('lead');
    const { status, json } = await lead(
      'POST',
      '/me/events',
      anHour('2027-07-01T10:00:00', '2027-07-01T11:00:00', zone),
    );
    expect(status).toBe(400);
    expect(json.error.code).toBe('TimeZoneNotSupportedException');
  });

  it('of all-day events are midnight to midnight in one zone, and no zone moves them', async () => {
    const lead = await (await aTenant()).as('lead');
    const days = (from: string, to: string, zones = ['Europe/London', 'Europe/London']) =>
      lead('POST', '/me/events', {
        isAllDay: true,
        start: inZone(from, zones[0] ?? ''),
        end: inZone(to, zones[1] ?? ''),
      });
    const { json } = await days('2027-07-01T00:00:00', '2027-07-02T00:00:00');
    expect(json.start.dateTime).toBe('2027-07-01T00:00:00.0000000');
    expect((await days('2027-07-01T00:00:00', '2027-07-01T00:00:00')).status).toBe(400);
    expect((await days('2027-07-01T09:00:00', '2027-07-02T00:00:00')).status).toBe(400);
    expect((await days('2027-07-01T00:00:00', '2027-07-02T00:00:00', ['Europe/London', 'UTC'])).status).toBe(400);
  });
});
