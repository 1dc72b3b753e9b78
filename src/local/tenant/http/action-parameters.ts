/** How the service's own description spells the parameters of actions, and how its reference pages do. */
const SPELLINGS: Readonly<Record<string, string>> = {
  AvailabilityViewInterval: 'availabilityViewInterval',
  Comment: 'comment',
  DestinationId: 'destinationId',
  EndTime: 'endTime',
  Message: 'message',
  ProposedNewTime: 'proposedNewTime',
  SaveToSentItems: 'saveToSentItems',
  Schedules: 'schedules',
  SendResponse: 'sendResponse',
  StartTime: 'startTime',
  ToRecipients: 'toRecipients',
};

/**
 * The body of an action with its parameters spelled as on the reference pages. Clients that are made from the
 * description send them in capitals; the service takes either.
 */
export function asOnReferencePages(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [SPELLINGS[name] ?? name, value]));
}
