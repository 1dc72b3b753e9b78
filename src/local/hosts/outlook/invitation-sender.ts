import { element } from '../frame/element';
import { type HostGraph, reasonOf } from '../frame/host-graph';
import { tellInDialog } from '../frame/modal-dialog';
import type { HostPage } from '../frame/open-page';
import type { SendFailure } from '../wire';
import type { AppointmentItem } from './appointment-item';
import { eventRequest } from './event-request';
import type { HandlerRun } from './run-handler';
import { checkSend, type SendVerdict } from './send-check';

const REFUSED_BY_ADD_IN: SendFailure = { code: 9054, name: 'OnSendBlocked', message: 'The appointment was not sent.' };
const NOT_SENT: SendFailure = { code: 9056, name: 'SendFailed', message: 'The appointment could not be sent.' };

/** How a send ended: with the words for it, or with the reason why not as office.js words one. */
export type SendOutcome = { readonly failure: SendFailure } | { readonly failure: null; readonly note: string };

/** The Send button of an appointment, and the one road that it and the pane share: the check, then the invitation. */
export class InvitationSender {
  readonly button: HTMLButtonElement;
  readonly status = element('p', { role: 'status', class: 'send-status' });
  private isSending = false;

  constructor(
    private readonly options: {
      readonly page: HostPage;
      readonly graph: HostGraph;
      readonly item: AppointmentItem;
      /** Starts a function of the add-in on the appointment. */
      run(functionName: string, eventType: string): HandlerRun;
      /** The invitation went out by the button. */
      onSent(note: string): void;
    },
  ) {
    const { form } = options.page.words.outlook;
    this.button = element(
      'button',
      { type: 'button', class: 'primary', click: () => void this.sendByHand() },
      form.send,
    );
  }

  /** Checks, then sends; what came of it stands in the status as well. */
  async send(): Promise<SendOutcome> {
    if (this.isSending) return { failure: NOT_SENT };
    const { config, words } = this.options.page;
    this.setSending(true, words.outlook.sending.checking(config.appName));
    try {
      const outcome = await this.checkAndCreate();
      if (outcome.failure === null) this.status.textContent = outcome.note;
      return outcome;
    } catch (error) {
      const reason = reasonOf(error) || NOT_SENT.message;
      this.setSending(false, words.outlook.sending.notSent(reason));
      return { failure: { ...NOT_SENT, message: reason } };
    }
  }

  private async sendByHand(): Promise<void> {
    const outcome = await this.send();
    if (outcome.failure === null) this.options.onSent(outcome.note);
  }

  private async checkAndCreate(): Promise<SendOutcome> {
    const { page, graph, item } = this.options;
    const { appId, appName, sendMode } = page.config;
    const { sending } = page.words.outlook;
    const verdict = await this.checked();
    if (verdict.kind === 'refused' || (verdict.kind === 'unavailable' && sendMode === 'block')) {
      const message = verdict.kind === 'refused' ? verdict.message : sending.away(appName);
      this.setSending(false, '');
      void this.showRefusal(message);
      return { failure: { ...REFUSED_BY_ADD_IN, message } };
    }
    await graph.post('/me/events', eventRequest(item, appId));
    return { failure: null, note: verdict.kind === 'allowed' ? sending.sent : sending.unchecked(appName) };
  }

  private checked(): Promise<SendVerdict> {
    const { page, run } = this.options;
    const { sending } = page.words.outlook;
    return checkSend(run(page.config.sendHandler, 'onAppointmentSend'), sending.noReason, () => {
      this.status.textContent = sending.slow(page.config.appName);
    });
  }

  private async showRefusal(message: string): Promise<void> {
    const { config, words } = this.options.page;
    const { sending } = words.outlook;
    await tellInDialog(sending.stopped(config.appName), [element('p', { class: 'refusal' }, message)], sending.goBack);
    this.button.focus();
  }

  private setSending(isSending: boolean, words: string): void {
    this.isSending = isSending;
    this.button.disabled = isSending;
    this.status.textContent = words;
  }
}
