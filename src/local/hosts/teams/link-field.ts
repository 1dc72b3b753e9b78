import { element } from '../frame/element';
import type { Words } from '../words';

/** A field for a link of Teams somebody was sent; says so when it leads nowhere here. */
export function linkField(words: Words['teams'], follow: (link: string) => boolean): HTMLElement {
  const problem = element('p', { id: 'link-problem', class: 'problem', role: 'alert' });
  const input = element('input', { id: 'link', type: 'text', autocomplete: 'off', 'aria-describedby': 'link-problem' });
  const open = (event: Event) => {
    event.preventDefault();
    problem.textContent = follow(input.value) ? '' : words.badLink;
  };
  return element(
    'details',
    { class: 'open-link' },
    element('summary', {}, words.openLink),
    element(
      'form',
      { class: 'field', submit: open },
      element('label', { for: 'link' }, words.linkLabel),
      input,
      problem,
      element('button', { type: 'submit' }, words.go),
    ),
  );
}
