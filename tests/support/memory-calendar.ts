import { type Failure, fail, ok, type Result } from '../../src/domain/result/result';
import type { AppointmentContent, OpenAppointment } from '../../src/workflows/host-ports';
import type { CalendarBook, CalendarEvent, EventDraft } from '../../src/workflows/ports';
import type { MemoryWorld } from './memory-world';

interface StoredEvent extends CalendarEvent {
  readonly calendar: string;
  readonly meetingKey: string;
  readonly transactionId?: string;
  readonly body: string;
}

/** The calendars of a world, and the invitations that really went out. */
export class MemoryCalendars {
  readonly events: StoredEvent[] = [];

  constructor(private readonly world: MemoryWorld) {}

  bookFor(session: string, calendar: string): CalendarBook {
    return {
      bodyOf: (draft) => JSON.stringify(draft),
      create: (body) =>
        this.world.faults.run(
          { session, port: 'calendar', op: 'create', isWrite: true, content: body },
          (ms, later) => this.world.later(ms, later),
          {
            apply: () => this.create(calendar, body),
            refused: (failure: Failure): Result<CalendarEvent> => fail(failure),
            lost: () => fail({ kind: 'unknown' }),
          },
        ),
      findByMeetingKey: (key) =>
        this.world.faults.run({ session, port: 'calendar', op: 'find', isWrite: false }, () => undefined, {
          apply: () => ok(this.events.find((event) => event.calendar === calendar && event.meetingKey === key)),
          refused: (failure: Failure): Result<CalendarEvent | undefined> => fail(failure),
          lost: () => fail({ kind: 'offline' }),
        }),
    };
  }

  /** The appointment that a person has open beside the tab of `session`. `canSend`: the host has `sendAsync`. */
  appointment(
    calendar: string,
    content: AppointmentContent,
    { canSend = true, session = 'pane' } = {},
  ): OpenAppointment & { press(): void } {
    const inOutlook = (op: string, apply: () => void): Promise<Result<void>> =>
      this.world.faults.run<Result<void>>(
        { session, port: 'appointment', op, isWrite: true },
        (ms, later) => this.world.later(ms, later),
        {
          apply: () => {
            apply();
            return ok(undefined);
          },
          refused: fail,
          lost: () => fail({ kind: 'unknown' }),
        },
      );
    const kept = new Map<string, string>();
    const press = () => {
      const startsAt = `${content.date}T${content.start}:00`;
      this.events.push({
        eventId: `e${this.events.length + 1}`,
        calendar,
        meetingKey: kept.get('PspMeetingKey') ?? '',
        subject: content.subject,
        startsAt,
        endsAt: endOf(content),
        attendees: content.required.map(({ email }) => ({ email, type: 'required', response: 'none' })),
        body: content.bodyHtml,
      });
    };
    return {
      press,
      read: () => Promise.resolve(ok(content)),
      fill: () => Promise.resolve(ok({ notWritten: [] })),
      keep: (values) =>
        inOutlook('keep', () => {
          for (const [key, value] of Object.entries(values)) kept.set(key, value);
        }),
      kept: () => Promise.resolve(ok(Object.fromEntries(kept))),
      send: () => {
        if (!canSend) return Promise.resolve(fail({ kind: 'unsupported', capability: 'sendAppointment' }));
        return inOutlook('send', press);
      },
      onChanged: () => () => undefined,
    };
  }

  /** Exchange answers a repeated transaction id with the event that it made, or refuses other content. */
  private create(calendar: string, body: string): Result<CalendarEvent> {
    const draft: EventDraft = JSON.parse(body);
    const same = this.events.find(
      (event) => event.calendar === calendar && event.transactionId === draft.transactionId,
    );
    if (same) return same.body === body ? ok(same) : fail({ kind: 'alreadyExists' });
    const { meetingKey, transactionId, subject, startsAt, endsAt } = draft;
    const attendees = draft.attendees.map(({ email, type }) => ({ email, type, response: 'none' }));
    const eventId = `e${this.events.length + 1}`;
    const event = { eventId, calendar, meetingKey, transactionId, subject, startsAt, endsAt, attendees, body };
    this.events.push(event);
    return ok(event);
  }
}

function endOf({ date, start, durationMinutes }: AppointmentContent): string {
  return new Date(Date.parse(`${date}T${start}:00Z`) + durationMinutes * 60_000).toISOString().slice(0, 19);
}
