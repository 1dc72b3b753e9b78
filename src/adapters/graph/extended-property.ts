import { quoted } from './odata-text';

/** Our own property set: a GUID of this product, never changed, or nothing sent before would be found again. */
const PROPERTY_SET = '{5c3ef1a2-7d64-4b0e-9a1f-2f6d0c8be417}';
/** The property set in which Outlook keeps the custom properties of add-ins. */
const ADD_IN_PROPERTY_SET = '{00020329-0000-0000-C000-000000000046}';

export const MEETING_KEY_PROPERTY = `String ${PROPERTY_SET} Name PspMeetingKey`;
export const DISPATCH_KEY_PROPERTY = `String ${PROPERTY_SET} Name PspDispatchKey`;
/** Holds the JSON of everything office.js kept with the item for this add-in. */
export const addInProperty = (addInId: string): string => `String ${ADD_IN_PROPERTY_SET} Name cecp-${addInId}`;

/** The filter that finds items carrying this property with this value. The service ignores the value's case. */
export const carrying = (id: string, value: string): string =>
  `singleValueExtendedProperties/any(ep: ep/id eq ${quoted(id)} and ep/value eq ${quoted(value)})`;

/** The expansion that returns exactly this property. */
export const expanding = (id: string): string => `singleValueExtendedProperties($filter=id eq ${quoted(id)})`;
