import { describe, expect, it } from 'vitest';
import { type Api, aTenant, query, seedIds } from './a-tenant';

const { people } = seedIds;
const utc = (dateTime: string) => ({ dateTime, timeZone: 'UTC' });
const anEvent = { subject: 'Private word', start: utc('2026-11-05T10:00:00'), end: utc('2026-11-05T11:00:00') };
const november = query({ startDateTime: '2026-11-01T00:00:00Z', endDateTime: '2026-12-01T00:00:00Z' });
const subjects = (json: { value: { subject: string }[] }) => json.value.map(({ subject }) => subject);
const calendarsOf = async (api: Api) => (await api('GET', '/me/calendars')).json.value;

describe('the calendars of a mailbox', () => {
  it('are the default one and two more, one of which only the service writes', async () => {
    const lead = await (await aTenant()).as('lead');
    const calendars = await calendarsOf(lead);
    expect(calendars).toMatchObject([
      { name: 'Calendar', isDefaultCalendar: true, canEdit: true, allowedOnlineMeetingProviders: ['teamsForBusiness'] },
      { name: 'United Kingdom holidays', isDefaultCalendar: false, canEdit: true },
      { name: 'Birthdays', isDefaultCalendar: false, canEdit: false },
    ]);
    expect((await lead('GET', '/me/calendar')).json.id).toBe(calendars[0].id);
    expect((await lead('POST', `/me/calendars/${calendars[2].id}/events`, anEvent)).status).toBe(403);
    expect((await lead('GET', '/me/calendars/nowhere/events')).status).toBe(404);
  });

  it('keep their events apart; a view without a name is of the default one', async () => {
    const lead = await (await aTenant()).as('lead');
    const [calendar, holidays] = await calendarsOf(lead);
    const { json } = await lead('POST', `/me/calendars/${holidays.id}/events`, { ...anEvent, subject: 'St David' });
    await lead('POST', '/me/events', anEvent);
    expect(subjects((await lead('GET', `/me/calendars/${holidays.id}/events`)).json)).toEqual(['St David']);
    expect(subjects((await lead('GET', `/me/calendars/${holidays.id}/calendarView${november}`)).json)).toEqual([
      'St David',
    ]);
    expect(subjects((await lead('GET', `/me/calendarView${november}`)).json)).toEqual(['Private word']);
    expect(subjects((await lead('GET', `/me/calendars/${calendar.id}/events`)).json)).toEqual(['Private word']);
    expect((await lead('GET', `/me/events/${json.id}/calendar`)).json.name).toBe('United Kingdom holidays');
  });
});

describe('a shared calendar', () => {
  const path = `/users/${people.lead.address}`;

  it('is read by those it is open to, who write nothing and see of private events the time only', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const { json } = await lead('POST', '/me/events', { ...anEvent, sensitivity: 'private', showAs: 'busy' });
    await lead('POST', '/me/events', { ...anEvent, subject: 'Staff meeting' });
    const office = await tenant.as('office');
    const seen = (await office('GET', `${path}/calendarView${november}`)).json;
    expect(subjects(seen).sort()).toEqual(['Private Appointment', 'Staff meeting']);
    const hidden = (await office('GET', `${path}/events/${json.id}`)).json;
    expect(hidden).toMatchObject({ sensitivity: 'private', showAs: 'busy', start: json.start });
    expect(hidden.body).toBeUndefined();
    expect((await office('GET', `${path}/calendar`)).json).toMatchObject({
      canEdit: false,
      canViewPrivateItems: false,
    });
    expect((await office('PATCH', `${path}/events/${json.id}`, { subject: 'Seen' })).status).toBe(403);
    expect((await office('GET', `${path}/messages`)).status).toBe(403);
  });

  it('needs the shared scope, and is closed to everybody else', async () => {
    const tenant = await aTenant();
    expect((await (await tenant.as('office', 'Calendars.Read'))('GET', `${path}/events`)).status).toBe(403);
    expect((await (await tenant.as('office', 'Calendars.Read.Shared'))('GET', `${path}/events`)).status).toBe(200);
    expect((await (await tenant.as('keyAdult'))('GET', `${path}/events`)).status).toBe(403);
  });
});

