import { sequence } from '../admin/faults';
import type { CalendarEvent, Mailbox } from '../store/records';
import { isWorkingTime, type Period, statusDuring } from './free-busy';

/** Somebody whose time is looked at; without a mailbox nothing is known about it. */
export interface Participant {
  address: string;
  mailbox: Mailbox | undefined;
  events: readonly CalendarEvent[];
}

/** What is looked for. */
export interface MeetingSearch {
  organiser: Participant;
  attendees: readonly Participant[];
  /** Rooms the meeting could be in, and whether it needs one. */
  rooms: readonly Participant[];
  needsRoom: boolean;
  isOrganiserOptional: boolean;
  within: readonly Period[];
  durationMs: number;
  /** Only times in everybody's working hours. */
  onlyWorkingHours: boolean;
  minimumPercentage: number;
  most: number;
  /** What the choice among equally good times is drawn from. */
  seed: number;
}

export interface Suggestion {
  period: Period;
  /** Mean over the attendees of 100 for free, 49 for unknown, 0 for anything else. */
  confidence: number;
  organiserStatus: string;
  statuses: { address: string; status: string }[];
  rooms: readonly Participant[];
}

/** Times start on the half hour. */
const STEP_MS = 30 * 60_000;
const MOST_ROOMS = 5;
/** What a status says about somebody's coming, in per cent. */
const CHANCES: Readonly<Record<string, number>> = { free: 100, workingElsewhere: 100, unknown: 49 };

/** The best times, or why there are none, in the service's words. */
export function meetingTimes(search: MeetingSearch): { suggestions: Suggestion[]; emptyReason: string } {
  const times = search.within.flatMap((period) => startsIn(period, search.durationMs));
  const working = search.onlyWorkingHours ? times.filter(isWorkingTime) : times;
  const all = working.map((period) => suggestionFor(search, period));
  const forOrganiser = all.filter((one) => search.isOrganiserOptional || one.organiserStatus === 'free');
  const forRooms = forOrganiser.filter((one) => !search.needsRoom || one.rooms.length > 0);
  const good = forRooms.filter((one) => one.confidence >= search.minimumPercentage);
  if (good.length > 0) return { suggestions: best(good, search), emptyReason: '' };
  const unknown = search.attendees.some(({ mailbox }) => mailbox === undefined);
  if (all.length === 0) return { suggestions: [], emptyReason: 'unknown' };
  if (forOrganiser.length === 0) return { suggestions: [], emptyReason: 'organizerUnavailable' };
  if (forRooms.length === 0) return { suggestions: [], emptyReason: 'locationsUnavailable' };
  return { suggestions: [], emptyReason: unknown ? 'attendeesUnavailableOrUnknown' : 'attendeesUnavailable' };
}

function startsIn({ start, end }: Period, durationMs: number): Period[] {
  const first = Math.ceil(Date.parse(start) / STEP_MS) * STEP_MS;
  const count = Math.floor((Date.parse(end) - durationMs - first) / STEP_MS) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => ({
    start: new Date(first + index * STEP_MS).toISOString(),
    end: new Date(first + index * STEP_MS + durationMs).toISOString(),
  }));
}

function suggestionFor(search: MeetingSearch, period: Period): Suggestion {
  const statuses = search.attendees.map((one) => ({ address: one.address, status: statusOf(one, period) }));
  const chances = statuses.map(({ status }) => CHANCES[status] ?? 0);
  const sum = chances.reduce((total, chance) => total + chance, 0);
  return {
    period,
    confidence: chances.length === 0 ? 100 : sum / chances.length,
    organiserStatus: statusOf(search.organiser, period),
    statuses,
    rooms: search.rooms.filter((room) => statusOf(room, period) === 'free').slice(0, MOST_ROOMS),
  };
}

function statusOf({ mailbox, events }: Participant, period: Period): string {
  return mailbox === undefined ? 'unknown' : statusDuring(events, period);
}

/** The likeliest, by time; of equally likely ones more than are wanted, a draw decides which. */
function best(suggestions: readonly Suggestion[], { most, seed }: MeetingSearch): Suggestion[] {
  const draw = sequence(seed);
  return suggestions
    .map((suggestion) => ({ suggestion, lot: draw() }))
    .sort((a, b) => b.suggestion.confidence - a.suggestion.confidence || a.lot - b.lot)
    .slice(0, most)
    .map(({ suggestion }) => suggestion)
    .sort((a, b) => b.confidence - a.confidence || (a.period.start < b.period.start ? -1 : 1));
}
