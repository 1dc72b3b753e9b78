import { demonstrationBar } from '../frame/demonstration-bar';
import { byId, element } from '../frame/element';
import type { FrameWidth } from '../frame/host-settings';
import { type HostPage, openPage } from '../frame/open-page';
import type { Person } from '../frame/tenant-client';
import { AppointmentView } from './appointment-view';
import { CalendarView } from './calendar-view';
import { HostGraph } from './graph';
import { MailView, mailboxesOf } from './mail-view';

const MODULES = [
  ['mail', 'Mail'],
  ['calendar', 'Calendar'],
] as const;

/** The Outlook page of one person: mail, calendar, and an appointment being made. */
class OutlookPage {
  private readonly graph: HostGraph;
  private readonly stage = element('div', { class: 'stage' });
  private readonly modules = element('nav', { class: 'tab-strip', 'aria-label': 'Outlook' });
  private readonly note = element('p', { role: 'status', class: 'note' });
  private appointment: AppointmentView | null = null;

  constructor(
    private readonly page: HostPage,
    private readonly person: Person,
  ) {
    this.graph = new HostGraph(page.config, page.tenant, person);
  }

  draw(): void {
    const { tenant, state, settings } = this.page;
    const bar = demonstrationBar({
      place: 'outlook',
      tenant,
      state,
      settings,
      people: state.people,
      person: this.person,
      onTheme: (theme) => this.appointment?.setTheme(theme),
      widths: PANE_WIDTHS,
      onWidth: setPaneWidth,
    });
    const heading = element('h1', {}, 'Outlook', element('small', {}, ` of ${this.person.name}`));
    const standIn = element(
      'div',
      { class: 'stand-in' },
      element('p', { class: 'stand-in-label' }, 'Stand-in for Outlook'),
      heading,
      this.modules,
      this.note,
      this.stage,
    );
    byId('page').replaceChildren(bar, element('main', { 'aria-label': 'Stand-in' }, standIn));
    setPaneWidth(settings.width);
    window.addEventListener('hashchange', () => this.show());
    this.show();
  }

  private show(): void {
    const place = location.hash.slice(1);
    this.appointment?.dispose();
    this.appointment = null;
    this.modules.replaceChildren(
      ...MODULES.map(([module, words]) => {
        const current: Record<string, string> =
          (place === 'new' ? 'calendar' : place || 'mail') === module ? { 'aria-current': 'page' } : {};
        return element('a', { class: 'place-link', href: `#${module}`, ...current }, words);
      }),
    );
    if (place === 'new') this.showAppointment();
    else if (place === 'calendar') this.showCalendar();
    else this.showMail();
  }

  private showAppointment(): void {
    this.note.textContent = '';
    this.appointment = new AppointmentView(this.page, this.person, this.graph, (note) => {
      this.note.textContent = note;
      location.hash = 'calendar';
    });
    this.stage.replaceChildren(this.appointment.root);
  }

  private showCalendar(): void {
    const calendar = new CalendarView(this.graph, Date.parse(this.page.state.now));
    this.stage.replaceChildren(calendar.root);
    void calendar.load();
  }

  private showMail(): void {
    this.note.textContent = '';
    const mail = new MailView(this.graph, this.person, mailboxesOf(this.page.state, this.person));
    this.stage.replaceChildren(mail.root);
    void mail.load();
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
