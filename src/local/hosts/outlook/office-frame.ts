import { element } from '../frame/element';
import type { Language } from '../frame/host-settings';
import { type HostReply, type InAppRequest, isInAppRequest } from '../wire';
import { type MethodResult, NOT_SUPPORTED, refused } from './method-result';
import type { OfficeItem } from './office-item';

/** A message of office.js' web protocol (HOSTS 5.3), which travels as JSON text. */
type OfficeMessage = {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _serializerVersion: number;
  readonly _data?: unknown;
};

/** What the frame asks its host page for, beside the item itself. */
export type OfficeFrameServices = {
  nestedAuth(request: string): Promise<string>;
  /** Told once the page inside has registered for an event of office.js. */
  onRegistered?(eventName: string): void;
  /** Told when a function the host invoked has called `event.completed`. */
  onCompleted?(commandId: string, completion: unknown): void;
  onSendAsked?(reply: (message: HostReply) => void, requestId: number): void;
};

export type OfficeFrameOptions = {
  readonly url: string;
  readonly title: string;
  readonly addInId: string;
  readonly language: Language;
  readonly user: { readonly name: string; readonly address: string };
  readonly item: OfficeItem | null;
  readonly services: OfficeFrameServices;
};

const REQUEST = 0;
const RESPONSE = 1;
const FOR_CALLING = 0;
const FOR_EVENTING = 1;
const OUTLOOK_ON_THE_WEB = 64;
const READ_WRITE_MAILBOX = 2;
const SERIALIZER_VERSION = 1;

/** One iframe of the add-in beside an item, speaking to the real office.js inside it. */
export class OfficeFrame {
  readonly iframe: HTMLIFrameElement;
  private readonly origin: string;
  private readonly conversationId = crypto.randomUUID();
  private readonly registeredEvents = new Set<string>();
  private item: OfficeItem | null;
  private stopWatchingItem: () => void;

  constructor(private readonly options: OfficeFrameOptions) {
    this.item = options.item;
    this.origin = new URL(options.url).origin;
    const locale = officeLocale(options.language);
    const name = JSON.stringify({
      hostInfo: `Outlook|Web|16.01|${locale}|${this.conversationId}||`,
      xdmInfo: `${this.conversationId}|${options.addInId}|${location.origin}`,
      serializerVersion: String(SERIALIZER_VERSION),
    });
    const separator = options.url.includes('?') ? '&' : '?';
    const src = `${options.url}${separator}_host_Info=Outlook$Web$16.01$${locale}$${this.conversationId}$$$16`;
    this.iframe = element('iframe', { src, name, title: options.title, allow: 'clipboard-read; clipboard-write' });
    window.addEventListener('message', this.receive);
    this.stopWatchingItem = this.watchItem();
  }

  /** Runs a function the add-in associated; its completion comes back to `onCompleted`. */
  invokeCommand(commandId: string, functionName: string, eventArgs: Record<string, unknown>): void {
    this.postEvent('appCommandInvoked', { 0: commandId, 1: functionName, 2: JSON.stringify(eventArgs) });
  }

  /** Sends an event of office.js to the page, when it has registered for it. */
  emit(eventName: string, payload: unknown): void {
    if (this.registeredEvents.has(eventName)) this.postEvent(eventName, payload);
  }

  /** Another item is selected beside a pinned pane; null when none is. */
  showItem(item: OfficeItem | null): void {
    this.stopWatchingItem();
    this.item = item;
    this.stopWatchingItem = this.watchItem();
    this.emit('olkItemSelectedChanged', item ? this.initialData() : '');
  }

  /** Removes the frame and stops listening. */
  dispose(): void {
    this.stopWatchingItem();
    window.removeEventListener('message', this.receive);
    this.iframe.remove();
  }

