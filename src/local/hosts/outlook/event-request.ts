import type { AppointmentFields, AppointmentItem, Recipient } from './appointment-item';
import { placeText } from './organizer-methods';

/** The named property in which Outlook keeps an add-in's custom properties on an event. */
export const customPropertiesId = (appId: string): string =>
  `String {00020329-0000-0000-C000-000000000046} Name cecp-${appId}`;

/** The body of `POST /me/events` for an appointment that is being sent. */
export function eventRequest(item: AppointmentItem, appId: string) {
  const { fields } = item;
  const hasProperties = Object.keys(item.customProperties).length > 0;
  return {
    subject: fields.subject,
    body: { contentType: 'html', content: fields.bodyHtml },
    start: graphTime(fields.startMs),
    end: graphTime(fields.endMs),
    sensitivity: fields.sensitivity,
    attendees: attendees(fields),
    ...(fields.isOnline ? { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' } : {}),
    ...(fields.places.length === 0 ? {} : locations(fields)),
    ...(hasProperties
      ? {
          singleValueExtendedProperties: [
            { id: customPropertiesId(appId), value: JSON.stringify(item.customProperties) },
          ],
        }
      : {}),
  };
}

const graphTime = (epochMs: number) => ({
  dateTime: new Date(epochMs).toISOString().replace(/\.\d+Z$/, ''),
  timeZone: 'UTC',
});

function attendees({ required, optional, places }: AppointmentFields) {
  const rooms = places
    .filter((place) => place.type === 'room')
    .map(({ id, displayName }) => ({ name: displayName, address: id }));
  const of = (type: 'required' | 'optional' | 'resource') => (who: Recipient) => ({
    type,
    emailAddress: { name: who.name, address: who.address },
  });
  return [...required.map(of('required')), ...optional.map(of('optional')), ...rooms.map(of('resource'))];
}

function locations({ places }: AppointmentFields) {
  return {
    location: { displayName: placeText(places) },
    locations: places.map(({ id, type, displayName }) => ({
      displayName,
      ...(type === 'room' ? { locationType: 'conferenceRoom', locationEmailAddress: id } : {}),
    })),
  };
}
