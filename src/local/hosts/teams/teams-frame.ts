import { element } from '../frame/element';
import { RUNTIME_CONFIG } from './runtime-config';
import type { FrameContext } from './teams-context';

/** What an application saves about its tab (`settings.setSettings`). */
export type TabSettings = {
  readonly entityId?: string;
  readonly contentUrl?: string;
  readonly websiteUrl?: string;
  readonly suggestedDisplayName?: string;
};

/** A dialog the application asks for (`tasks.startTask`). */
export type DialogInfo = {
  readonly url?: string;
  readonly title?: string;
  readonly height?: unknown;
  readonly width?: unknown;
};

/** What the host page does when the framed application asks for it. Missing entries are not answered. */
export type FrameServices = {
  context(): Record<string, unknown>;
  nestedAuth(request: string): Promise<string>;
  openLink(url: string): void;
  onHandlerRegistered?(name: string): void;
  navigateBack?(): void;
  settings?(): TabSettings;
  saveSettings?(settings: TabSettings): string | null;
  setValidity?(valid: boolean): void;
  onSaved?(): void;
  onSaveFailed?(reason: string): void;
  showDialog?(info: DialogInfo): Promise<unknown>;
  completeDialog?(result: unknown): void;
  shareLink?(link: SharedLink): void;
  meetingDetails?(): unknown;
};

/** A place the application offers to be shared (`pages.shareDeepLink`). */
export type SharedLink = { readonly subPageId: string; readonly label: string; readonly webUrl: string };

/** A message of teams-js (HOSTS 4.1). */
type SdkRequest = {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args?: readonly unknown[];
  readonly data?: string;
};

/** teams-js' error for what this place cannot do. */
const NOT_IN_A_MEETING = { errorCode: 100, message: 'This tab is not in a meeting.' };

const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** One iframe of the application that speaks to the real teams-js inside it. */
export class TeamsFrame {
  readonly iframe: HTMLIFrameElement;
  private readonly origin: string;

  constructor(
    url: string,
    title: string,
    private readonly frameContext: FrameContext,
    private readonly services: FrameServices,
  ) {
    this.origin = new URL(url).origin;
    this.iframe = element('iframe', { src: url, title, sandbox: SANDBOX, allow: 'clipboard-read; clipboard-write' });
    window.addEventListener('message', this.receive);
  }

  /** Sends an event such as `themeChange` to the application. */
  emit(func: string, args: readonly unknown[] = []): void {
    this.iframe.contentWindow?.postMessage({ func, args }, this.origin);
  }

  /** Removes the frame and stops listening. */
  dispose(): void {
    window.removeEventListener('message', this.receive);
    this.iframe.remove();
  }

  private readonly receive = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source !== this.iframe.contentWindow || origin !== this.origin || !isSdkRequest(data)) return;
    void this.answer(data);
  };

  private async answer(request: SdkRequest): Promise<void> {
    const args = await this.argsFor(request);
    if (args === undefined) return;
    const reply = { id: request.id, uuidAsString: request.uuidAsString, args, monotonicTimestamp: performance.now() };
    this.iframe.contentWindow?.postMessage(reply, this.origin);
  }

  /** The reply's arguments, or undefined for a function that is told and not asked. */
  private async argsFor({ func, args = [], data }: SdkRequest): Promise<readonly unknown[] | undefined> {
    const { services } = this;
    const first = args[0];
    switch (func) {
      case 'initialize':
        return [this.frameContext, services.context().hostClientType, '2.0.1', RUNTIME_CONFIG];
      case 'getContext':
        return [services.context()];
      case 'appInitialization.success':
        return [undefined];
      case 'nestedAppAuth.execute':
        return [null, await services.nestedAuth(data ?? '')];
      case 'registerHandler':
        services.onHandlerRegistered?.(String(first));
        return undefined;
      case 'executeDeepLink':
        services.openLink(String(first));
        return [true];
      case 'shareDeepLink': {
        const [subPageId, label, webUrl] = args.map((part) => String(part ?? ''));
        services.shareLink?.({ subPageId: subPageId ?? '', label: label ?? '', webUrl: webUrl ?? '' });
        return undefined;
      }
      case 'meeting.getMeetingDetails':
        return services.meetingDetails ? [null, services.meetingDetails()] : [NOT_IN_A_MEETING, null];
      case 'navigateBack':
        services.navigateBack?.();
        return [true];
      case 'settings.setValidityState':
        services.setValidity?.(first === true);
        return undefined;
      case 'settings.getSettings':
        return [services.settings?.() ?? {}];
      case 'settings.setSettings':
        return this.savedSettings(first);
      case 'settings.save.success':
        services.onSaved?.();
        return undefined;
      case 'settings.save.failure':
        services.onSaveFailed?.(String(first ?? ''));
        return undefined;
      case 'tasks.startTask':
        return ['', await services.showDialog?.(first as DialogInfo)]; // teams-js' own shape, fields checked on use
      case 'tasks.completeTask':
        services.completeDialog?.(first);
        return undefined;
      default:
        return undefined;
    }
  }

  private savedSettings(given: unknown): readonly unknown[] {
    const refusal = this.services.saveSettings?.(given as TabSettings) ?? null; // teams-js' own shape, checked on use
    return refusal === null ? [true] : [false, refusal];
  }
}

function isSdkRequest(data: unknown): data is SdkRequest {
  return typeof data === 'object' && data !== null && 'func' in data && typeof data.func === 'string';
}
