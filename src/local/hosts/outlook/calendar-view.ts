import { type CalendarEvent, calendarViewPath } from '../frame/calendar-event';
import { element } from '../frame/element';
import { type GraphPage, type HostGraph, reasonOf } from '../frame/host-graph';
import { askInDialog } from '../frame/modal-dialog';
import { addWeeks, dateOf, weekStart } from '../frame/school-time';
import type { Words } from '../words';
import { dayList } from './day-list';
import { type EventAct, eventCard } from './event-card';
import { calendarHash } from './outlook-place';
import { type TimedEvent, timed } from './timed-event';
import { weekGrid } from './week-grid';

/** How many weeks are read: the one that is shown, and those of which the list below tells. */
const WEEKS_READ = 6;

/** One week of the person's calendar, what comes in the weeks after it, and the event that is chosen. */
export class CalendarView {
  readonly root: HTMLElement;
  private readonly status = element('p', { role: 'status', class: 'list-status' });
  private readonly week = element('div', { class: 'week-holder' });
  private readonly later = element('div', { class: 'later' });
  private readonly card = element('div', { class: 'card-holder' });
  private readonly narrow = window.matchMedia('(max-width: 60rem)');
  private readonly weekStartMs: number;
  private events: readonly TimedEvent[] = [];

  constructor(
    private readonly graph: HostGraph,
    private readonly nowMs: number,
    private readonly words: Words,
    shownMs: number,
  ) {
    const { calendar } = words.outlook;
    this.weekStartMs = weekStart(shownMs);
    const weekLink = (label: string, weeks: number) =>
      element('a', { class: 'button', href: calendarHash(dateOf(addWeeks(this.weekStartMs, weeks))) }, label);
    this.root = element(
      'div',
      { class: 'calendar' },
      element(
        'div',
        { class: 'toolbar' },
        element('a', { class: 'button primary', href: '#new' }, calendar.newAppointment),
        weekLink(calendar.previous, -1),
        element('a', { class: 'button', href: calendarHash(dateOf(nowMs)) }, calendar.today),
        weekLink(calendar.next, 1),
        element('button', { type: 'button', click: () => void this.load() }, calendar.refresh),
      ),
      element(
        'h2',
        { class: 'calendar-title' },
        `${words.dates.day(this.weekStartMs)} ${calendar.to} ${words.dates.day(addWeeks(this.weekStartMs, 1) - 1)}`,
      ),
      this.status,
      element('div', { class: 'calendar-body' }, this.week, this.card),
      this.later,
    );
    this.narrow.addEventListener('change', () => this.draw());
  }

  /** Reads the weeks and draws them. */
  async load(): Promise<void> {
    const { calendar } = this.words.outlook;
    this.status.textContent = this.words.outlook.loading;
    try {
      const path = calendarViewPath(this.weekStartMs, addWeeks(this.weekStartMs, WEEKS_READ));
      const { value } = await this.graph.get<GraphPage<CalendarEvent>>(path);
      this.events = value.map(timed).sort((one, other) => one.startMs - other.startMs);
      this.draw();
    } catch (error) {
      this.status.textContent = calendar.failed(reasonOf(error));
    }
  }

  private draw(): void {
    const { words, weekStartMs, nowMs, events } = this;
    const nextWeekMs = addWeeks(weekStartMs, 1);
    const ofWeek = events.filter(({ startMs }) => startMs < nextWeekMs);
    const after = events.filter(({ startMs }) => startMs >= nextWeekMs);
    const choose = (event: TimedEvent) => this.open(event);
    this.status.textContent = words.outlook.calendar.count(ofWeek.length);
    this.week.replaceChildren(
      this.narrow.matches
        ? dayList(ofWeek, words, choose)
        : weekGrid({ weekStartMs, nowMs, events: ofWeek, words, choose }),
    );
    this.later.replaceChildren(
      ...(after.length === 0 ? [] : [element('h2', {}, words.outlook.calendar.later), dayList(after, words, choose)]),
    );
  }

  private open(event: TimedEvent): void {
    const card = eventCard(event, this.words, (chosen, what) => void this.act(chosen, what));
    this.card.replaceChildren(card);
    card.focus();
  }

  private async act(event: CalendarEvent, what: EventAct): Promise<void> {
    const { calendar } = this.words.outlook;
    if (what === 'cancel' && !(await this.isSure())) return;
    const body = what === 'cancel' ? {} : { sendResponse: true };
    try {
      await this.graph.tell('POST', `/me/events/${encodeURIComponent(event.id)}/${what}`, body);
      this.card.replaceChildren();
      await this.load();
      this.status.textContent = `${calendar.done} ${this.status.textContent}`;
    } catch (error) {
      this.status.textContent = calendar.notDone(reasonOf(error));
    }
  }

  private isSure(): Promise<boolean> {
    const { calendar } = this.words.outlook;
    return askInDialog({
      title: calendar.cancelQuestion,
      body: [element('p', {}, calendar.cancelMeans)],
      choices: [
        { label: calendar.cancelMeeting, value: true },
        { label: calendar.keepMeeting, value: false, safe: true },
      ],
      dismissed: false,
    });
  }
}
