import { element } from '../frame/element';
import type { HostGraph } from '../frame/host-graph';
import type { Theme } from '../frame/host-settings';
import { answerNestedAuth } from '../frame/nested-auth';
import type { HostPage } from '../frame/open-page';
import { hostBroker } from '../frame/sign-in';
import type { Person } from '../frame/tenant-client';
import { appointmentForm } from './appointment-form';
import { AppointmentItem, emptyAppointment } from './appointment-item';
import { InvitationSender } from './invitation-sender';
import { OfficeFrame } from './office-frame';
import type { OfficeItem } from './office-item';
import { officeThemePayload } from './office-theme';
import { organizerItem } from './organizer-item';
import { type HandlerRun, runHandler } from './run-handler';

/** The manifest's name for a new appointment of the person's own. */
const NEW_APPOINTMENT = 'newAppointmentOrganizerCreated';
/** The form stays this long after a send from the pane, so that the pane can learn of it; then it closes as Outlook's does. */
const CLOSE_AFTER_PANE_SENT_MS = 1_500;

/** What is told once an invitation went out: the words for it, and when the appointment is. */
export type Sent = { readonly note: string; readonly startMs: number };

/** A new appointment: the form, and beside it the application's pane on the same item. */
export class AppointmentView {
  readonly root: HTMLElement;
  private readonly item: AppointmentItem;
  private readonly officeItem: OfficeItem;
  private readonly launched: HandlerRun | null;
  private readonly pane: OfficeFrame;
  private readonly notices: HTMLElement;
  private readonly sender: InvitationSender;

  constructor(
    private readonly page: HostPage,
    private readonly person: Person,
    graph: HostGraph,
    private readonly onSent: (sent: Sent) => void,
  ) {
    const { config, state, settings } = page;
    const { form } = page.words.outlook;
    this.notices = element('ul', { class: 'notices', 'aria-label': form.notices });
    const rooms = state.rooms.filter((room) => room.organisationId === person.organisationId);
    this.item = new AppointmentItem(
      emptyAppointment(Date.parse(state.now)),
      { name: person.name, address: person.address },
      rooms,
    );
    this.officeItem = organizerItem(this.item);
    this.sender = new InvitationSender({
      page,
      graph,
      item: this.item,
      run: (functionName, eventType) => this.run(functionName, eventType),
      onSent: (note) => this.tellSent(note),
    });
    this.pane = new OfficeFrame({
      url: `${config.appOrigin}/outlook.html`,
      title: config.appName,
      addInId: config.appId,
      language: settings.language,
      user: person,
      item: this.officeItem,
      services: {
        nestedAuth: (request) => this.nestedAuth(request),
        onRegistered: (eventName) => {
          if (eventName === 'officeThemeChanged') this.setTheme(settings.theme);
        },
        onSendAsked: async (reply, requestId) => {
          const outcome = await this.sender.send();
          reply({ localHost: 'sendItemReply', requestId, failure: outcome.failure });
          if (outcome.failure === null) setTimeout(() => this.tellSent(outcome.note), CLOSE_AFTER_PANE_SENT_MS);
        },
      },
    });
    this.item.onChange(() => this.showNotices());
    this.root = element(
      'div',
      { class: 'appointment' },
      element(
        'div',
        { class: 'compose' },
        element(
          'div',
          { class: 'toolbar' },
          this.sender.button,
          element('a', { class: 'button', href: '#calendar' }, form.discard),
        ),
        this.sender.status,
        this.notices,
        appointmentForm({ item: this.item, people: state.people, rooms, words: form }),
      ),
      element(
        'section',
        { class: 'pane', 'aria-label': page.words.outlook.mail.pane(config.appName) },
        element('h2', {}, config.appName),
        this.pane.iframe,
      ),
    );
    this.launched = this.launch();
  }

  setTheme(theme: Theme): void {
    this.pane.emit('officeThemeChanged', officeThemePayload(theme));
  }

  dispose(): void {
    this.launched?.stop();
    this.pane.dispose();
  }

  /** Runs what the manifest wants to run at every new appointment, if it wants anything. */
  private launch(): HandlerRun | null {
    const functionName = this.page.config.eventHandlers[NEW_APPOINTMENT];
    return functionName === undefined ? null : this.run(functionName, NEW_APPOINTMENT);
  }

  private run(functionName: string, eventType: string): HandlerRun {
    const { page, person, officeItem: item } = this;
    return runHandler({ page, person, item, functionName, eventType, nestedAuth: (asked) => this.nestedAuth(asked) });
  }

  private tellSent(note: string): void {
    this.onSent({ note, startMs: this.item.fields.startMs });
  }

  private showNotices(): void {
    const lines = [...this.item.notifications.values()].map(({ message }) => element('li', {}, message));
    this.notices.replaceChildren(...lines);
  }

  private nestedAuth(request: string): Promise<string> {
    const { page, person } = this;
    return answerNestedAuth(request, hostBroker({ ...page, person, organisationId: person.organisationId }));
  }
}
