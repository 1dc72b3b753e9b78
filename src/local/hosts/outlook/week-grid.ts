import { element } from '../frame/element';
import { addDays, dateOf, minuteOfDay } from '../frame/school-time';
import type { Words } from '../words';
import { eventButton } from './event-button';
import type { TimedEvent } from './timed-event';
import { type Placed, sideBySide } from './week-layout';

/** The hours that are drawn; what lies outside is drawn at the edge. */
const FIRST_HOUR = 8;
const LAST_HOUR = 18;
const MINUTES_SHOWN = (LAST_HOUR - FIRST_HOUR) * 60;
const LEAST_MINUTES = 30;
const SCHOOL_DAYS = 5;

/** A week as columns of days: what happens at the same time stands side by side. */
export function weekGrid(options: {
  readonly weekStartMs: number;
  readonly nowMs: number;
  readonly events: readonly TimedEvent[];
  readonly words: Words;
  choose(event: TimedEvent): void;
}): HTMLElement {
  const { weekStartMs, nowMs, events, words } = options;
  const days = Array.from({ length: 7 }, (_, index) => addDays(weekStartMs, index));
  const ofDay = (dayMs: number) => events.filter(({ startMs }) => dateOf(startMs) === dateOf(dayMs));
  const shown = days.filter((dayMs, index) => index < SCHOOL_DAYS || ofDay(dayMs).length > 0);
  const hours = Array.from({ length: LAST_HOUR - FIRST_HOUR }, (_, index) => FIRST_HOUR + index);
  return element(
    'div',
    { class: 'week', style: `--days:${shown.length}` },
    element(
      'div',
      { class: 'week-hours', 'aria-hidden': 'true' },
      ...hours.map((hour) => element('span', {}, `${String(hour).padStart(2, '0')}:00`)),
    ),
    ...shown.map((dayMs) => {
      const isToday = dateOf(dayMs) === dateOf(nowMs);
      const current: Record<string, string> = isToday ? { 'aria-current': 'date' } : {};
      return element(
        'section',
        { class: 'week-day', 'aria-label': words.dates.day(dayMs), ...current },
        element('h3', {}, words.dates.shortDay(dayMs)),
        element(
          'div',
          { class: 'week-lane' },
          ...sideBySide(ofDay(dayMs)).map((placed) => slot(placed, words, options.choose)),
        ),
      );
    }),
  );
}

function slot(
  { thing, lane, lanes }: Placed<TimedEvent>,
  words: Words,
  choose: (event: TimedEvent) => void,
): HTMLElement {
  const start = clamp(minuteOfDay(thing.startMs) - FIRST_HOUR * 60, 0, MINUTES_SHOWN - LEAST_MINUTES);
  const minutes = Math.max((thing.endMs - thing.startMs) / 60_000, LEAST_MINUTES);
  const height = Math.min(minutes, MINUTES_SHOWN - start);
  const share = (part: number, whole: number) => `${(part / whole) * 100}%`;
  const style = [
    `top:${share(start, MINUTES_SHOWN)}`,
    `height:${share(height, MINUTES_SHOWN)}`,
    `left:${share(lane, lanes)}`,
    `width:${share(1, lanes)}`,
  ].join(';');
  return eventButton(thing, words, choose, { style });
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
