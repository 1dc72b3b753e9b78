import { asHtml, COERCION_HTML, textFromHtml } from '../frame/body-text';
import type {
  AppointmentItem,
  ItemAttachment,
  ItemNotification,
  Place,
  Recipient,
  Sensitivity,
} from './appointment-item';
import { type MethodResult, NOT_SUPPORTED, ok, refused } from './method-result';

// office.js checks arguments before it sends them, so each method may trust the parameters it names.
type Method = (item: AppointmentItem, params: never) => MethodResult;
type BodyParams = { readonly data: string; readonly coercionType: number };
type RecipientParams = { readonly recipientField: number; readonly recipientArray: readonly Recipient[] };
type TimeParams = { readonly TimeProperty: number; readonly time: number };
type LocationIdentifier = Pick<Place, 'id' | 'type'>;
type LocationParams = { readonly enhancedLocations: readonly LocationIdentifier[] };
type AttachmentParams = { readonly base64String: string; readonly name: string; readonly isInline: boolean };
type EntryParams = { readonly name: string; readonly value: string };

const DRAFT_ID = 'AAMkLocalDraft=';
const START = 1;
const REQUIRED_ATTENDEES = 0;

/** What the organiser's item answers, by the dispatch number office.js uses for each method (HOSTS 5.3). */
const METHODS: Readonly<Record<number, Method>> = {
  // custom properties
  3: (item) => ({ ...ok(), customProperties: JSON.stringify(item.customProperties) }),
  4: (item, { customProperties }: { customProperties: Record<string, unknown> }) => {
    item.customProperties = customProperties;
    return ok();
  },
  // body
  14: () => ok(COERCION_HTML),
  23: (item, { data, coercionType }: BodyParams) =>
    changed(item, { bodyHtml: asHtml(data, coercionType) + item.fields.bodyHtml }),
  37: (item, { coercionType }: BodyParams) =>
    ok(coercionType === COERCION_HTML ? item.fields.bodyHtml : textFromHtml(item.fields.bodyHtml)),
  38: (item, { data, coercionType }: BodyParams) => changed(item, { bodyHtml: asHtml(data, coercionType) }),
  // recipients
  15: (item, { recipientField }: RecipientParams) => ok(recipientsOf(item, recipientField).map(asEmailUser)),
  21: (item, { recipientField, recipientArray }: RecipientParams) =>
    setRecipients(item, recipientField, recipientArray),
  22: (item, { recipientField, recipientArray }: RecipientParams) =>
    setRecipients(item, recipientField, [...recipientsOf(item, recipientField), ...recipientArray]),
  107: (item) => ok(item.organizer),
  // subject, time, place
  17: (item, { subject }: { subject: string }) => changed(item, { subject }),
  18: (item) => ok(item.fields.subject),
  24: (item, { TimeProperty }: TimeParams) => ok(TimeProperty === START ? item.fields.startMs : item.fields.endMs),
  25: (item, { TimeProperty, time }: TimeParams) =>
    changed(item, TimeProperty === START ? { startMs: time } : { endMs: time }),
  26: (item) => ok(placeText(item.fields.places)),
  27: (item, { location }: { location: string }) => changed(item, { places: freeText(location) }),
  103: () => ok(null),
  154: (item) => ok(item.fields.places.map(asEnhancedLocation)),
  155: (item, { enhancedLocations }: LocationParams) => changed(item, { places: withPlaces(item, enhancedLocations) }),
  156: (item, { enhancedLocations }: LocationParams) =>
    changed(item, { places: withoutPlaces(item.fields.places, enhancedLocations) }),
  169: () => ok(false),
  171: (item) => ok(item.fields.sensitivity),
  172: (item, { sensitivity }: { sensitivity: Sensitivity }) => changed(item, { sensitivity }),
  // the item itself
  32: () => ok(DRAFT_ID),
  164: () => ok(DRAFT_ID),
  148: (item, params: AttachmentParams) => addAttachment(item, params),
  149: (item) =>
    ok(item.attachments.map(({ id, name, isInline }) => ({ id, name, isInline, attachmentType: 0, size: 0 }))),
  // notification messages
  33: (item, params: ItemNotification) => setNotification(item, params),
  34: (item) => ok([...item.notifications.values()]),
  35: (item, params: ItemNotification) => setNotification(item, params),
  36: (item, { key }: ItemNotification) => {
    item.removeNotification(key);
    return ok();
  },
  // session data
  185: (item, { name, value }: EntryParams) => {
    item.sessionData.set(name, value);
    return ok();
  },
  186: (item, { name }: EntryParams) =>
    item.sessionData.has(name) ? ok(item.sessionData.get(name)) : refused(NOT_SUPPORTED),
  187: (item) => ok(Object.fromEntries(item.sessionData)),
  188: (item) => {
    item.sessionData.clear();
    return ok();
  },
  189: (item, { name }: EntryParams) => {
    item.sessionData.delete(name);
    return ok();
  },
};

/** Carries out one call of office.js on the appointment; a method this host lacks is refused, not ignored. */
export function runOrganizerMethod(item: AppointmentItem, dispatchId: number, params: unknown): MethodResult {
  const method = METHODS[dispatchId];
  return method ? method(item, (params ?? {}) as never) : refused(NOT_SUPPORTED); // see the note on Method
}

/** The places as the one line that `location` shows. */
export const placeText = (places: readonly Place[]): string => places.map((place) => place.displayName).join('; ');

function changed(item: AppointmentItem, patch: Parameters<AppointmentItem['change']>[0]): MethodResult {
  item.change(patch);
  return ok();
}

const recipientsOf = (item: AppointmentItem, field: number): readonly Recipient[] =>
  field === REQUIRED_ATTENDEES ? item.fields.required : item.fields.optional;

function setRecipients(item: AppointmentItem, field: number, given: readonly Recipient[]): MethodResult {
  const addressed = given.map(({ name, address }) => ({ name: name || address, address }));
  const unique = addressed.filter((one, index) => addressed.findIndex((other) => sameAddress(one, other)) === index);
  return changed(item, field === REQUIRED_ATTENDEES ? { required: unique } : { optional: unique });
}

const sameAddress = (one: Recipient, other: Recipient) => one.address.toLowerCase() === other.address.toLowerCase();
const asEmailUser = (recipient: Recipient) => ({ ...recipient, appointmentResponse: 0, recipientType: 2 });

const freeText = (location: string): readonly Place[] =>
  location === '' ? [] : [{ id: location, type: 'custom', displayName: location }];

const asEnhancedLocation = ({ id, type, displayName }: Place) => ({
  locationIdentifier: { id, type },
  displayName,
  emailAddress: type === 'room' ? id : '',
});

function withPlaces(item: AppointmentItem, added: readonly LocationIdentifier[]): readonly Place[] {
  const kept = withoutPlaces(item.fields.places, added);
  return [...kept, ...added.map(({ id, type }) => ({ id, type, displayName: item.nameOfPlace(id) }))];
}

const withoutPlaces = (places: readonly Place[], removed: readonly LocationIdentifier[]) =>
  places.filter((place) => !removed.some(({ id, type }) => place.id === id && place.type === type));

function addAttachment(item: AppointmentItem, { name, base64String, isInline }: AttachmentParams): MethodResult {
  const attachment: ItemAttachment = { id: crypto.randomUUID(), name, base64: base64String, isInline };
  item.attachments = [...item.attachments, attachment];
  return ok(attachment.id);
}

function setNotification(item: AppointmentItem, { key, type, message }: ItemNotification): MethodResult {
  item.setNotification({ key, type, message });
  return ok();
}
