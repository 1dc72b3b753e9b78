import { harmlessNodes } from '../frame/body-text';
import { element } from '../frame/element';
import { fieldFromInstant, instantFromField } from '../frame/school-time';
import type { Words } from '../words';
import type { AppointmentItem, Place, Recipient } from './appointment-item';
import { placeText } from './organizer-methods';
import { recipientField } from './recipient-field';

/** The appointment as a form; whatever changes the item, here or in the pane, is shown here. */
export function appointmentForm(options: {
  readonly item: AppointmentItem;
  readonly people: readonly Recipient[];
  readonly rooms: readonly Recipient[];
  readonly words: Words['outlook']['form'];
}): HTMLElement {
  const { item, people, rooms, words } = options;
  const subject = element('input', {
    id: 'subject',
    type: 'text',
    input: () => item.change({ subject: subject.value }),
  });
  const required = recipientField({
    id: 'required',
    label: words.required,
    words,
    people,
    onChange: (chosen) => item.change({ required: chosen }),
  });
  const optional = recipientField({
    id: 'optional',
    label: words.optional,
    words,
    people,
    onChange: (chosen) => item.change({ optional: chosen }),
  });
  const start = timeField('start', (startMs) => item.change({ startMs }));
  const end = timeField('end', (endMs) => item.change({ endMs }));
  const place = element('input', {
    id: 'place',
    type: 'text',
    list: 'rooms',
    change: () => item.change({ places: placesFrom(place.value, rooms) }),
  });
  const isPrivate = element('input', {
    id: 'private',
    type: 'checkbox',
    change: () => item.change({ sensitivity: isPrivate.checked ? 'private' : 'normal' }),
  });
  const isOnline = element('input', {
    id: 'online',
    type: 'checkbox',
    change: () => item.change({ isOnline: isOnline.checked }),
  });
  const body = element('div', {
    id: 'body',
    class: 'body-editor',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-labelledby': 'body-label',
    input: () => item.change({ bodyHtml: body.innerHTML }),
  });

  const show = () => {
    const { fields } = item;
    setValue(subject, fields.subject);
    required.show(fields.required);
    optional.show(fields.optional);
    setValue(start, fieldFromInstant(fields.startMs));
    setValue(end, fieldFromInstant(fields.endMs));
    setValue(place, placeText(fields.places));
    isPrivate.checked = fields.sensitivity === 'private';
    isOnline.checked = fields.isOnline;
    if (body.innerHTML !== fields.bodyHtml) body.replaceChildren(...harmlessNodes(fields.bodyHtml));
  };
  item.onChange(show);
  show();

  return element(
    'form',
    { class: 'appointment-form', 'aria-label': words.name, submit: (event) => event.preventDefault() },
    labelled('subject', words.title, subject),
    required.root,
    optional.root,
    element('div', { class: 'times' }, labelled('start', words.start, start), labelled('end', words.end, end)),
    labelled('place', words.place, place),
    element('datalist', { id: 'rooms' }, ...rooms.map((room) => element('option', { value: room.name }))),
    element(
      'div',
      { class: 'checks' },
      element('div', { class: 'check' }, isPrivate, element('label', { for: 'private' }, words.private)),
      element('div', { class: 'check' }, isOnline, element('label', { for: 'online' }, words.online)),
    ),
    element('div', { class: 'field' }, element('span', { id: 'body-label', class: 'label' }, words.body), body),
  );
}

const labelled = (id: string, label: string, control: HTMLElement) =>
  element('div', { class: 'field' }, element('label', { for: id }, label), control);

function timeField(id: string, onChange: (epochMs: number) => void): HTMLInputElement {
  const input = element('input', {
    id,
    type: 'datetime-local',
    change: () => {
      const epochMs = instantFromField(input.value);
      if (epochMs !== null) onChange(epochMs);
    },
  });
  return input;
}

/** Writes a value only when it differs, so that the caret of whoever types stays where it is. */
function setValue(input: HTMLInputElement, value: string): void {
  if (input.value !== value) input.value = value;
}

function placesFrom(typed: string, rooms: readonly Recipient[]): readonly Place[] {
  const parts = typed.split(';').map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const room = rooms.find(({ name, address }) =>
        [name.toLowerCase(), address.toLowerCase()].includes(part.toLowerCase()),
      );
      return room
        ? { id: room.address, type: 'room', displayName: room.name }
        : { id: part, type: 'custom', displayName: part };
    });
}
