import { describe, expect, it } from 'vitest';
import { type Api, aTenant, query, seedIds } from './a-tenant';

const KEY_ID = 'String {00020329-0000-0000-c000-000000000046} Name PspMeetingKey';
const { people, rooms, sharedMailboxes } = seedIds;
const ewo = people.ewo.address;
const parent = people.parent.address;
const london = (time: string) => ({ dateTime: `2026-11-05T${time}:00`, timeZone: 'Europe/London' });
const required = (address: string) => ({ type: 'required', emailAddress: { address } });

const meeting = {
  subject: 'PSP meeting',
  body: { contentType: 'html', content: '<p>Agenda</p>' },
  start: london('10:00'),
  end: london('11:00'),
  attendees: [required(ewo), required(parent)],
  transactionId: '7c1c0000-0000-4000-8000-000000000001',
  singleValueExtendedProperties: [{ id: KEY_ID, value: 'M-1' }],
};
const byKey = query({ $filter: `singleValueExtendedProperties/any(ep: ep/id eq '${KEY_ID}' and ep/value eq 'M-1')` });
const november = query({ startDateTime: '2026-11-01T00:00:00Z', endDateTime: '2026-12-01T00:00:00Z' });
const subjects = (json: { value: { subject: string }[] }) => json.value.map(({ subject }) => subject);
const inbox = async (api: Api) => (await api('GET', '/me/mailFolders/inbox/messages')).json;

describe('creating an event', () => {
  it('answers in UTC with seven digits and keeps the zone it was given', async () => {
    const lead = await (await aTenant()).as('lead');
    const summer = {
      start: { dateTime: '2026-07-01T10:00:00', timeZone: 'Europe/London' },
      end: { dateTime: '2026-07-01T11:00:00', timeZone: 'GMT Standard Time' },
    };
    const { status, json } = await lead('POST', '/me/events', { ...meeting, ...summer });
    expect(status).toBe(201);
    expect(json.start).toEqual({ dateTime: '2026-07-01T09:00:00.0000000', timeZone: 'UTC' });
    expect(json.end.dateTime).toBe('2026-07-01T10:00:00.0000000');
    expect(json).toMatchObject({
      originalStartTimeZone: 'Europe/London',
      isOrganizer: true,
      responseStatus: { response: 'organizer' },
    });
  });

  it('answers in the zone the caller prefers', async () => {
    const lead = await (await aTenant()).as('lead');
    const { json } = await lead('POST', '/me/events', {
      ...meeting,
      start: { dateTime: '2026-07-01T10:00:00', timeZone: 'Europe/London' },
      end: { dateTime: '2026-07-01T11:00:00', timeZone: 'Europe/London' },
    });
    const preferred = await lead('GET', `/me/events/${json.id}`, undefined, {
      prefer: 'outlook.timezone="GMT Standard Time"',
    });
    expect(preferred.json.start).toEqual({ dateTime: '2026-07-01T10:00:00.0000000', timeZone: 'GMT Standard Time' });
    expect(preferred.headers.get('preference-applied')).toBe('outlook.timezone="GMT Standard Time"');
  });

  it('is one event for one transactionId and 409 for other content', async () => {
    const lead = await (await aTenant()).as('lead');
    const first = await lead('POST', '/me/events', meeting);
    const again = await lead('POST', '/me/events', meeting);
    expect(again.status).toBe(201);
    expect(again.json.id).toBe(first.json.id);
    const other = await lead('POST', '/me/events', { ...meeting, subject: 'Other' });
    expect(other.json.error.code).toBe('ErrorDuplicateTransactionId');
    expect((await lead('GET', '/me/events')).json.value).toHaveLength(1);
  });

  it('is found by its extended property', async () => {
    const lead = await (await aTenant()).as('lead');
    const { json } = await lead('POST', '/me/events', meeting);
    await lead('POST', '/me/events', { ...meeting, transactionId: null, singleValueExtendedProperties: [] });
    const found = await lead('GET', `/me/events${byKey}`);
    expect(found.json.value.map(({ id }: { id: string }) => id)).toEqual([json.id]);
  });

  it.each([
    ['a start with an offset', { start: { dateTime: '2026-11-05T10:00:00Z', timeZone: 'UTC' } }],
    ['a zone that is none', { start: { dateTime: '2026-11-05T10:00:00', timeZone: 'Mars/Base' } }],
    ['an end before the start', { end: london('09:00') }],
    ['an all-day event that is not from midnight', { isAllDay: true }],
    ['an unknown property', { subjekt: 'x' }],
  ])('refuses %s', async (_, changes) => {
    const lead = await (await aTenant()).as('lead');
    expect((await lead('POST', '/me/events', { ...meeting, ...changes })).status).toBe(400);
  });

  it('makes a join link that cannot be taken back', async () => {
    const lead = await (await aTenant()).as('lead');
    const { json } = await lead('POST', '/me/events', {
      ...meeting,
      isOnlineMeeting: true,
      onlineMeetingProvider: 'teamsForBusiness',
    });
    expect(json.body.content).toContain(json.onlineMeeting.joinUrl);
    expect((await lead('PATCH', `/me/events/${json.id}`, { isOnlineMeeting: false })).status).toBe(400);
  });
});

