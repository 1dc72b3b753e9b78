import { htmlFromText, textFromHtml } from '../frame/body-text';
import { element } from '../frame/element';
import { type HostGraph, reasonOf } from '../frame/host-graph';
import type { Words } from '../words';
import type { Recipient } from './appointment-item';
import type { Message } from './graph';
import { recipientField } from './recipient-field';

/** A mail being written. It is a draft of the mailbox as soon as it is kept or sent. */
export class ComposeView {
  readonly root: HTMLElement;
  private readonly subject: HTMLInputElement;
  private readonly text: HTMLTextAreaElement;
  private readonly status = element('p', { role: 'status', class: 'send-status' });
  private readonly buttons: readonly HTMLButtonElement[];
  private to: readonly Recipient[];
  private draftId: string | null;

  constructor(
    private readonly options: {
      readonly graph: HostGraph;
      /** The mailbox's own path in Graph. */
      readonly path: string;
      readonly people: readonly Recipient[];
      readonly words: Words['outlook'];
      /** What was kept before, to go on with. */
      readonly draft: Message | null;
      onDone(note: string): void;
    },
  ) {
    const { words, people, draft } = options;
    const { mail, form } = words;
    this.draftId = draft?.id ?? null;
    this.to = (draft?.toRecipients ?? []).map(({ emailAddress: { name, address } }) => ({
      name: name ?? address,
      address,
    }));
    this.subject = element('input', { id: 'mail-subject', type: 'text', value: draft?.subject ?? '' });
    this.text = element('textarea', { id: 'mail-text', rows: '12' }, draft?.body ? plainText(draft.body) : '');
    const to = recipientField({
      id: 'mail-to',
      label: mail.to,
      words: form,
      people,
      onChange: (chosen) => {
        this.to = chosen;
        to.show(chosen);
      },
    });
    to.show(this.to);
    const button = (label: string, className: string, click: () => void) =>
      element('button', { type: 'button', class: className, click }, label);
    this.buttons = [
      button(mail.send, 'primary', () => void this.send()),
      button(mail.keepDraft, '', () => void this.keep()),
      button(mail.discard, '', () => options.onDone('')),
    ];
    this.root = element(
      'form',
      { class: 'appointment-form', 'aria-label': mail.compose, submit: (event) => event.preventDefault() },
      element('h2', {}, mail.compose),
      element('div', { class: 'card-buttons' }, ...this.buttons),
      this.status,
      to.root,
      element('div', { class: 'field' }, element('label', { for: 'mail-subject' }, mail.subject), this.subject),
      element('div', { class: 'field' }, element('label', { for: 'mail-text' }, mail.text), this.text),
    );
  }

  private async send(): Promise<void> {
    const { graph, path, words } = this.options;
    if (this.to.length === 0) {
      this.status.textContent = words.mail.nobody;
      return;
    }
    await this.carryOut(words.mail.sent, async () => {
      const id = await this.saveDraft();
      await graph.tell('POST', `${path}/messages/${encodeURIComponent(id)}/send`);
    });
  }

  private async keep(): Promise<void> {
    await this.carryOut(this.options.words.mail.kept, async () => {
      await this.saveDraft();
    });
  }

  /** Does something with the draft; what is written stays when it fails. */
  private async carryOut(done: string, work: () => Promise<void>): Promise<void> {
    const { words, onDone } = this.options;
    this.setBusy(true);
    this.status.textContent = words.mail.sending;
    try {
      await work();
      onDone(done);
    } catch (error) {
      this.setBusy(false);
      this.status.textContent = words.mail.notSent(reasonOf(error));
    }
  }

  private async saveDraft(): Promise<string> {
    const { graph, path } = this.options;
    const content = {
      subject: this.subject.value,
      body: { contentType: 'html', content: htmlFromText(this.text.value) },
      toRecipients: this.to.map(({ name, address }) => ({ emailAddress: { name, address } })),
    };
    if (this.draftId === null) {
      const { id } = await graph.post<{ id: string }>(`${path}/messages`, content);
      this.draftId = id;
    } else await graph.tell('PATCH', `${path}/messages/${encodeURIComponent(this.draftId)}`, content);
    return this.draftId;
  }

  private setBusy(isBusy: boolean): void {
    for (const button of this.buttons) button.disabled = isBusy;
  }
}

/** The text of a body with its lines kept. */
function plainText({ contentType, content }: NonNullable<Message['body']>): string {
  if (contentType.toLowerCase() !== 'html') return content;
  return textFromHtml(content.replace(/<br\s*\/?>|<\/p>|<\/div>/gi, '\n'));
}
