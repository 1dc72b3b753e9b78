import { describe, expect, it } from 'vitest';
import { type Api, aTenant, seedIds } from '../a-tenant';

const { people, rooms } = seedIds;
const utc = (dateTime: string) => ({ dateTime, timeZone: 'UTC' });
const attendee = (address: string) => ({ type: 'required', emailAddress: { address } });
const between = (from: string, to: string, activityDomain = 'work') => ({
  activityDomain,
  timeSlots: [{ start: utc(`2026-11-05T${from}:00`), end: utc(`2026-11-05T${to}:00`) }],
});
const ask = (api: Api, request: object) => api('POST', '/me/findMeetingTimes', request);
const busy = (api: Api, from: string, to: string, more: object = {}) =>
  api('POST', '/me/events', { start: utc(`2026-11-05T${from}:00`), end: utc(`2026-11-05T${to}:00`), ...more });
// biome-ignore lint/suspicious/noExplicitAny: tests look into an answer and assert each value
const starts = (json: any): string[] =>
  json.meetingTimeSuggestions.map((one: { meetingTimeSlot: { start: { dateTime: string } } }) =>
    one.meetingTimeSlot.start.dateTime.slice(11, 16),
  );

describe('8. findMeetingTimes', () => {
  it('with Calendars.ReadWrite only is refused', async () => {
    const tenant = await aTenant();
    const narrow = await tenant.as('lead', 'Calendars.ReadWrite');
    expect((await ask(narrow, {})).status).toBe(403);
    const enough = await (await aTenant()).as('lead', 'Calendars.Read.Shared');
    expect((await ask(enough, {})).status).toBe(200);
  });

  it('knows nothing of people outside, which counts 49 %, and takes the mean', async () => {
    const lead = await (await aTenant()).as('lead');
    const { json } = await ask(lead, {
      attendees: [attendee(people.parent.address), attendee(people.alnCo.address)],
      timeConstraint: between('10:00', '11:00'),
    });
    expect(json.emptySuggestionsReason).toBe('');
    expect(json.meetingTimeSuggestions[0]).toMatchObject({ confidence: 74.5, organizerAvailability: 'free', order: 1 });
    expect(json.meetingTimeSuggestions[0].attendeeAvailability).toMatchObject([
      { availability: 'unknown', attendee: { emailAddress: { address: people.parent.address } } },
      { availability: 'free', attendee: { emailAddress: { address: people.alnCo.address } } },
    ]);
  });

  it('suggests nothing to outsiders alone, unless less is enough', async () => {
    const lead = await (await aTenant()).as('lead');
    const request = { attendees: [attendee(people.parent.address)], timeConstraint: between('10:00', '12:00') };
    const none = await ask(lead, request);
    expect(none.status).toBe(200);
    expect(none.json).toMatchObject({
      emptySuggestionsReason: 'attendeesUnavailableOrUnknown',
      meetingTimeSuggestions: [],
    });
    const some = await ask(lead, { ...request, minimumAttendeePercentage: 49 });
    expect(some.json.meetingTimeSuggestions[0].confidence).toBe(49);
  });

  it('never promises all attendees when one is from outside', async () => {
    const lead = await (await aTenant()).as('lead');
    const { json } = await ask(lead, {
      attendees: [attendee(people.parent.address), attendee(people.alnCo.address)],
      timeConstraint: between('10:00', '11:00'),
      minimumAttendeePercentage: 100,
    });
    expect(json.meetingTimeSuggestions).toEqual([]);
  });

  it('says why there is no time: the organiser, the attendees, the rooms, or no time to look at', async () => {
    const tenant = await aTenant();
    const [lead, alnCo] = [await tenant.as('lead'), await tenant.as('alnCo')];
    const reason = async (request: object) => (await ask(lead, request)).json.emptySuggestionsReason;
    await busy(lead, '09:00', '10:00');
    await busy(alnCo, '10:00', '11:00');
    const attendees = [attendee(people.alnCo.address)];
    expect(await reason({ attendees, timeConstraint: between('09:00', '10:00') })).toBe('organizerUnavailable');
    expect(await reason({ attendees, timeConstraint: between('10:00', '11:00') })).toBe('attendeesUnavailable');
    expect(await reason({ timeConstraint: between('11:00', '11:15') })).toBe('unknown');
    await busy(alnCo, '11:00', '12:00', { attendees: [{ ...attendee(rooms.haven.address), type: 'resource' }] });
    const locationConstraint = {
      isRequired: true,
      locations: [{ displayName: 'The Haven', locationEmailAddress: rooms.haven.address }],
    };
    expect(await reason({ locationConstraint, timeConstraint: between('11:00', '12:00') })).toBe(
      'locationsUnavailable',
    );
  });

  it('looks past a busy organiser who is optional', async () => {
    const lead = await (await aTenant()).as('lead');
    await busy(lead, '09:00', '10:00');
    const { json } = await ask(lead, {
      isOrganizerOptional: true,
      timeConstraint: between('09:00', '10:00'),
      meetingDuration: 'PT1H',
    });
    expect(json.meetingTimeSuggestions).toMatchObject([{ organizerAvailability: 'busy' }]);
  });

  it('stays within working hours unless told otherwise', async () => {
    const lead = await (await aTenant()).as('lead');
    const evening = await ask(lead, { timeConstraint: between('16:30', '19:00') });
    expect(starts(evening.json)).toEqual(['16:30']);
    const anyTime = await ask(lead, { timeConstraint: between('18:00', '19:00', 'unrestricted') });
    expect(starts(anyTime.json)).toEqual(['18:00', '18:30']);
  });

  it('suggests at most five times, or as many as are asked for, the likeliest first and then by time', async () => {
    const tenant = await aTenant();
    const alnCo = await tenant.as('alnCo');
    await busy(alnCo, '10:00', '12:00');
    const lead = await tenant.as('lead');
    const request = {
      attendees: [attendee(people.alnCo.address), attendee(people.keyAdult.address)],
      timeConstraint: between('09:00', '13:00'),
    };
    expect(starts((await ask(lead, request)).json)).toHaveLength(5);
    const all = await ask(lead, { ...request, maxCandidates: 20 });
    expect(starts(all.json)).toEqual(['09:00', '09:30', '12:00', '12:30', '10:00', '10:30', '11:00', '11:30']);
  });

  it('answers differently to the same question, and the same to the same seed', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    const withSeed = async (meetingTimesSeed: number) => {
      await tenant.admin('PUT', '/admin/switches', { meetingTimesSeed });
      return starts((await ask(lead, { timeConstraint: between('09:00', '16:00') })).json);
    };
    expect(await withSeed(1)).toEqual(await withSeed(1));
    expect(await withSeed(2)).not.toEqual(await withSeed(1));
  });

  it('suggests rooms that are free', async () => {
    const tenant = await aTenant();
    const lead = await tenant.as('lead');
    await busy(await tenant.as('alnCo'), '10:00', '11:00', {
      attendees: [{ ...attendee(rooms.haven.address), type: 'resource' }],
    });
    const { json } = await ask(lead, {
      locationConstraint: { suggestLocation: true },
      timeConstraint: between('10:00', '10:30'),
    });
    expect(json.meetingTimeSuggestions[0].locations).toMatchObject([{ displayName: 'Library meeting room' }]);
  });

  it.each([
    ['a duration that is none', { meetingDuration: 'PT0M' }],
    ['a slot that ends before it starts', { timeConstraint: between('12:00', '09:00') }],
    ['more than all of the attendees', { minimumAttendeePercentage: 101 }],
  ])('refuses %s', async (_, request) => {
    const lead = await (await aTenant()).as('lead');
    expect((await ask(lead, request)).status).toBe(400);
  });
});
