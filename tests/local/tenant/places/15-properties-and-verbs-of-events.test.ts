import { describe, expect, it } from 'vitest';
import { type Api, aTenant, query, seedIds } from '../a-tenant';

const { people } = seedIds;
const utc = (dateTime: string) => ({ dateTime, timeZone: 'UTC' });
const required = (address: string) => ({ type: 'required', emailAddress: { address } });
const meeting = {
  subject: 'PSP meeting',
  body: { contentType: 'html', content: '<p>Agenda</p>' },
  start: utc('2026-11-05T10:00:00'),
  end: utc('2026-11-05T11:00:00'),
  attendees: [required(people.alnCo.address), required(people.parent.address)],
  transactionId: '7c1c0000-0000-4000-8000-000000000002',
};
const november = query({ startDateTime: '2026-11-01T00:00:00Z', endDateTime: '2026-12-01T00:00:00Z' });
const made = async (api: Api, more: object = {}) => (await api('POST', '/me/events', { ...meeting, ...more })).json;

describe('15. Properties and verbs of events', () => {
  it.each([
    ['an unknown property', { colour: 'red' }],
    ['the organiser', { organizer: { emailAddress: { address: people.parent.address } } }],
    ['the id of the calendar entry', { iCalUId: 'X' }],
    ['the type', { type: 'seriesMaster' }],
    ['the join link', { onlineMeeting: { joinUrl: 'https://teams.example/x' } }],
    ['the answer of an attendee to oneself', { responseStatus: { response: 'accepted' } }],
    ['another transactionId', { transactionId: '7c1c0000-0000-4000-8000-000000000003' }],
    ['a sensitivity nobody knows', { sensitivity: 'secret' }],
  ])('a PATCH of %s is refused', async (_, change) => {
    const lead = await (await aTenant()).as('lead');
    const { id } = await made(lead);
    const { status, json } = await lead('PATCH', `/me/events/${id}`, change);
    expect(status).toBe(400);
    expect(json.error.code).not.toBe('');
  });

  it('an attendee cannot cancel, nor the organiser answer', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const { id } = await made(lead);
    const alnCo = await tenant.as('alnCo');
    const [copy] = (await alnCo('GET', `/me/calendarView${november}`)).json.value;
    expect((await alnCo('POST', `/me/events/${copy.id}/cancel`, { comment: 'No' })).status).toBe(400);
    expect((await lead('POST', `/me/events/${id}/accept`, {})).status).toBe(400);
  });

  it('attendees are replaced whole', async () => {
    const lead = await (await aTenant()).as('lead');
    const { id } = await made(lead);
    const { json } = await lead('PATCH', `/me/events/${id}`, { attendees: [required(people.keyAdult.address)] });
    expect(json.attendees.map((one: { emailAddress: { address: string } }) => one.emailAddress.address)).toEqual([
      people.keyAdult.address,
    ]);
  });

  it('a new location wipes all locations', async () => {
    const lead = await (await aTenant()).as('lead');
    const { id } = await made(lead, { locations: [{ displayName: 'Hall' }, { displayName: 'Office' }] });
    const { json } = await lead('PATCH', `/me/events/${id}`, { location: { displayName: 'Library' } });
    expect(json.locations.map(({ displayName }: { displayName: string }) => displayName)).toEqual(['Library']);
  });

  it('a body without the part of the online meeting ends the online meeting', async () => {
    const lead = await (await aTenant()).as('lead');
    const { id, body } = await made(lead, { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' });
    const kept = await lead('PATCH', `/me/events/${id}`, {
      body: { contentType: 'html', content: `New ${body.content}` },
    });
    expect(kept.json).toMatchObject({ isOnlineMeeting: true, onlineMeeting: { joinUrl: expect.any(String) } });
    const dropped = await lead('PATCH', `/me/events/${id}`, { body: { contentType: 'html', content: 'New agenda' } });
    expect(dropped.json).toMatchObject({ isOnlineMeeting: false, onlineMeeting: null });
  });

  it('the join link appears late when the switch says so', async () => {
    const tenant = await aTenant();
    await tenant.admin('PUT', '/admin/switches', { joinLinkDelayMs: 5_000 });
    const lead = await tenant.as('lead');
    const { id, onlineMeeting, body } = await made(lead, { isOnlineMeeting: true });
    expect(onlineMeeting).toBeNull();
    expect(body.content).toBe('<p>Agenda</p>');
    await tenant.admin('POST', '/admin/clock', { now: '2026-11-03T09:01:00Z' });
    const later = (await lead('GET', `/me/events/${id}`)).json;
    expect(later.body.content).toContain(later.onlineMeeting.joinUrl);
  });

  it('a write from a stale version is refused when it names the version', async () => {
    const lead = await (await aTenant()).as('lead');
    const { id, '@odata.etag': etag } = await made(lead);
    const patch = (subject: string) => lead('PATCH', `/me/events/${id}`, { subject }, { 'if-match': etag });
    expect((await patch('First')).status).toBe(200);
    expect((await patch('Second')).status).toBe(412);
    expect((await lead('DELETE', `/me/events/${id}`, undefined, { 'if-match': etag })).status).toBe(412);
  });

  it.each([
    ['POST', 'forward'],
    ['POST', 'dismissReminder'],
    ['POST', 'snoozeReminder'],
  ])('what is not implemented answers 501: %s …/%s', async (method, verb) => {
    const lead = await (await aTenant()).as('lead');
    const { id } = await made(lead);
    expect((await lead(method, `/me/events/${id}/${verb}`, {})).status).toBe(501);
  });
});