describe('the invitees', () => {
  it('get one invitation each and a copy without the extended properties', async () => {
    const tenant = await aTenant();
    await (await tenant.as('lead'))('POST', '/me/events', meeting);
    const guest = await tenant.as('ewo');
    expect((await inbox(guest)).value).toMatchObject([
      {
        '@odata.type': '#microsoft.graph.eventMessageRequest',
        subject: 'PSP meeting',
        meetingMessageType: 'meetingRequest',
      },
    ]);
    const view = await guest('GET', `/me/calendarView${november}`);
    expect(view.json.value).toMatchObject([{ isOrganizer: false, responseStatus: { response: 'notResponded' } }]);
    expect((await guest('GET', `/me/events${byKey}`)).json.value).toEqual([]);
    expect((await inbox(await tenant.as('parent'))).value).toHaveLength(1);
  });

  it('get one update when the time changes, none when only the organiser sees the change', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const { json } = await lead('POST', '/me/events', meeting);
    const guest = await tenant.as('ewo');
    await lead('PATCH', `/me/events/${json.id}`, { categories: ['PSP'], showAs: 'tentative' });
    expect(subjects(await inbox(guest))).toEqual(['PSP meeting']);
    await lead('PATCH', `/me/events/${json.id}`, { start: london('14:00'), end: london('15:00') });
    expect(subjects(await inbox(guest)).sort()).toEqual(['PSP meeting', 'Updated: PSP meeting']);
    const view = await guest('GET', `/me/calendarView${november}`);
    expect(view.json.value).toMatchObject([{ start: { dateTime: '2026-11-05T14:00:00.0000000' } }]);
  });

  it('get a cancellation when they are left out or the meeting is deleted', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const { json } = await lead('POST', '/me/events', meeting);
    await lead('PATCH', `/me/events/${json.id}`, { attendees: [required(ewo)] });
    expect(subjects(await inbox(await tenant.as('parent')))).toContain('Canceled: PSP meeting');
    expect((await lead('DELETE', `/me/events/${json.id}`)).status).toBe(204);
    const guest = await tenant.as('ewo');
    expect(subjects(await inbox(guest))).toContain('Canceled: PSP meeting');
    expect((await guest('GET', `/me/calendarView${november}`)).json.value).toMatchObject([{ isCancelled: true }]);
  });

  it('answer, and the organiser sees it', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const { json } = await lead('POST', '/me/events', meeting);
    const guest = await tenant.as('ewo');
    const [copy] = (await guest('GET', `/me/calendarView${november}`)).json.value;
    expect((await guest('POST', `/me/events/${copy.id}/accept`, { comment: 'Yes' })).status).toBe(202);
    const { attendees } = (await lead('GET', `/me/events/${json.id}`)).json;
    expect(attendees[0]).toMatchObject({ emailAddress: { address: ewo }, status: { response: 'accepted' } });
    expect(subjects(await inbox(lead))).toEqual(['Accepted: PSP meeting']);
  });

  it('cannot cancel', async () => {
    const tenant = await aTenant();
    await (await tenant.as('lead'))('POST', '/me/events', meeting);
    const guest = await tenant.as('ewo');
    const [copy] = (await guest('GET', `/me/calendarView${november}`)).json.value;
    expect((await guest('POST', `/me/events/${copy.id}/cancel`, {})).status).toBe(400);
  });

  it('who do not exist bounce to the organiser', async () => {
    const lead = await (await aTenant()).as('lead');
    await lead('POST', '/me/events', { ...meeting, attendees: [required('nobody@nowhere.example')] });
    expect(subjects(await inbox(lead))).toEqual(['Undeliverable: PSP meeting']);
  });

  it('do not see each other when attendees are hidden', async () => {
    const tenant = await aTenant();
    await (await tenant.as('lead'))('POST', '/me/events', { ...meeting, hideAttendees: true });
    const view = await (await tenant.as('ewo'))('GET', `/me/calendarView${november}`);
    expect(view.json.value[0].attendees).toMatchObject([{ emailAddress: { address: ewo } }]);
  });
});

describe('a room', () => {
  it('accepts when it is free and declines the next meeting at the same time', async () => {
    const lead = await (await aTenant()).as('lead');
    const withRoom = {
      ...meeting,
      transactionId: null,
      attendees: [{ type: 'resource', emailAddress: { address: rooms.haven.address } }],
    };
    const first = await lead('POST', '/me/events', withRoom);
    await lead('GET', '/me/events');
    const second = await lead('POST', '/me/events', withRoom);
    const answer = async (id: string) => (await lead('GET', `/me/events/${id}`)).json.attendees[0].status.response;
    expect(await answer(first.json.id)).toBe('accepted');
    expect(await answer(second.json.id)).toBe('declined');
  });
});

describe('the calendar view', () => {
  it('needs a window and shows only what touches it, earliest first', async () => {
    const lead = await (await aTenant()).as('lead');
    for (const time of ['13:00', '09:00']) {
      await lead('POST', '/me/events', { subject: time, start: london(time), end: london('14:00') });
    }
    expect((await lead('GET', '/me/calendarView')).status).toBe(400);
    expect(subjects((await lead('GET', `/me/calendarView${november}`)).json)).toEqual(['09:00', '13:00']);
    const october = query({ startDateTime: '2026-10-01T00:00:00Z', endDateTime: '2026-11-01T00:00:00Z' });
    expect((await lead('GET', `/me/calendarView${october}`)).json.value).toEqual([]);
  });

  it('of a shared mailbox is open to its people only, with the shared scope', async () => {
    const tenant = await aTenant();
    const path = `/users/${sharedMailboxes.psp.address}/calendarView${november}`;
    expect((await (await tenant.as('pspOfficer'))('GET', path)).status).toBe(200);
    expect((await (await tenant.as('ewo'))('GET', path)).status).toBe(403);
    expect((await (await tenant.as('deso', 'Calendars.ReadWrite'))('GET', path)).status).toBe(403);
  });
});
