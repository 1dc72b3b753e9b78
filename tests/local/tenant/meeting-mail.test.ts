import ical from 'node-ical';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { type Api, aTenant, query, seedIds } from './a-tenant';

const { people } = seedIds;
const london = (dateTime: string) => ({ dateTime, timeZone: 'Europe/London' });
const required = (address: string) => ({ type: 'required', emailAddress: { address } });
const meeting = {
  subject: 'PSP meeting, first; with commas',
  body: { contentType: 'html', content: '<p>Agenda</p>' },
  location: { displayName: 'The Haven' },
  sensitivity: 'private',
  start: london('2027-07-01T10:00:00'),
  end: london('2027-07-01T11:00:00'),
  attendees: [required(people.alnCo.address), { ...required(people.parent.address), type: 'optional' }],
};
const summer = query({ startDateTime: '2027-03-01T00:00:00Z', endDateTime: '2027-12-01T00:00:00Z' });

/** The iCalendar part of the message with this subject, by the parser's reading, with the text it was read from. */
async function received(api: Api, subject = meeting.subject) {
  const { json } = await api('GET', '/me/mailFolders/inbox/messages');
  const message = json.value.find((one: { subject: string }) => one.subject === subject);
  const { bytes } = await api('GET', `/me/messages/${message.id}/$value`);
  const mail = await PostalMime.parse(bytes);
  const part = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  const text = new TextDecoder().decode(part?.content as ArrayBuffer); // postal-mime gives bytes for what is attached
  const parsed = ical.sync.parseICS(text);
  const event = Object.values(parsed).find((one) => one?.type === 'VEVENT');
  if (event?.type !== 'VEVENT') throw new Error(`No event in: ${text}`);
  return { event, text, method: part?.method, unfolded: text.replace(/\r?\n[ \t]/g, '') };
}

describe('an invitation as MIME', () => {
  it('carries an iCalendar request that a parser reads', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const { json } = await lead('POST', '/me/events', meeting);
    const { event, method, unfolded } = await received(await tenant.as('alnCo'));
    expect(method).toBe('REQUEST');
    expect(unfolded).toContain('METHOD:REQUEST');
    expect(event).toMatchObject({
      uid: json.iCalUId,
      summary: 'PSP meeting, first; with commas',
      location: 'The Haven',
      sequence: 0,
      status: 'CONFIRMED',
      class: 'PRIVATE',
    });
    expect(event.start.toISOString()).toBe('2027-07-01T09:00:00.000Z');
    expect(event.end?.toISOString()).toBe('2027-07-01T10:00:00.000Z');
    expect(event.organizer).toMatchObject({
      val: `mailto:${people.lead.address}`,
      params: { CN: people.lead.name },
    });
    expect(event.attendee).toMatchObject([
      {
        val: `mailto:${people.alnCo.address}`,
        params: { ROLE: 'REQ-PARTICIPANT', PARTSTAT: 'NEEDS-ACTION', RSVP: true },
      },
      { val: `mailto:${people.parent.address}`, params: { ROLE: 'OPT-PARTICIPANT' } },
    ]);
  });

  it('names only its receiver when attendees are hidden', async () => {
    const tenant = await aTenant();
    await (await tenant.as('lead'))('POST', '/me/events', { ...meeting, hideAttendees: true });
    const { unfolded } = await received(await tenant.as('alnCo'));
    expect(unfolded).toContain(people.alnCo.address);
    expect(unfolded).not.toContain(people.parent.address);
  });

  it('has a higher SEQUENCE after a change that attendees see, not after others', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const { json } = await lead('POST', '/me/events', meeting);
    await lead('PATCH', `/me/events/${json.id}`, { categories: ['PSP'] });
    await lead('PATCH', `/me/events/${json.id}`, { subject: 'PSP meeting, moved' });
    const { event } = await received(await tenant.as('alnCo'), 'Updated: PSP meeting, moved');
    expect(event).toMatchObject({ uid: json.iCalUId, sequence: 1, summary: 'PSP meeting, moved' });
  });

  it('of an all-day event names days', async () => {
    const tenant = await aTenant();
    await (await tenant.as('lead'))('POST', '/me/events', {
      ...meeting,
      isAllDay: true,
      start: london('2027-07-01T00:00:00'),
      end: london('2027-07-02T00:00:00'),
    });
    const { unfolded } = await received(await tenant.as('alnCo'));
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20270701');
    expect(unfolded).toContain('DTEND;VALUE=DATE:20270702');
  });

  it('of a series has its rule in its own time zone, so that summer time does not move it', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    await lead('POST', '/me/events', {
      ...meeting,
      start: london('2027-10-28T10:00:00'),
      end: london('2027-10-28T11:00:00'),
      recurrence: {
        pattern: { type: 'weekly', interval: 1, daysOfWeek: ['thursday'], firstDayOfWeek: 'monday' },
        range: { type: 'endDate', startDate: '2027-10-28', endDate: '2027-11-11' },
      },
    });
    const { event, unfolded } = await received(await tenant.as('alnCo'));
    expect(unfolded).toContain('DTSTART;TZID=Europe/London:20271028T100000');
    expect(unfolded).toContain('UNTIL=20271111T235959Z');
    expect(unfolded).toMatch(
      /BEGIN:STANDARD\r?\nDTSTART:20271031T020000\r?\nTZOFFSETFROM:\+0100\r?\nTZOFFSETTO:\+0000/,
    );
    const between = event.rrule?.between(new Date('2027-10-01T00:00:00Z'), new Date('2027-12-01T00:00:00Z')) ?? [];
    expect(between.map((date) => date.toISOString())).toEqual([
      '2027-10-28T09:00:00.000Z',
      '2027-11-04T10:00:00.000Z',
      '2027-11-11T10:00:00.000Z',
    ]);
  });
});

