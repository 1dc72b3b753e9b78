import { element } from '../frame/element';
import type { Words } from '../words';
import { hoursText, marksOf, type TimedEvent } from './timed-event';

/** An event to be chosen: its hours, its title and its marks. */
export function eventButton(
  timedEvent: TimedEvent,
  words: Words,
  choose: (chosen: TimedEvent) => void,
  attributes: Record<string, string> = {},
): HTMLButtonElement {
  const { event } = timedEvent;
  return element(
    'button',
    { type: 'button', class: 'event-button', ...attributes, click: () => choose(timedEvent) },
    element('span', { class: 'event-time' }, hoursText(timedEvent, words)),
    ' ',
    element('span', { class: 'event-subject' }, event.subject || words.outlook.noTitle),
    ...marksOf(event, words).flatMap((mark) => [' ', element('span', { class: 'mark' }, mark)]),
  );
}
