import { describe, expect, test } from 'vitest';
import { createGraphCalendarBook } from '../../../src/adapters/graph/graph-calendar-book';
import { day } from '../../../src/domain/date/iso-date';
import type { CalendarBook, EventDraft } from '../../../src/workflows/ports';
import { email } from '../../support/builders';
import { expectOk } from '../../support/expect-ok';
import { json, scriptedGraph } from './scripted-graph';
import { openTenantGraph, type PersonKey, seedIds, type TenantGraph } from './tenant-graph';

const KEY = 'PSP-0142|review|1';
const WINDOW = { from: day('2026-11-09'), to: day('2026-11-13') };
const ADD_IN_PROPERTY = `String {00020329-0000-0000-C000-000000000046} Name cecp-${seedIds.appId}`;

const draft = (more: Partial<EventDraft> = {}): EventDraft => ({
  meetingKey: KEY,
  transactionId: '2d0f3f4c-5f1e-5b52-9d35-0d9f3f1b7a10',
  subject: 'PSP review – PSP-0142',
  bodyHtml: '<p>Agenda</p>',
  startsAt: '2026-11-10T10:00:00',
  endsAt: '2026-11-10T10:45:00',
  attendees: [
    { name: 'Siân Morgan', email: email('sian.morgan@brynglas.example'), type: 'required' },
    { name: 'Carys Jones', email: email('carys.jones@home.example'), type: 'optional' },
    { name: 'The Haven', email: email('room.haven@brynglas.example'), type: 'resource' },
  ],
  room: { name: 'The Haven', email: email('room.haven@brynglas.example') },
  hideAttendees: true,
  ...more,
});

const bookOf = (tenant: TenantGraph, person: PersonKey): CalendarBook =>
  createGraphCalendarBook({ client: tenant.clientOf(person), addInId: seedIds.appId });

interface Event {
  id: string;
  sensitivity: string;
  hideAttendees: boolean;
  attendees: { emailAddress: { address: string } }[];
  start: { dateTime: string; timeZone: string };
}
const eventsOf = async (tenant: TenantGraph, person: PersonKey): Promise<Event[]> =>
  ((await tenant.graph(person, 'GET', '/me/events?$top=50')) as { value: Event[] }).value;