describe('other mail about a meeting', () => {
  it('cancels with METHOD CANCEL and the same UID', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const { json } = await lead('POST', '/me/events', meeting);
    await lead('POST', `/me/events/${json.id}/cancel`, { comment: 'Snow' });
    const { event, method, unfolded } = await received(await tenant.as('alnCo'), `Canceled: ${meeting.subject}`);
    expect(method).toBe('CANCEL');
    expect(event).toMatchObject({ uid: json.iCalUId, status: 'CANCELLED' });
    expect(unfolded).toContain('COMMENT:Snow');
  });

  it('answers with METHOD REPLY and the one who answers', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const { json } = await lead('POST', '/me/events', meeting);
    const alnCo = await tenant.as('alnCo');
    const [copy] = (await alnCo('GET', `/me/calendarView${summer}`)).json.value;
    await alnCo('POST', `/me/events/${copy.id}/tentativelyAccept`, { comment: 'Perhaps' });
    const { event, method } = await received(lead, `Tentative: ${meeting.subject}`);
    expect(method).toBe('REPLY');
    expect(event).toMatchObject({
      uid: json.iCalUId,
      attendee: { val: `mailto:${people.alnCo.address}`, params: { PARTSTAT: 'TENTATIVE' } },
    });
  });

  it('names the occurrence that it is about', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const master = await lead('POST', '/me/events', {
      ...meeting,
      recurrence: {
        pattern: { type: 'daily', interval: 1 },
        range: { type: 'numbered', startDate: '2027-07-01', numberOfOccurrences: 3 },
      },
    });
    const [, second] = (await lead('GET', `/me/calendarView${summer}`)).json.value;
    await lead('POST', `/me/events/${second.id}/cancel`, {});
    const { event, unfolded } = await received(await tenant.as('alnCo'), `Canceled: ${meeting.subject}`);
    expect(event.uid).toBe(master.json.iCalUId);
    expect(unfolded).toContain('RECURRENCE-ID:20270702T090000Z');
  });

  it('proposes another time, which the organiser sees with the attendee', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const { json } = await lead('POST', '/me/events', meeting);
    const alnCo = await tenant.as('alnCo');
    const [copy] = (await alnCo('GET', `/me/calendarView${summer}`)).json.value;
    const proposedNewTime = { start: london('2027-07-01T14:00:00'), end: london('2027-07-01T15:00:00') };
    expect((await alnCo('POST', `/me/events/${copy.id}/decline`, { proposedNewTime })).status).toBe(202);
    const [attendee] = (await lead('GET', `/me/events/${json.id}`)).json.attendees;
    const proposed = { start: { dateTime: '2027-07-01T13:00:00.0000000', timeZone: 'UTC' } };
    expect(attendee).toMatchObject({ status: { response: 'declined' }, proposedNewTime: proposed });
    const [mail] = (await lead('GET', '/me/mailFolders/inbox/messages')).json.value;
    expect(mail).toMatchObject({ meetingMessageType: 'meetingDeclined', proposedNewTime: proposed });
  });

  it('proposes no time when the organiser does not want that', async () => {
    const tenant = await aTenant();
    await (await tenant.as('lead'))('POST', '/me/events', { ...meeting, allowNewTimeProposals: false });
    const alnCo = await tenant.as('alnCo');
    const [copy] = (await alnCo('GET', `/me/calendarView${summer}`)).json.value;
    const proposedNewTime = { start: london('2027-07-01T14:00:00'), end: london('2027-07-01T15:00:00') };
    expect((await alnCo('POST', `/me/events/${copy.id}/decline`, { proposedNewTime })).status).toBe(400);
  });
});
