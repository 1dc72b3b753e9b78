import { moveByArrows } from '../frame/arrow-keys';
import { element } from '../frame/element';
import type { Words } from '../words';
import { eventButton } from './event-button';
import type { TimedEvent } from './timed-event';

/** Events in order of time under the name of their day. */
export function dayList(events: readonly TimedEvent[], words: Words, choose: (event: TimedEvent) => void): HTMLElement {
  const days = new Map<string, TimedEvent[]>();
  for (const event of events) {
    const day = words.dates.day(event.startMs);
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  const sections = [...days].map(([day, ofDay]) =>
    element(
      'section',
      { class: 'day' },
      element('h3', {}, day),
      element('ul', {}, ...ofDay.map((event) => element('li', {}, eventButton(event, words, choose)))),
    ),
  );
  return moveByArrows(element('div', { class: 'day-list' }, ...sections));
}