describe('on the local tenant', () => {
  test('an event is made as asked: private, with people, room and London time', async () => {
    const tenant = await openTenantGraph();
    const book = bookOf(tenant, 'lead');
    const made = expectOk(await book.create(book.bodyOf(draft())));
    expect({ startsAt: made.startsAt, endsAt: made.endsAt, subject: made.subject }).toEqual({
      startsAt: '2026-11-10T10:00:00',
      endsAt: '2026-11-10T10:45:00',
      subject: 'PSP review – PSP-0142',
    });
    expect(made.attendees.map(({ email: address, type }) => `${type} ${address}`)).toEqual([
      'required sian.morgan@brynglas.example',
      'optional carys.jones@home.example',
      'resource room.haven@brynglas.example',
    ]);
    const [event] = await eventsOf(tenant, 'lead');
    expect(event).toMatchObject({ id: made.eventId, sensitivity: 'private', hideAttendees: true });
  });

  test('in summer time ten o’clock in the school is nine o’clock UTC, and comes back as ten', async () => {
    const tenant = await openTenantGraph();
    const book = bookOf(tenant, 'lead');
    const summer = draft({ startsAt: '2027-06-08T10:00:00', endsAt: '2027-06-08T11:00:00' });
    expect(expectOk(await book.create(book.bodyOf(summer))).startsAt).toBe('2027-06-08T10:00:00');
    const [event] = await eventsOf(tenant, 'lead');
    expect(event?.start).toMatchObject({ dateTime: expect.stringMatching(/^2027-06-08T09:00:00/), timeZone: 'UTC' });
  });

  test('the same bytes again are the same event', async () => {
    const tenant = await openTenantGraph();
    const book = bookOf(tenant, 'lead');
    const body = book.bodyOf(draft());
    await tenant.fault({ kind: 'applyThenFail', method: 'POST', pathPattern: '*/events', times: 1 });
    expect(await book.create(body)).toEqual({ ok: false, failure: { kind: 'unknown' } });
    const repeated = expectOk(await book.create(body));
    expect((await eventsOf(tenant, 'lead')).map(({ id }) => id)).toEqual([repeated.eventId]);
  });

  test('another content under the same transaction id is alreadyExists', async () => {
    const tenant = await openTenantGraph();
    const book = bookOf(tenant, 'lead');
    expectOk(await book.create(book.bodyOf(draft())));
    expect(await book.create(book.bodyOf(draft({ subject: 'PSP review – PSP-0143' })))).toEqual({
      ok: false,
      failure: { kind: 'alreadyExists' },
    });
  });

  test('a throttled create leaves once', async () => {
    const tenant = await openTenantGraph();
    await tenant.fault({ kind: 'throttle', method: 'POST', pathPattern: '*/events' });
    const book = bookOf(tenant, 'lead');
    expect(await book.create(book.bodyOf(draft()))).toMatchObject({ failure: { kind: 'throttled' } });
    expect(tenant.calls).toEqual(['POST /v1.0/me/events']);
  });

  test('an event that create made is found by its key, and by nobody else’s', async () => {
    const tenant = await openTenantGraph();
    const book = bookOf(tenant, 'lead');
    const made = expectOk(await book.create(book.bodyOf(draft())));
    expect(expectOk(await book.findByMeetingKey(KEY, WINDOW))?.eventId).toBe(made.eventId);
    expect(expectOk(await book.findByMeetingKey('PSP-0142|review|2', WINDOW))).toBeUndefined();
    expect(expectOk(await bookOf(tenant, 'alnCo').findByMeetingKey(KEY, WINDOW))).toBeUndefined();
  });

  test('an appointment that a person sent from the pane is found among others, page after page', async () => {
    const tenant = await openTenantGraph();
    const send = (subject: string, kept?: object) =>
      tenant.graph('lead', 'POST', '/me/events', {
        subject,
        start: { dateTime: '2026-11-11T13:00:00', timeZone: 'GMT Standard Time' },
        end: { dateTime: '2026-11-11T14:00:00', timeZone: 'GMT Standard Time' },
        attendees: [],
        ...(kept === undefined
          ? {}
          : { singleValueExtendedProperties: [{ id: ADD_IN_PROPERTY, value: JSON.stringify(kept) }] }),
      });
    await send('Staff meeting');
    await send('Another add-in', { PspMeetingKey: 7 });
    await send('PSP meeting – PSP-0143', { PspMeetingKey: 'PSP-0143|planning|1' });
    await send('PSP meeting – PSP-0142', { PspMeetingKey: 'PSP-0142|planning|1' });
    const found = expectOk(await bookOf(tenant, 'lead').findByMeetingKey('PSP-0142|planning|1', WINDOW));
    expect(found).toMatchObject({ subject: 'PSP meeting – PSP-0142', startsAt: '2026-11-11T13:00:00' });
  });
});

describe('what the service may do and the tenant does not', () => {
  const event = (more: object) => ({
    id: 'event-1',
    subject: 'PSP review – PSP-0142',
    start: { dateTime: '2027-06-08T09:00:00.0000000', timeZone: 'UTC' },
    end: { dateTime: '2027-06-08T10:00:00.0000000', timeZone: 'UTC' },
    attendees: [],
    ...more,
  });
  const bookOn = (body: unknown) => {
    const { client, sent } = scriptedGraph(() => json(body));
    return { book: createGraphCalendarBook({ client, addInId: seedIds.appId }), sent };
  };

  test('times that come back in UTC although London was preferred are turned into London time', async () => {
    const { book } = bookOn({ value: [event({})] });
    expect(expectOk(await book.findByMeetingKey(KEY, WINDOW))).toMatchObject({
      startsAt: '2027-06-08T10:00:00',
      endsAt: '2027-06-08T11:00:00',
    });
  });

  test('a cancelled event is not the meeting', async () => {
    const { book } = bookOn({ value: [event({ isCancelled: true })] });
    expect(expectOk(await book.findByMeetingKey(KEY, WINDOW))).toBeUndefined();
  });

  test('every page is asked for immutable ids and London time', async () => {
    const { book, sent } = bookOn({ value: [] });
    await book.findByMeetingKey(KEY, WINDOW);
    expect(sent.map(({ headers }) => headers.Prefer)).toEqual([
      'IdType="ImmutableId", outlook.timezone="GMT Standard Time"',
      'IdType="ImmutableId", outlook.timezone="GMT Standard Time"',
    ]);
  });
});
