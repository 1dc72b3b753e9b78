import type { AppointmentItem, FieldName } from './appointment-item';
import type { OfficeItem } from './office-item';
import { runOrganizerMethod } from './organizer-methods';

const APPOINTMENT_ORGANIZER = 5;

/** An appointment being organised, as office.js sees it. */
export function organizerItem(item: AppointmentItem): OfficeItem {
  return {
    initialData: () => ({ itemType: APPOINTMENT_ORGANIZER, seriesId: null }),
    run: (dispatchId, params) => runOrganizerMethod(item, dispatchId, params),
    onEvent: (tell) =>
      item.onChange((changed) => {
        for (const [eventName, facts] of eventsOf(item, changed)) tell(eventName, [JSON.stringify(facts)]);
      }),
  };
}

function eventsOf({ fields }: AppointmentItem, changed: readonly FieldName[]): readonly (readonly [string, object])[] {
  const isChanged = (name: FieldName) => changed.includes(name);
  const recipients = {
    requiredAttendees: isChanged('required'),
    optionalAttendees: isChanged('optional'),
    resources: false,
  };
  const enhancedLocations = fields.places.map(({ id, type, displayName }) => ({
    locationIdentifier: { id, type },
    displayName,
  }));
  return [
    ...(isChanged('required') || isChanged('optional') ? [['olkRecipientsChanged', recipients] as const] : []),
    ...(isChanged('startMs') || isChanged('endMs')
      ? [['olkAppointmentTimeChanged', { start: fields.startMs, end: fields.endMs }] as const]
      : []),
    ...(isChanged('places') ? [['olkEnhancedLocationsChanged', { enhancedLocations }] as const] : []),
  ];
}