describe('an attachment of an event', () => {
  const agenda = {
    '@odata.type': '#microsoft.graph.fileAttachment',
    name: 'agenda.txt',
    contentType: 'text/plain',
    contentBytes: Buffer.from('Agenda').toString('base64'),
  };

  it('is added, read, expanded and taken away', async () => {
    const lead = await (await aTenant()).as('lead');
    const { id } = (await lead('POST', '/me/events', anEvent)).json;
    const added = await lead('POST', `/me/events/${id}/attachments`, agenda);
    expect(added.status).toBe(201);
    expect((await lead('GET', `/me/events/${id}/attachments`)).json.value).toMatchObject([
      { name: 'agenda.txt', size: 6 },
    ]);
    const expanded = await lead('GET', `/me/events/${id}${query({ $expand: 'attachments($select=name)' })}`);
    expect(expanded.json).toMatchObject({ hasAttachments: true, attachments: [{ name: 'agenda.txt' }] });
    expect((await lead('DELETE', `/me/events/${id}/attachments/${added.json.id}`)).status).toBe(204);
    expect((await lead('GET', `/me/events/${id}`)).json.hasAttachments).toBe(false);
    expect((await lead('GET', `/me/events/${id}/attachments/${added.json.id}`)).status).toBe(404);
  });

  it('of 3 MB or more is refused', async () => {
    const lead = await (await aTenant()).as('lead');
    const { id } = (await lead('POST', '/me/events', anEvent)).json;
    const contentBytes = Buffer.alloc(3 * 1024 * 1024).toString('base64');
    expect((await lead('POST', `/me/events/${id}/attachments`, { ...agenda, contentBytes })).status).toBe(413);
  });

  it('of a series is that of each of its occurrences, changed ones too', async () => {
    const lead = await (await aTenant()).as('lead');
    const recurrence = {
      pattern: { type: 'daily', interval: 1 },
      range: { type: 'numbered', startDate: '2026-11-05', numberOfOccurrences: 2 },
    };
    const { id } = (await lead('POST', '/me/events', { ...anEvent, recurrence })).json;
    await lead('POST', `/me/events/${id}/attachments`, agenda);
    const [first, second] = (await lead('GET', `/me/calendarView${november}`)).json.value;
    await lead('PATCH', `/me/events/${second.id}`, { subject: 'Changed' });
    for (const one of [first, second]) {
      const { json } = await lead('GET', `/me/events/${one.id}/attachments`);
      expect(json.value).toMatchObject([{ name: 'agenda.txt' }]);
    }
    expect((await lead('POST', `/me/events/${first.id}/attachments`, agenda)).status).toBe(501);
  });

  it('travels with the next invitation', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const { id } = (await lead('POST', '/me/events', anEvent)).json;
    await lead('POST', `/me/events/${id}/attachments`, agenda);
    const attendees = [{ type: 'required', emailAddress: { address: people.alnCo.address } }];
    await lead('PATCH', `/me/events/${id}`, { attendees });
    const alnCo = await tenant.as('alnCo');
    const [copy] = (await alnCo('GET', `/me/calendarView${november}`)).json.value;
    expect((await alnCo('GET', `/me/events/${copy.id}/attachments`)).json.value).toMatchObject([
      { name: 'agenda.txt' },
    ]);
  });
});

describe('an open extension of an event', () => {
  const extension = {
    '@odata.type': '#microsoft.graph.openTypeExtension',
    extensionName: 'example.psp',
    caseKey: 'PSP-0142',
  };

  it('is kept under its name, once, and does not travel to attendees', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const attendees = [{ type: 'required', emailAddress: { address: people.alnCo.address } }];
    const { id } = (await lead('POST', '/me/events', { ...anEvent, attendees })).json;
    const added = await lead('POST', `/me/events/${id}/extensions`, extension);
    expect(added.json).toMatchObject({
      id: 'Microsoft.OutlookServices.OpenTypeExtension.example.psp',
      caseKey: 'PSP-0142',
    });
    expect((await lead('POST', `/me/events/${id}/extensions`, extension)).status).toBe(409);
    expect((await lead('GET', `/me/events/${id}/extensions`)).json.value).toMatchObject([{ caseKey: 'PSP-0142' }]);
    const expanded = await lead('GET', `/me/events/${id}?$expand=extensions`);
    expect(expanded.json.extensions).toMatchObject([{ extensionName: 'example.psp' }]);
    await lead('PATCH', `/me/events/${id}`, { subject: 'Changed' });
    const alnCo = await tenant.as('alnCo');
    const [copy] = (await alnCo('GET', `/me/calendarView${november}`)).json.value;
    expect((await alnCo('GET', `/me/events/${copy.id}/extensions`)).json.value).toEqual([]);
  });
});
