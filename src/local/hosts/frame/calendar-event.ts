/** A moment as Graph writes it. */
export type GraphTime = { readonly dateTime: string; readonly timeZone: string };

/** What the pages read of an event of Graph. */
export type CalendarEvent = {
  readonly id: string;
  readonly subject: string | null;
  readonly start: GraphTime;
  readonly end: GraphTime;
  readonly sensitivity?: string;
  readonly isOnlineMeeting?: boolean;
  readonly isCancelled?: boolean;
  readonly isOrganizer?: boolean;
  readonly location?: { readonly displayName?: string };
  readonly organizer?: { readonly emailAddress: { readonly name?: string; readonly address: string } };
  readonly attendees?: readonly {
    readonly emailAddress: { readonly name?: string; readonly address: string };
    readonly type?: string;
    readonly status?: { readonly response?: string };
  }[];
  readonly responseStatus?: { readonly response?: string };
  readonly onlineMeeting?: { readonly joinUrl?: string } | null;
  readonly body?: { readonly contentType: string; readonly content: string };
};

/** The path that reads a calendar from one moment to another, in order of time. */
export function calendarViewPath(startMs: number, endMs: number): string {
  const edge = (epochMs: number) => encodeURIComponent(new Date(epochMs).toISOString());
  return `/me/calendarView?startDateTime=${edge(startMs)}&endDateTime=${edge(endMs)}&$top=100`;
}
