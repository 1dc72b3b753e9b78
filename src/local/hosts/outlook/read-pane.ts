import { element } from '../frame/element';
import type { HostGraph } from '../frame/host-graph';
import type { Theme } from '../frame/host-settings';
import { answerNestedAuth } from '../frame/nested-auth';
import type { HostPage } from '../frame/open-page';
import { hostBroker } from '../frame/sign-in';
import type { Person } from '../frame/tenant-client';
import { OfficeFrame } from './office-frame';
import { officeThemePayload } from './office-theme';
import { type ReadMessage, readItem } from './read-item';

/** The application's pane beside the message that is read. Pinned, it stays and is told of the next message. */
export class ReadPane {
  readonly root: HTMLElement;
  private frame: OfficeFrame | null = null;
  private message: ReadMessage | null = null;
  private isPinned = false;
  private readonly pin: HTMLButtonElement;

  constructor(
    private readonly page: HostPage,
    private readonly person: Person,
    private readonly graph: HostGraph,
  ) {
    const { config, words } = page;
    const { mail } = words.outlook;
    this.pin = element('button', { type: 'button', 'aria-pressed': 'false', click: () => this.togglePin() }, mail.pin);
    this.root = element(
      'section',
      { class: 'pane read-pane', 'aria-label': mail.pane(config.appName), hidden: true },
      element(
        'div',
        { class: 'pane-head' },
        element('h2', {}, config.appName),
        config.readPane?.isPinnable ? this.pin : null,
        element('button', { type: 'button', click: () => this.close() }, mail.closePane),
      ),
    );
  }

  /** What stands with an open message: the way into the pane, or that there is none. */
  entry(): HTMLElement {
    const { config, words } = this.page;
    const { mail } = words.outlook;
    if (!config.readPane) return element('p', { class: 'no-pane' }, mail.noPane(config.appName));
    return element('button', { type: 'button', click: () => this.open() }, mail.openPane(config.appName));
  }

  /** Another message was chosen, or none: a pinned pane is told, any other closes. */
  show(message: ReadMessage | null): void {
    this.message = message;
    if (!this.frame) return;
    if (this.isPinned) this.frame.showItem(this.item());
    else this.close();
  }

  setTheme(theme: Theme): void {
    this.frame?.emit('officeThemeChanged', officeThemePayload(theme));
  }

  close(): void {
    this.frame?.dispose();
    this.frame = null;
    this.root.hidden = true;
    this.setPinned(false);
  }

  private open(): void {
    const { config, settings } = this.page;
    if (this.frame || !config.readPane) return;
    this.frame = new OfficeFrame({
      url: config.readPane.url,
      title: config.appName,
      addInId: config.appId,
      language: settings.language,
      user: this.person,
      item: this.item(),
      services: {
        nestedAuth: (request) => this.nestedAuth(request),
        onRegistered: (eventName) => {
          if (eventName === 'officeThemeChanged') this.setTheme(settings.theme);
        },
      },
    });
    this.root.append(this.frame.iframe);
    this.root.hidden = false;
  }

  private item() {
    return this.message ? readItem(this.message, this.graph, this.page.config.appId) : null;
  }

  private togglePin(): void {
    this.setPinned(!this.isPinned);
  }

  private setPinned(isPinned: boolean): void {
    this.isPinned = isPinned;
    this.pin.setAttribute('aria-pressed', String(isPinned));
  }

  private nestedAuth(request: string): Promise<string> {
    const { page, person } = this;
    return answerNestedAuth(request, hostBroker({ ...page, person, organisationId: person.organisationId }));
  }
}
