import { z } from 'zod/mini';
import { fail, ok, type Result } from '../../domain/result/result';
import type { CalendarBook, CalendarEvent } from '../../workflows/ports';
import { calendarEvent, EVENT_SELECT, type Event, EventSchema, eventBody, LONDON_IN_EXCHANGE } from './calendar-event';
import { addInProperty, carrying, expanding, MEETING_KEY_PROPERTY } from './extended-property';
import { withoutAnswer } from './failure-from';
import type { GraphClient } from './graph-request';
import { addressOf } from './odata-text';
import { askFor, readPages } from './read-answers';

/** Ids that survive a move between folders, and London times. Sent with every page: the service forgets it. */
const PREFER = { Prefer: `IdType="ImmutableId", outlook.timezone="${LONDON_IN_EXCHANGE}"` };
const PAGE_SIZE = 100;

/** The signed-in person's calendar. `addInId` is the add-in whose custom properties an Outlook pane writes. */
export function createGraphCalendarBook({
  client,
  addInId,
}: {
  readonly client: GraphClient;
  readonly addInId: string;
}): CalendarBook {
  async function events(path: string): Promise<Result<readonly Event[]>> {
    const entries = await readPages(client, { path, feature: 'calendar', headers: PREFER });
    if (!entries.ok) return entries;
    const parsed = z.array(EventSchema).safeParse(entries.value);
    if (!parsed.success) return fail(withoutAnswer({ method: 'GET' }));
    return ok(parsed.data.filter((event) => event.isCancelled !== true));
  }

  /** Events that `create` made. */
  const made = (meetingKey: string) =>
    events(
      addressOf(['me', 'events'], {
        $filter: carrying(MEETING_KEY_PROPERTY, meetingKey),
        $select: EVENT_SELECT,
        $top: PAGE_SIZE,
      }),
    );

  /** Events that a person sent from an appointment which the pane had filled: looked through one by one. */
  async function sentFromPane(meetingKey: string, window: { from: string; to: string }): Promise<Result<Event[]>> {
    const property = addInProperty(addInId);
    const found = await events(
      addressOf(['me', 'calendarView'], {
        startDateTime: `${window.from}T00:00:00Z`,
        endDateTime: `${window.to}T23:59:59Z`,
        $select: EVENT_SELECT,
        $expand: expanding(property),
        $top: PAGE_SIZE,
      }),
    );
    return found.ok ? ok(found.value.filter((event) => keptMeetingKey(event) === meetingKey)) : found;
  }

  return {
    bodyOf: eventBody,

    async create(body): Promise<Result<CalendarEvent>> {
      const event = await askFor(
        client,
        { method: 'POST', path: '/me/events', feature: 'calendar', repeat: 'afterSignIn', headers: PREFER, body },
        EventSchema,
      );
      return event.ok ? ok(calendarEvent(event.value)) : event;
    },

    async findByMeetingKey(meetingKey, window) {
      const byGraph = await made(meetingKey);
      if (!byGraph.ok) return byGraph;
      const found = byGraph.value.length > 0 ? byGraph : await sentFromPane(meetingKey, window);
      if (!found.ok) return found;
      const [event] = found.value;
      return ok(event === undefined ? undefined : calendarEvent(event));
    },
  };
}

const KeptSchema = z.object({ PspMeetingKey: z.optional(z.string()) });

/** The meeting key among what the pane kept with the item; undefined for anything that is not ours. */
function keptMeetingKey(event: Event): string | undefined {
  const [property] = event.singleValueExtendedProperties ?? [];
  try {
    const kept = KeptSchema.safeParse(JSON.parse(property?.value ?? 'null'));
    return kept.success ? kept.data.PspMeetingKey : undefined;
  } catch {
    return undefined;
  }
}
