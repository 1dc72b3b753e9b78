/**
 * The names under which values are kept with an open appointment. They travel to the event, where the calendar adapter
 * finds the meeting by its key; the Smart Alert reads the others before a send.
 */
export const KEPT = {
  /** The unique key of the meeting row, once it is booked (RELIABILITY 3). */
  meetingKey: 'PspMeetingKey',
  /** JSON: who must be a required attendee, and the words that say why. */
  required: 'PspRequired',
  /** The sentence before the names, in the language of the person who books. */
  words: 'PspWords',
  /** The sentence that stops a hand-pressed Send of an appointment that was filled and not booked; empty otherwise. */
  notBooked: 'PspNotBooked',
  /** Where the organiser left the pane. */
  draft: 'PspPane',
} as const;
