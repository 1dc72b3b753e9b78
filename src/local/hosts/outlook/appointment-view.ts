import { element } from '../frame/element';
import { type HostGraph, reasonOf } from '../frame/host-graph';
import type { Theme } from '../frame/host-settings';
import { tellInDialog } from '../frame/modal-dialog';
import { answerNestedAuth } from '../frame/nested-auth';
import type { HostPage } from '../frame/open-page';
import { hostBroker } from '../frame/sign-in';
import type { Person } from '../frame/tenant-client';
import type { SendFailure } from '../wire';
import { appointmentForm } from './appointment-form';
import { AppointmentItem, emptyAppointment } from './appointment-item';
import { eventRequest } from './event-request';
import { OfficeFrame } from './office-frame';
import type { OfficeItem } from './office-item';
import { officeThemePayload } from './office-theme';
import { organizerItem } from './organizer-item';
import { type HandlerRun, runHandler } from './run-handler';
import { checkSend, type SendVerdict } from './send-check';

const REFUSED_BY_ADD_IN: SendFailure = { code: 9054, name: 'OnSendBlocked', message: 'The appointment was not sent.' };
const NOT_SENT: SendFailure = { code: 9056, name: 'SendFailed', message: 'The appointment could not be sent.' };
/** The manifest's name for a new appointment of the person's own. */
const NEW_APPOINTMENT = 'newAppointmentOrganizerCreated';
/** The form stays this long after a send from the pane, so that the pane can learn of it; then it closes as Outlook's does. */
const CLOSE_AFTER_PANE_SENT_MS = 1_500;

type SendOutcome = { readonly failure: SendFailure } | { readonly failure: null; readonly note: string };
/** What is told once an invitation went out: the words for it, and when the appointment is. */
export type Sent = { readonly note: string; readonly startMs: number };

/** A new appointment: the form, and beside it the application's pane on the same item. */
export class AppointmentView {
  readonly root: HTMLElement;
  private readonly item: AppointmentItem;
  private readonly officeItem: OfficeItem;
  private readonly launched: HandlerRun | null;
  private readonly pane: OfficeFrame;
  private readonly status = element('p', { role: 'status', class: 'send-status' });
  private readonly notices: HTMLElement;
  private readonly sendButton: HTMLButtonElement;
  private isSending = false;

  constructor(
    private readonly page: HostPage,
    private readonly person: Person,
    private readonly graph: HostGraph,
    private readonly onSent: (sent: Sent) => void,
  ) {
    const { config, state, settings } = page;
    const { form } = page.words.outlook;
    this.notices = element('ul', { class: 'notices', 'aria-label': form.notices });
    this.sendButton = element(
      'button',
      { type: 'button', class: 'primary', click: () => void this.sendByHand() },
      form.send,
    );
    const rooms = state.rooms.filter((room) => room.organisationId === person.organisationId);
    this.item = new AppointmentItem(
      emptyAppointment(Date.parse(state.now)),
      { name: person.name, address: person.address },
      rooms,
    );
    this.officeItem = organizerItem(this.item);
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
          const outcome = await this.send();
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
          this.sendButton,
          element('a', { class: 'button', href: '#calendar' }, form.discard),
        ),
        this.status,
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

  private async sendByHand(): Promise<void> {
    const outcome = await this.send();
    if (outcome.failure === null) this.tellSent(outcome.note);
  }

  /** Checks, then sends: the one road of the Send button and of the pane. */
  private async send(): Promise<SendOutcome> {
    if (this.isSending) return { failure: NOT_SENT };
    const { sending } = this.page.words.outlook;
    this.setSending(true, sending.checking(this.page.config.appName));
    try {
      const outcome = await this.checkAndCreate();
      if (outcome.failure === null) this.status.textContent = outcome.note;
      return outcome;
    } catch (error) {
      const reason = reasonOf(error) || NOT_SENT.message;
      this.setSending(false, sending.notSent(reason));
      return { failure: { ...NOT_SENT, message: reason } };
    }
  }

  private async checkAndCreate(): Promise<SendOutcome> {
    const { appId, appName, sendMode } = this.page.config;
    const { sending } = this.page.words.outlook;
    const verdict = await this.checked();
    if (verdict.kind === 'refused' || (verdict.kind === 'unavailable' && sendMode === 'block')) {
      const message = verdict.kind === 'refused' ? verdict.message : sending.away(appName);
      this.setSending(false, '');
      void this.showRefusal(message);
      return { failure: { ...REFUSED_BY_ADD_IN, message } };
    }
    await this.graph.post('/me/events', eventRequest(this.item, appId));
    return { failure: null, note: verdict.kind === 'allowed' ? sending.sent : sending.unchecked(appName) };
  }

  private checked(): Promise<SendVerdict> {
    const { config, words } = this.page;
    const { sending } = words.outlook;
    return checkSend(this.run(config.sendHandler, 'onAppointmentSend'), sending.noReason, () => {
      this.status.textContent = sending.slow(config.appName);
    });
  }

  private async showRefusal(message: string): Promise<void> {
    const { sending } = this.page.words.outlook;
    const title = sending.stopped(this.page.config.appName);
    await tellInDialog(title, [element('p', { class: 'refusal' }, message)], sending.goBack);
    this.sendButton.focus();
  }

  private setSending(isSending: boolean, words: string): void {
    this.isSending = isSending;
    this.sendButton.disabled = isSending;
    this.status.textContent = words;
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