  private readonly receive = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source !== this.iframe.contentWindow || origin !== this.origin) return;
    if (isInAppRequest(data)) void this.answerInApp(data);
    else if (typeof data === 'string') void this.answerOffice(data);
  };

  private async answerInApp(request: InAppRequest): Promise<void> {
    const reply = (message: HostReply) => this.iframe.contentWindow?.postMessage(message, this.origin);
    const { services } = this.options;
    if (request.localHost === 'sendItem') services.onSendAsked?.(reply, request.requestId);
    else reply({ localHost: 'nestedAuthReply', response: await services.nestedAuth(request.request) });
  }

  private async answerOffice(text: string): Promise<void> {
    const message = parseOfficeMessage(text);
    if (!message) return;
    const isForEvent = 'eventDispId' in Object(message._data);
    if (isForEvent) this.registeredEvents.add(message._actionName);
    const answer = isForEvent ? {} : await this.answerTo(message);
    this.post({ ...envelope(message), _responseType: FOR_CALLING, _data: answer });
    if (isForEvent) this.options.services.onRegistered?.(message._actionName);
  }

  private answerTo({ _actionName, _data }: OfficeMessage): unknown {
    switch (_actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext(this.options);
      case 'GetInitialData':
        return this.item ? this.initialData() : null;
      case 'ExecuteMethod':
        return this.runMethod(_data);
      case 'executeMethod':
        return this.completeCommand(_data);
      default:
        return {};
    }
  }

  private runMethod(data: unknown): MethodResult | Promise<MethodResult> {
    const call = data as { readonly MethodData: { readonly DispatchId: number }; readonly ApiParams?: unknown }; // office.js' own call
    return this.item?.run(call.MethodData.DispatchId, call.ApiParams) ?? refused(NOT_SUPPORTED);
  }

  private completeCommand(data: unknown): { Error: number } {
    const call = data as { readonly 0?: string; readonly 2?: string }; // office.js' own call, see invokeCommand
    const completion = call[2] ? (JSON.parse(call[2]) as { completedContext?: unknown }) : {};
    this.options.services.onCompleted?.(call[0] ?? '', completion.completedContext);
    return { Error: 0 };
  }

  private watchItem(): () => void {
    return this.item?.onEvent?.((eventName, payload) => this.emit(eventName, payload)) ?? (() => undefined);
  }

  private initialData(): Record<string, unknown> {
    const { user } = this.options;
    return {
      permissionLevel: READ_WRITE_MAILBOX,
      hostVersion: '20.0.0.0',
      owaView: 'ThreeColumns',
      userDisplayName: user.name,
      userEmailAddress: user.address,
      userProfileType: 'enterprise',
      userTimeZone: 'GMT Standard Time',
      isRestIdSupported: true,
      ...this.item?.initialData(),
    };
  }

  private postEvent(eventName: string, payload: unknown): void {
    const base = {
      _messageType: REQUEST,
      _actionName: eventName,
      _conversationId: this.conversationId,
      _correlationId: 0,
    };
    const event = { ...base, _serializerVersion: SERIALIZER_VERSION };
    this.post({ ...envelope(event), _responseType: FOR_EVENTING, _data: payload });
  }

  private post(message: Record<string, unknown>): void {
    this.iframe.contentWindow?.postMessage(JSON.stringify(message), this.origin);
  }
}

/** `en-gb` as office.js writes it: `en-GB`. */
const officeLocale = (language: Language) =>
  language.replace(/-(\w+)$/, (_all, region: string) => `-${region.toUpperCase()}`);

function parseOfficeMessage(text: string): OfficeMessage | null {
  try {
    const message = JSON.parse(text) as OfficeMessage; // told apart by its type on the next line
    return message._messageType === REQUEST ? message : null;
  } catch {
    return null;
  }
}

const envelope = (message: OfficeMessage) => ({
  _messageType: RESPONSE,
  _actionName: message._actionName,
  _conversationId: message._conversationId,
  _correlationId: message._correlationId,
  _serializerVersion: message._serializerVersion,
  _errorCode: 0,
  _origin: location.origin,
});

function appContext({ addInId, language }: OfficeFrameOptions) {
  return {
    _id: addInId,
    _appName: OUTLOOK_ON_THE_WEB,
    _appVersion: '16.01',
    _appUILocale: officeLocale(language),
    _dataLocale: officeLocale(language),
    _docUrl: '',
    _clientMode: 0,
    _settings: {},
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: addInId,
    _appDomains: [],
    _requirementMatrix: JSON.stringify({ Mailbox: '1.15', NestedAppAuth: '1.1' }),
  };
}
