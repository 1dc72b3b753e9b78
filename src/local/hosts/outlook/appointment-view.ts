import { element } from '../frame/element';
import type { Theme } from '../frame/host-settings';
import { askInDialog } from '../frame/modal-dialog';
import { answerNestedAuth } from '../frame/nested-auth';
import type { HostPage } from '../frame/open-page';
import { hostBroker } from '../frame/sign-in';
import type { Person } from '../frame/tenant-client';
import type { SendFailure } from '../wire';
import { appointmentForm } from './appointment-form';
import { AppointmentItem, emptyAppointment } from './appointment-item';
import { eventRequest } from './event-request';
import type { HostGraph } from './graph';
import { OfficeFrame } from './office-frame';
import { officeThemePayload } from './office-theme';
import { checkSend, type SendVerdict } from './send-check';

const REFUSED_BY_ADD_IN: SendFailure = { code: 9054, name: 'OnSendBlocked', message: 'The appointment was not sent.' };
const NOT_SENT: SendFailure = { code: 9056, name: 'SendFailed', message: 'The appointment could not be sent.' };
/** The form stays this long after a send from the pane, so that the pane can learn of it; then it closes as Outlook's does. */
const CLOSE_AFTER_PANE_SENT_MS = 1_500;

type SendOutcome = { readonly failure: SendFailure } | { readonly failure: null; readonly note: string };

/** A new appointment: the form, and beside it the application's pane on the same item. */
export class AppointmentView {
  readonly root: HTMLElement;
  private readonly item: AppointmentItem;
  private readonly pane: OfficeFrame;
  private readonly status = element('p', { role: 'status', class: 'send-status' });
  private readonly notices = element('ul', { class: 'notices', 'aria-label': 'Notices' });
  private readonly sendButton = element(
    'button',
    { type: 'button', class: 'primary', click: () => void this.sendByHand() },
    'Send',
  );
  private isSending = false;

  constructor(
    private readonly page: HostPage,
    private readonly person: Person,
    private readonly graph: HostGraph,
    private readonly onSent: (note: string) => void,
  ) {
    const { config, state, settings } = page;
    const rooms = state.rooms.filter((room) => room.organisationId === person.organisationId);
    this.item = new AppointmentItem(
      emptyAppointment(Date.parse(state.now)),
      { name: person.name, address: person.address },
      rooms,
    );
    this.pane = new OfficeFrame({
      url: `${config.appOrigin}/outlook.html`,
      title: config.appName,
      addInId: config.appId,
      language: settings.language,
      item: this.item,
      services: {
        nestedAuth: (request) => this.nestedAuth(request),
        onRegistered: (eventName) => {
          if (eventName === 'officeThemeChanged') this.setTheme(settings.theme);
        },
        onSendAsked: async (reply, requestId) => {
          const outcome = await this.send();
          reply({ localHost: 'sendItemReply', requestId, failure: outcome.failure });
          if (outcome.failure === null) setTimeout(() => this.onSent(outcome.note), CLOSE_AFTER_PANE_SENT_MS);
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
          element('a', { class: 'button', href: '#calendar' }, 'Discard'),
        ),
        this.status,
        this.notices,
        appointmentForm({ item: this.item, people: state.people, rooms }),
      ),
      element(
        'section',
        { class: 'pane', 'aria-label': `${config.appName} pane` },
        element('h2', {}, config.appName),
        this.pane.iframe,
      ),
    );
  }

  setTheme(theme: Theme): void {
    this.pane.emit('officeThemeChanged', officeThemePayload(theme));
  }

  dispose(): void {
    this.pane.dispose();
  }

  private async sendByHand(): Promise<void> {
    const outcome = await this.send();
    if (outcome.failure === null) this.onSent(outcome.note);
  }

  /** Checks, then sends: the one road of the Send button and of the pane. */
  private async send(): Promise<SendOutcome> {
    if (this.isSending) return { failure: NOT_SENT };
    this.setSending(true, `${this.page.config.appName} is checking this appointment.`);
    try {
      const outcome = await this.checkAndCreate();
      if (outcome.failure === null) this.status.textContent = outcome.note;
      return outcome;
    } catch (error) {
      const reason = error instanceof Error ? error.message : NOT_SENT.message;
      this.setSending(false, `The appointment was not sent. ${reason}`);
      return { failure: { ...NOT_SENT, message: reason } };
    }
  }

  private async checkAndCreate(): Promise<SendOutcome> {
    const { appId, appName, sendMode } = this.page.config;
    const verdict = await this.checked();
    if (verdict.kind === 'refused' || (verdict.kind === 'unavailable' && sendMode === 'block')) {
      const message = verdict.kind === 'refused' ? verdict.message : `${appName} could not be reached.`;
      this.setSending(false, '');
      void this.showRefusal(message);
      return { failure: { ...REFUSED_BY_ADD_IN, message } };
    }
    await this.graph.post('/me/events', eventRequest(this.item, appId));
    const isChecked = verdict.kind === 'allowed';
    return {
      failure: null,
      note: isChecked
        ? 'The invitation was sent.'
        : `The invitation was sent without a check: ${appName} did not answer.`,
    };
  }

  private checked(): Promise<SendVerdict> {
    const { config, settings } = this.page;
    return checkSend({
      config,
      item: this.item,
      language: settings.language,
      nestedAuth: (request) => this.nestedAuth(request),
      onSlow: () => {
        this.status.textContent = `${config.appName} takes longer than expected to check this appointment.`;
      },
    });
  }

  private async showRefusal(message: string): Promise<void> {
    await askInDialog({
      title: `${this.page.config.appName} stopped this invitation`,
      body: [element('p', { class: 'refusal' }, message)],
      choices: [{ label: 'Go back and fix', value: null, safe: true }],
      dismissed: null,
    });
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
