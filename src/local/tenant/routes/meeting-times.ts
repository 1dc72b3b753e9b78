import { randomInt } from 'node:crypto';
import ICAL from 'ical.js';
import { z } from 'zod';
import { busyEvents, type Period, visibleMailbox } from '../exchange/free-busy';
import { mailboxRoutes } from '../exchange/mailbox-access';
import { meetingTimes, type Participant, type Suggestion } from '../exchange/meeting-times';
import { RecipientSchema, TimeSlotSchema } from '../exchange/schemas';
import { preferredZone, utcOf, wallTimeIn, wallTimeOf } from '../exchange/time-zone';
import { bodyOf } from '../http/body';
import { type Answer, type Call, type GraphRoute, ok } from '../http/call';
import { badRequest } from '../http/graph-error';
import type { Mailbox } from '../store/records';
import { WHOLE } from '../store/store';

const SCOPES = ['Calendars.Read.Shared', 'Calendars.ReadWrite.Shared'];
/** How far ahead is looked when no time is given. */
const DEFAULT_AHEAD_MS = 7 * 24 * 60 * 60 * 1000;
const MOST_SUGGESTIONS = 5;
const REASON = 'Suggested because it is one of the nearest times when all attendees are available.';

export const meetingTimeRoutes: GraphRoute[] = mailboxRoutes('POST', '/findMeetingTimes', SCOPES, findMeetingTimes);

const PlaceSchema = z.looseObject({
  displayName: z.string().nullish(),
  locationEmailAddress: z.string().nullish(),
  resolveAvailability: z.boolean().nullish(),
});
const RequestSchema = z
  .strictObject({
    attendees: z.array(RecipientSchema).default([]),
    locationConstraint: z
      .looseObject({
        isRequired: z.boolean().nullish(),
        suggestLocation: z.boolean().nullish(),
        locations: z.array(PlaceSchema).nullish(),
      })
      .nullish(),
    timeConstraint: z
      .looseObject({
        activityDomain: z.enum(['unknown', 'work', 'personal', 'unrestricted']).nullish(),
        timeSlots: z.array(TimeSlotSchema).nullish(),
      })
      .nullish(),
    meetingDuration: z.string().nullish(),
    maxCandidates: z.int().min(1).nullish(),
    isOrganizerOptional: z.boolean().nullish(),
    returnSuggestionReasons: z.boolean().nullish(),
    minimumAttendeePercentage: z.number().min(0).max(100).nullish(),
  })
  .default({ attendees: [] });
type MeetingTimesRequest = z.infer<typeof RequestSchema>;

/** Suggests times. Of people outside the organisation nothing is known, which counts 49 %. */
function findMeetingTimes(call: Call, mailbox: Mailbox): Answer {
  const request = bodyOf(call, RequestSchema, 'ErrorInvalidParameter');
  const within = periodsOf(call, request);
  const participant = (address: string): Participant => {
    const known = visibleMailbox(call.tenant, call.principal.organisationId, address);
    const events = known === undefined ? [] : within.flatMap((period) => busyEvents(call.tenant, known, period));
    return { address, mailbox: known, events };
  };
  const domain = request.timeConstraint?.activityDomain ?? 'work';
  const { suggestions, emptyReason } = meetingTimes({
    organiser: participant(mailbox.address),
    attendees: request.attendees.map(({ emailAddress }) => participant(emailAddress.address)),
    rooms: roomsFor(call, request).map(participant),
    needsRoom: request.locationConstraint?.isRequired === true,
    isOrganiserOptional: request.isOrganizerOptional === true,
    within,
    durationMs: durationOf(request.meetingDuration ?? 'PT30M'),
    onlyWorkingHours: domain === 'work' || domain === 'unknown',
    minimumPercentage: request.minimumAttendeePercentage ?? 50,
    most: request.maxCandidates ?? MOST_SUGGESTIONS,
    seed: call.tenant.switches.get('meetingTimesSeed') ?? randomInt(2 ** 31),
  });
  const show = (one: Suggestion, index: number): object => showSuggestion(call, request, one, index + 1);
  return ok({ emptySuggestionsReason: emptyReason, meetingTimeSuggestions: suggestions.map(show) });
}

function periodsOf(call: Call, request: MeetingTimesRequest): Period[] {
  const now = call.tenant.clock.now();
  const slots = request.timeConstraint?.timeSlots ?? [];
  if (slots.length === 0) return [{ start: iso(now), end: iso(now + DEFAULT_AHEAD_MS) }];
  return slots.map((slot) => {
    const period = { start: utcOf(wallTimeOf(slot.start)), end: utcOf(wallTimeOf(slot.end)) };
    if (period.end <= period.start) throw badRequest('ErrorInvalidParameter', 'A time slot ends before it starts.');
    return period;
  });
}

/** The rooms that were named, else (when a suggestion is wanted) all of the organisation. */
function roomsFor(call: Call, { locationConstraint }: MeetingTimesRequest): string[] {
  const named = (locationConstraint?.locations ?? []).flatMap(({ locationEmailAddress }) => locationEmailAddress ?? []);
  if (named.length > 0 || locationConstraint?.suggestLocation !== true) return named;
  return call.tenant.store
    .all('mailboxes', WHOLE)
    .filter(({ kind, organisationId }) => kind === 'room' && organisationId === call.principal.organisationId)
    .map(({ address }) => address);
}

function durationOf(text: string): number {
  const seconds = ICAL.Duration.isValueString(text) ? ICAL.Duration.fromString(text).toSeconds() : 0;
  if (seconds <= 0) throw badRequest('ErrorInvalidParameter', `'${text}' is not a duration.`);
  return seconds * 1000;
}

function showSuggestion(call: Call, request: MeetingTimesRequest, suggestion: Suggestion, order: number): object {
  const zone = preferredZone(call.headers);
  const { period, confidence, organiserStatus, statuses, rooms } = suggestion;
  return {
    confidence,
    order,
    organizerAvailability: organiserStatus,
    suggestionReason: request.returnSuggestionReasons ? REASON : '',
    meetingTimeSlot: { start: wallTimeIn(period.start, zone), end: wallTimeIn(period.end, zone) },
    attendeeAvailability: statuses.map(({ address, status }) => ({
      availability: status,
      attendee: { type: 'required', emailAddress: { address } },
    })),
    locations: rooms.map(({ address, mailbox }) => ({
      displayName: mailbox?.name ?? address,
      locationEmailAddress: address,
    })),
  };
}

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();
