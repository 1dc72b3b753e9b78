import type { Words } from '../words';
import { element } from './element';
import { goAs } from './go-as';
import type { TenantState } from './tenant-client';

/** Where each step leads and who takes it there; the words stand in the same order. */
const STEPS = [
  { href: '/teams', role: 'Senior lead' },
  { href: '/outlook#new', role: 'Senior lead' },
  { href: '/teams', role: 'Senior lead' },
  { href: '/outlook#mail', role: 'PSP officer' },
] as const;

/** What to try first, in order: each step opens its page as the person who takes it. */
export function firstSteps(words: Words, state: TenantState): HTMLElement {
  const items = words.start.steps.map((sentence, index) => {
    const step = STEPS[index];
    if (!step) return element('li', {}, sentence);
    const [name = '', ...rest] = sentence.split(':');
    const follow = (event: Event) => {
      event.preventDefault();
      goAs(
        state.people.find(({ role }) => role === step.role),
        step.href,
      );
    };
    const link = element('a', { href: step.href, click: follow }, name);
    return element('li', {}, link, `:${rest.join(':')}`);
  });
  return element('ol', { class: 'first-steps' }, ...items);
}
