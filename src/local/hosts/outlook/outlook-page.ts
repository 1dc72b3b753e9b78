import { demonstrationBar } from '../frame/demonstration-bar';
import { byId, element } from '../frame/element';
import { HostGraph } from '../frame/host-graph';
import type { FrameWidth } from '../frame/host-settings';
import { type HostPage, openPage } from '../frame/open-page';
import { dateOf } from '../frame/school-time';
import type { Person } from '../frame/tenant-client';
import { AppointmentView } from './appointment-view';
import { CalendarView } from './calendar-view';
import { OUTLOOK_SCOPE } from './graph';
import { MailView } from './mail-view';
import { calendarHash, outlookPlaceOf } from './outlook-place';

const MODULES = ['mail', 'calendar'] as const;

/** The Outlook page of one person: mail, calendar, and an appointment being made. */
class OutlookPage {
  private readonly graph: HostGraph;
  private readonly stage = element('div', { class: 'stage' });
  private readonly modules: HTMLElement;
  private readonly note = element('p', { role: 'status', class: 'note' });
  private appointment: AppointmentView | null = null;
  private mail: MailView | null = null;

  constructor(
    private readonly page: HostPage,
    private readonly person: Person,
  ) {
    const { organisationId } = person;
    this.graph = new HostGraph(page.config, page.tenant, { person, organisationId, scope: OUTLOOK_SCOPE });
    this.modules = element('nav', { class: 'tab-strip', 'aria-label': 'Outlook' });
  }

  draw(): void {
    const { tenant, state, settings, words } = this.page;
    const bar = demonstrationBar({
      place: 'outlook',
      tenant,
      state,
      settings,
      words,
      people: state.people,
      person: this.person,
      onTheme: (theme) => {
        this.appointment?.setTheme(theme);
        this.mail?.setTheme(theme);
      },
      widths: PANE_WIDTHS,
      onWidth: setPaneWidth,
    });
    const heading = element('h1', {}, 'Outlook', element('small', {}, words.outlook.of(this.person.name)));
    const standIn = element(
      'div',
      { class: 'stand-in' },
      element('p', { class: 'stand-in-label' }, words.outlook.standIn),
      heading,
      this.modules,
      this.note,
      this.stage,
    );
    byId('page').replaceChildren(bar, element('main', { 'aria-label': words.outlook.stage }, standIn));
    setPaneWidth(settings.width);
    window.addEventListener('hashchange', () => this.show());
    this.show();
  }

  private show(): void {
    const place = outlookPlaceOf(location.hash);
    this.appointment?.dispose();
    this.mail?.dispose();
    this.appointment = null;
    this.mail = null;
    const { words } = this.page;
    this.modules.replaceChildren(
      ...MODULES.map((module) => {
        const isHere = module === (place.module === 'new' ? 'calendar' : place.module);
        const current: Record<string, string> = isHere ? { 'aria-current': 'page' } : {};
        return element('a', { class: 'place-link', href: `#${module}`, ...current }, words.outlook.modules[module]);
      }),
    );
    if (place.module === 'new') this.showAppointment();
    else if (place.module === 'calendar') this.showCalendar(place.onMs);
    else this.showMail();
  }

  private showAppointment(): void {
    this.note.textContent = '';
    this.appointment = new AppointmentView(this.page, this.person, this.graph, ({ note, startMs }) => {
      this.note.textContent = note;
      location.hash = calendarHash(dateOf(startMs));
    });
    this.stage.replaceChildren(this.appointment.root);
  }

  private showCalendar(onMs: number | null): void {
    const nowMs = Date.parse(this.page.state.now);
    const calendar = new CalendarView(this.graph, nowMs, this.page.words, onMs ?? nowMs);
    this.stage.replaceChildren(calendar.root);
    void calendar.load();
  }

  private showMail(): void {
    this.note.textContent = '';
    this.mail = new MailView(this.page, this.person, this.graph);
    this.stage.replaceChildren(this.mail.root);
    void this.mail.load();
  }
}

/** Outlook opens a pane at 320 pixels; a person may draw it narrower. */
const PANE_WIDTHS = ['320', '280'] as const;

function setPaneWidth(width: FrameWidth): void {
  document.documentElement.style.setProperty('--pane', width === '280' ? '280px' : '320px');
}

void openPage((page) => {
  const person = page.state.people.find(({ id }) => id === page.settings.personId) ?? page.state.people[0];
  if (person) new OutlookPage(page, person).draw();
});
