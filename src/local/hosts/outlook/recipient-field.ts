import { element } from '../frame/element';
import type { Words } from '../words';
import { addressText } from './address-text';
import type { Recipient } from './appointment-item';

/** A field of people: those chosen, each with a way to remove it, and a line to add one by name or address. */
export function recipientField(options: {
  readonly id: string;
  readonly label: string;
  readonly words: Pick<Words['outlook']['form'], 'add' | 'addTo' | 'chosen' | 'remove' | 'unknown'>;
  readonly people: readonly Recipient[];
  readonly onChange: (recipients: readonly Recipient[]) => void;
}): { readonly root: HTMLElement; show(recipients: readonly Recipient[]): void } {
  const { id, label, words, people, onChange } = options;
  let shown: readonly Recipient[] = [];
  const chosen = element('ul', { class: 'chosen-people', 'aria-label': words.chosen(label) });
  const problem = element('p', { id: `${id}-problem`, class: 'problem', role: 'alert' });
  const input = element('input', {
    id,
    type: 'text',
    list: `${id}-people`,
    autocomplete: 'off',
    'aria-describedby': `${id}-problem`,
  });
  const add = () => {
    const typed = input.value.trim();
    if (typed === '') return;
    const recipient = recipientFrom(typed, people);
    problem.textContent = recipient ? '' : words.unknown(typed);
    if (!recipient) return;
    input.value = '';
    onChange([...shown.filter((one) => one.address !== recipient.address), recipient]);
  };
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  });
  input.addEventListener('blur', add);

  const root = element(
    'div',
    { class: 'field' },
    element('label', { for: id }, label),
    chosen,
    element(
      'div',
      { class: 'add-person' },
      input,
      element('button', { type: 'button', 'aria-label': words.addTo(label), click: add }, words.add),
    ),
    element(
      'datalist',
      { id: `${id}-people` },
      ...people.map(({ name, address }) => element('option', { value: address }, name)),
    ),
    problem,
  );
  return {
    root,
    show: (recipients) => {
      shown = recipients;
      chosen.replaceChildren(
        ...recipients.map((recipient) =>
          chosenPerson(recipient, words.remove, () => onChange(shown.filter((one) => one !== recipient))),
        ),
      );
    },
  };
}

function chosenPerson(recipient: Recipient, label: string, remove: () => void): HTMLElement {
  const who = addressText(recipient);
  return element(
    'li',
    {},
    element('span', {}, who),
    element('button', { type: 'button', 'aria-label': `${label} ${who}`, click: remove }, label),
  );
}

function recipientFrom(typed: string, people: readonly Recipient[]): Recipient | null {
  const wanted = typed.toLowerCase();
  const known = people.find(({ name, address }) => address.toLowerCase() === wanted || name.toLowerCase() === wanted);
  if (known) return known;
  return /^\S+@\S+\.\S+$/.test(typed) ? { name: typed, address: typed } : null;
}
